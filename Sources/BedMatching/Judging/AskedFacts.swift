import CivilTime
import SecureCare

/// A search in the form in which units are judged by it: sets as bits, the person weighed against every
/// contra-indication once.
struct AskedFacts: Sendable {
    /// Bit `n` is set when level `n` is asked for; 0 when no level was given.
    let levels: UInt32
    /// Whether any level was given.
    let isLevelGiven: Bool
    /// The legal regimes asked for; 0 when none was given.
    let regimes: UInt32
    /// The specialisms asked for; 0 when none was given.
    let specialisms: UInt32
    /// One bit, or 0 when the kind of care was not given.
    let careType: UInt32
    /// The expertise wanted.
    let expertise: UInt32
    /// One bit, or 0 when the province is not known.
    let province: UInt32
    /// The contra-indications that hold for the person.
    let standsAgainst: CriterionBits
    /// The contra-indications of which nobody knows whether they hold.
    let mayStandAgainst: CriterionBits
    /// Counts made before this moment are stale, in milliseconds since 1970.
    let staleBefore: Int64

    /// The facts of a search.
    init(_ search: BedSearch) {
        let need = search.need
        levels = need.levels.reduce(0) { $0 | UnitFacts.levelBit($1) }
        isLevelGiven = !need.levels.isEmpty
        regimes = need.regimes.bits
        specialisms = need.specialisms.bits
        careType = need.careType.map(UnitFacts.bit) ?? 0
        expertise = need.expertise.bits
        province = search.province.map(UnitFacts.bit) ?? 0
        staleBefore = search.asOf.adding(seconds: -BedCount.freshDays * 86_400).milliseconds
        var against: CodeSet<ContraIndication> = []
        var unsure: CodeSet<ContraIndication> = []
        for contraIndication in ContraIndication.allCases {
            switch AskedFacts.outcome(contraIndication, search) {
            case .pass: break
            case .fail: against.insert(contraIndication)
            case .unknown: unsure.insert(contraIndication)
            }
        }
        standsAgainst = CriterionBits(against)
        mayStandAgainst = CriterionBits(unsure)
    }

    /// How the person does on a contra-indication that a unit has.
    private static func outcome(_ contraIndication: ContraIndication, _ search: BedSearch) -> CriterionOutcome {
        if let trait = contraIndication.trait { return TraitCriterion.outcome(trait, search.person) }
        return contraIndication == .under18
            ? Under18Criterion.outcome(search.person, asOf: search.asOf) : FemaleCriterion.outcome(search.person)
    }
}
