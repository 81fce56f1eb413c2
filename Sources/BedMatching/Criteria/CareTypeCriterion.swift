import SecureCare

/// The unit gives the kind of care asked for; unknown while none is given (Dutch: soort zorg).
enum CareTypeCriterion {
    /// How a unit does.
    static func outcome(_ unit: UnitFacts, _ asked: AskedFacts) -> CriterionOutcome {
        guard asked.careType != 0 else { return .unknown }
        return unit.careTypes & asked.careType != 0 ? .pass : .fail
    }

    /// Why.
    static func detail(_ outcome: CriterionOutcome, _ unit: CareUnit, _ need: Need) -> Phrase {
        let wanted = [need.careType].compactMap { $0 }
        return switch outcome {
        case .pass: Phrase("criterion.care_type.pass", .labels(wanted))
        case .fail where unit.careTypes.isEmpty: Phrase("criterion.care_type.fail.none", .labels(wanted))
        case .fail: Phrase("criterion.care_type.fail", .labels(unit.careTypes.codes), .labels(wanted))
        case .unknown where unit.careTypes.isEmpty: Phrase("criterion.care_type.unknown.none")
        case .unknown: Phrase("criterion.care_type.unknown", .labels(unit.careTypes.codes))
        }
    }
}
