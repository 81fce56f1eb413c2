import SecureCare

/// Free beds that more open cases fit than there are: how many compete for the same bed (Dutch: gegadigden per bed).
public struct Competition: Hashable, Sendable {
    /// The unit, or all units of a kind in a province.
    public var place: ChangePlace
    /// The free beds there.
    public var available: Int
    /// The open cases that fit there.
    public var cases: Int

    /// The competition at each unit, or over each kind of unit in a province; the keenest first.
    static func all(
        _ cases: CaseGroups, _ wishes: BedWishes, _ units: CompiledUnits, by grain: CaseloadPicture.Grain
    ) -> [Competition] {
        var found: [ChangePlace: Competition] = [:]
        var lastGroup: [ChangePlace: Int] = [:]
        let places = units.counted.map { ChangePlace(of: $0.unit, by: grain) }
        for (counted, place) in zip(units.counted, places) where counted.count.available > 0 {
            found[place, default: Competition(place: place, available: 0, cases: 0)].available +=
                counted.count.available
        }
        for (number, fitting) in wishes.fitting.enumerated() {
            for unit in fitting where lastGroup[places[Int(unit)]] != number {
                lastGroup[places[Int(unit)]] = number
                found[places[Int(unit)]]?.cases += cases.groups[number].count
            }
        }
        return found.values.filter { $0.cases > $0.available }.map { (competition: $0, key: "\($0.place)") }
            .sorted { left, right in
                let (ahead, behind) = (left.competition, right.competition)
                let (most, least) = (ahead.cases - ahead.available, behind.cases - behind.available)
                return most == least ? left.key < right.key : most > least
            }.map(\.competition)
    }

    /// How many cases fit the free beds of some unit that more cases fit than it has beds.
    static func competing(_ cases: CaseGroups, _ wishes: BedWishes, _ units: CompiledUnits) -> Int {
        var fitting = Array(repeating: 0, count: units.count)
        for (number, places) in wishes.fitting.enumerated() {
            for place in places { fitting[Int(place)] += cases.groups[number].count }
        }
        let isContested = units.counted.indices.map { fitting[$0] > units.counted[$0].count.available }
        return wishes.fitting.indices.reduce(0) { sum, number in
            let competes = wishes.fitting[number].contains { isContested[Int($0)] }
            return competes ? sum + cases.groups[number].count : sum
        }
    }
}

extension ChangePlace {
    /// Where a unit is, as finely as is told.
    init(of unit: CareUnit, by grain: CaseloadPicture.Grain) {
        switch grain {
        case .unit: self = .unit(unit.id)
        case .kindAndProvince: self = .kind(level: unit.level, specialism: unit.specialism, province: unit.province)
        }
    }
}
