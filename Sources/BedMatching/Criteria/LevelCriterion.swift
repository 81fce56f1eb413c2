import SecureCare

/// The unit's security level is one of those asked for; unknown while none is given (Dutch: beveiligingsniveau).
enum LevelCriterion {
    /// How a unit does.
    static func outcome(_ unit: UnitFacts, _ asked: AskedFacts) -> CriterionOutcome {
        guard asked.isLevelGiven else { return .unknown }
        return unit.level & asked.levels != 0 ? .pass : .fail
    }

    /// Why.
    static func detail(_ outcome: CriterionOutcome, _ unit: CareUnit, _ need: Need) -> Phrase {
        switch outcome {
        case .pass: Phrase("criterion.level.pass", .number(unit.level))
        case .fail: Phrase("criterion.level.fail", .number(unit.level), .text(list(need.levels)))
        case .unknown: Phrase("criterion.level.unknown", .number(unit.level))
        }
    }

    private static func list(_ levels: [Int]) -> String {
        Set(levels).sorted().map(String.init).joined(separator: ", ")
    }
}
