import SecureCare

/// The unit admits under one of the legal regimes asked for; unknown while none is given (Dutch: rechtsregime).
enum RegimeCriterion {
    /// How a unit does.
    static func outcome(_ unit: UnitFacts, _ asked: AskedFacts) -> CriterionOutcome {
        guard asked.regimes != 0 else { return .unknown }
        return unit.regimes & asked.regimes != 0 ? .pass : .fail
    }

    /// Why.
    static func detail(_ outcome: CriterionOutcome, _ unit: CareUnit, _ need: Need) -> Phrase {
        switch outcome {
        case .pass:
            Phrase("criterion.regime.pass", .labels(unit.regimes.intersection(need.regimes).codes))
        case .fail where unit.regimes.isEmpty:
            Phrase("criterion.regime.fail.none", .labels(need.regimes.codes))
        case .fail:
            Phrase("criterion.regime.fail", .labels(unit.regimes.codes), .labels(need.regimes.codes))
        case .unknown where unit.regimes.isEmpty:
            Phrase("criterion.regime.unknown.none")
        case .unknown:
            Phrase("criterion.regime.unknown", .labels(unit.regimes.codes))
        }
    }
}
