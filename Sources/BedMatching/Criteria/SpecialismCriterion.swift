import SecureCare

/// The unit's primary specialism is one of those asked for; unknown while none is given (Dutch: primair specialisme).
enum SpecialismCriterion {
    /// How a unit does.
    static func outcome(_ unit: UnitFacts, _ asked: AskedFacts) -> CriterionOutcome {
        guard asked.specialisms != 0 else { return .unknown }
        return unit.specialism & asked.specialisms != 0 ? .pass : .fail
    }

    /// Why.
    static func detail(_ outcome: CriterionOutcome, _ unit: CareUnit, _ need: Need) -> Phrase {
        switch outcome {
        case .pass: Phrase("criterion.specialism.pass", .label(unit.specialism))
        case .fail: Phrase("criterion.specialism.fail", .label(unit.specialism), .labels(need.specialisms.codes))
        case .unknown: Phrase("criterion.specialism.unknown", .label(unit.specialism))
        }
    }
}
