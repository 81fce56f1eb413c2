import SecureCare

/// The criteria of the units that are shown, in sentences. Units that agree on a fact share its sentence.
struct CriteriaWording {
    private let search: BedSearch
    private var worded: [UInt64: Criterion] = [:]

    /// Words the criteria of one search.
    init(_ search: BedSearch) {
        self.search = search
    }

    /// Every criterion of a unit, in the order in which it is judged.
    mutating func criteria(of counted: CountedUnit, facts: UnitFacts, verdict: Verdict) -> [Criterion] {
        let unit = counted.unit
        let need = search.need
        var criteria: [Criterion] = []
        criteria.reserveCapacity(5 + facts.contraIndications.count)
        criteria.append(
            shared(.level, .level, verdict, UInt32(truncatingIfNeeded: unit.level)) {
                LevelCriterion.detail($0, unit, need)
            })
        criteria.append(
            shared(.regime, .regime, verdict, facts.regimes) { RegimeCriterion.detail($0, unit, need) })
        criteria.append(
            shared(.specialism, .specialism, verdict, facts.specialism) {
                SpecialismCriterion.detail($0, unit, need)
            })
        criteria.append(
            shared(.careType, .careType, verdict, facts.careTypes) { CareTypeCriterion.detail($0, unit, need) })
        let person = search.person
        for place in CriterionBits.contraIndicationPlaces where !facts.contraIndications.isDisjoint(with: place.bits) {
            criteria.append(
                shared(place.name, place.bits, verdict, 0) {
                    CriteriaWording.detail($0, place.name, person)
                })
        }
        criteria.append(BedCriterion.criterion(counted.count))
        return criteria
    }

    /// The criterion as made before from the same fact, or made now.
    private mutating func shared(
        _ name: CriterionName, _ bits: CriterionBits, _ verdict: Verdict, _ fact: UInt32,
        _ detail: (CriterionOutcome) -> Phrase
    ) -> Criterion {
        let outcome = verdict.outcome(bits)
        // One search gives one outcome for the same fact of a unit, so place and fact name the sentence.
        let key = UInt64(bits.rawValue) << 32 | UInt64(fact)
        if let criterion = worded[key] { return criterion }
        let criterion = Criterion(name: name, outcome: outcome, detail: detail(outcome))
        worded[key] = criterion
        return criterion
    }

    private static func detail(_ outcome: CriterionOutcome, _ name: CriterionName, _ person: Person) -> Phrase {
        guard case .contraIndication(let contraIndication) = name else { return name.title }
        if contraIndication.trait != nil { return TraitCriterion.detail(outcome, contraIndication) }
        return contraIndication == .under18
            ? Under18Criterion.detail(outcome, person) : FemaleCriterion.detail(outcome)
    }
}
