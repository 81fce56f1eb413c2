/// What came of judging one unit, as bits: what fails and what is unknown. All else passes or is not asked.
struct Verdict: Hashable, Sendable {
    /// What stands in the way.
    var failed: CriterionBits = []
    /// What somebody has to be asked.
    var unknown: CriterionBits = []

    /// Judges a unit on every criterion. The contra-indications were weighed once for the whole search.
    init(of unit: UnitFacts, for asked: AskedFacts) {
        failed = unit.shortage.union(unit.contraIndications.intersection(asked.standsAgainst))
        unknown = unit.contraIndications.intersection(asked.mayStandAgainst)
        note(LevelCriterion.outcome(unit, asked), of: .level)
        note(RegimeCriterion.outcome(unit, asked), of: .regime)
        note(SpecialismCriterion.outcome(unit, asked), of: .specialism)
        note(CareTypeCriterion.outcome(unit, asked), of: .careType)
    }

    /// How the unit did on a criterion that it was judged on.
    func outcome(_ criterion: CriterionBits) -> CriterionOutcome {
        if !failed.isDisjoint(with: criterion) { return .fail }
        return unknown.isDisjoint(with: criterion) ? .pass : .unknown
    }

    @inline(__always)
    private mutating func note(_ outcome: CriterionOutcome, of criterion: CriterionBits) {
        switch outcome {
        case .pass: break
        case .fail: failed.formUnion(criterion)
        case .unknown: unknown.formUnion(criterion)
        }
    }
}
