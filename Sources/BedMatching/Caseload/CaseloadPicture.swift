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
    /// Cases that fit the free beds of a unit that more cases fit than it has beds.
    public var competing: Int
    /// What single changes would give, the most first; those that give nothing are left out.
    public var changes: [ChangeGain]
    /// Requirements that no unit meets.
    public var unmet: [UnmetRequirement]
    /// Pairs of requirements that together exclude every unit.
    public var excluding: [ExcludingPair]
    /// Where more cases fit than there are free beds.
    public var competition: [Competition]

    /// How places are told apart: each unit, or each kind of unit in a province.
    public enum Grain: Sendable {
        case unit
        case kindAndProvince
    }

    /// Works out the picture.
    public static func of(_ openCases: [OpenCase], among units: CompiledUnits, by grain: Grain) -> CaseloadPicture {
        let cases = CaseGroups(openCases)
        let wishes = BedWishes(cases, units)
        let beds = units.counted.map { max(0, $0.count.available) }
        let shared = SharedBeds(wishes: wishes.fitting, cases: cases.groups.map(\.count), beds: beds)
        let gains = ChangeGains(cases: cases, units: units, wishes: wishes, shared: shared)
        var pairs = PairCounting(units)
        for group in cases.groups { pairs.count(group) }
        return CaseloadPicture(
            cases: cases.count, fittingSomewhere: cases.fittingSomewhere(wishes), served: shared.served,
            freeBeds: beds.reduce(0, +), refusedEverywhere: wishes.refusedEverywhere,
            competing: Competition.competing(cases, wishes, units),
            changes: ChangeGains.inOrder(
                (grain == .unit ? gains.byUnit : gains.byKindAndProvince) + gains.purchases),
            unmet: pairs.unmet, excluding: pairs.pairs,
            competition: Competition.all(cases, wishes, units, by: grain))
    }

    /// What the cases come to without any change: how many some free bed fits, and how many could have one at once.
    public static func figures(
        of openCases: [OpenCase], among units: CompiledUnits
    ) -> (fittingSomewhere: Int, served: Int, freeBeds: Int) {
        let cases = CaseGroups(openCases)
        let wishes = BedWishes(cases, units)
        let beds = units.counted.map { max(0, $0.count.available) }
        let shared = SharedBeds(wishes: wishes.fitting, cases: cases.groups.map(\.count), beds: beds)
        return (cases.fittingSomewhere(wishes), shared.served, beds.reduce(0, +))
    }

    /// How many open cases each unit would take if it had a bed, in the order of the units; no case is named.
    public static func wanting(_ cases: [OpenCase], among units: CompiledUnits) -> [Int] {
        BedWishes(CaseGroups(cases), units).wanting
    }
}

extension CaseGroups {
    /// How many cases fit some free bed.
    fileprivate func fittingSomewhere(_ wishes: BedWishes) -> Int {
        groups.indices.reduce(0) { wishes.fitting[$1].isEmpty ? $0 : $0 + groups[$1].count }
    }
}
