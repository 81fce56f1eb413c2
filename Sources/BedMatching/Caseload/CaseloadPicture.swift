import SecureCare

/// All open cases beside all beds: who could go somewhere, what is short, and which single change would give most.
/// Exact, and nothing in it ties a case to a bed (Dutch: landelijk beeld).
public struct CaseloadPicture: Hashable, Sendable {
    /// How many open cases there are.
    public var cases: Int
    /// Cases for which some unit has a free bed and nothing fails, what is unknown being asked.
    public var fittingSomewhere: Int
    /// Cases that could have a bed at one moment, every bed counted once: the greatest matching.
    public var served: Int
    /// Beds that are free and fit to be used.
    public var freeBeds: Int
    /// Cases that were refused by every unit that could take them.
    public var refusedEverywhere: Int
    /// What single changes would give, the most first; those that give nothing are left out.
    public var changes: [ChangeGain]
    /// Pairs of requirements that together exclude every unit.
    public var excluding: [ExcludingPair]
    /// For each unit with free beds that more cases fit than it has: how many compete.
    public var competition: [Competition]

    /// How many cases fit the free beds of one unit.
    public struct Competition: Hashable, Sendable {
        /// The unit.
        public var unitId: String
        /// Its free beds.
        public var available: Int
        /// The open cases that fit there.
        public var cases: Int
    }

    /// How changes are told apart: for each unit, or for each kind of unit in a province.
    public enum Grain: Sendable {
        case unit
        case kindAndProvince
    }

    /// Works out the picture.
    public static func of(_ cases: [OpenCase], among units: CompiledUnits, by grain: Grain) -> CaseloadPicture {
        let wishes = BedWishes(cases, units)
        let beds = units.counted.map { max(0, $0.count.available) }
        let shared = SharedBeds(wishes: wishes.fitting, beds: beds)
        let gains = ChangeGains(cases: cases, units: units, wishes: wishes, shared: shared)
        var pairs = PairCounting(units)
        for openCase in cases { pairs.count(openCase.search) }
        var fitting = Array(repeating: 0, count: units.count)
        for places in wishes.fitting { for place in places { fitting[Int(place)] += 1 } }
        let competition = units.counted.indices.filter { fitting[$0] > beds[$0] && beds[$0] > 0 }.map {
            Competition(unitId: units.counted[$0].unit.id, available: beds[$0], cases: fitting[$0])
        }
        return CaseloadPicture(
            cases: cases.count, fittingSomewhere: wishes.fitting.count { !$0.isEmpty }, served: shared.served,
            freeBeds: beds.reduce(0, +), refusedEverywhere: wishes.refusedEverywhere,
            changes: ChangeGains.inOrder(
                (grain == .unit ? gains.byUnit : gains.byKindAndProvince) + gains.purchases),
            excluding: pairs.pairs,
            competition: competition.sorted {
                let (left, right) = ($0.cases - $0.available, $1.cases - $1.available)
                return left == right ? $0.unitId < $1.unitId : left > right
            })
    }

    /// What the cases come to without any change: how many some free bed fits, and how many could have one at once.
    public static func figures(
        of cases: [OpenCase], among units: CompiledUnits
    ) -> (fittingSomewhere: Int, served: Int, freeBeds: Int) {
        let wishes = BedWishes(cases, units)
        let beds = units.counted.map { max(0, $0.count.available) }
        let served = SharedBeds(wishes: wishes.fitting, beds: beds).served
        return (wishes.fitting.count { !$0.isEmpty }, served, beds.reduce(0, +))
    }

    /// How many open cases each unit would take if it had a bed, in the order of the units; no case is named.
    public static func wanting(_ cases: [OpenCase], among units: CompiledUnits) -> [Int] {
        BedWishes(cases, units).wanting
    }
}
