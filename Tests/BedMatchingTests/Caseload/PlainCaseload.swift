import SecureCare

@testable import BedMatching

/// The picture of all open cases once more, by the plainest means: every change is made to the units themselves, every
/// case is judged again, and beds are shared by trying every way.
struct PlainCaseload {
    let cases: [OpenCase]
    let units: [CountedUnit]

    /// The units with a free bed on which nothing fails, by place, for each case.
    func fitting(_ units: [CountedUnit]) -> [[Int]] {
        cases.map { openCase in
            let plain = PlainMatching(search: openCase.search, units: units)
            return units.indices.filter { !plain.judged(units[$0]).contains { $0.outcome == "fail" } }
        }
    }

    /// The most cases that can have a bed: for each case in turn, every bed and none.
    func served(_ units: [CountedUnit]) -> Int {
        PlainCaseload.served(fitting(units), beds: units.map(\.count.available))
    }

    /// The most cases that can have one of some beds, by the units that each fits.
    static func served(_ fitting: [[Int]], beds: [Int]) -> Int {
        var known: [[Int]: Int] = [:]
        func most(_ number: Int, _ beds: [Int]) -> Int {
            guard number < fitting.count else { return 0 }
            let key = [number] + beds
            if let most = known[key] { return most }
            var best = most(number + 1, beds)
            for unit in fitting[number] where beds[unit] > 0 {
                var rest = beds
                rest[unit] -= 1
                best = max(best, 1 + most(number + 1, rest))
            }
            known[key] = best
            return best
        }
        return most(0, beds)
    }

    /// How many cases that fit nowhere now would have their first fitting bed by a change at some units, of the beds
    /// that these then have.
    func firstBeds(_ places: [Int], _ change: SupplyChange) -> Int {
        var changed = units
        for place in places { changed = PlainCaseload(cases: cases, units: changed).changed(place, change) }
        let (now, then) = (fitting(units), fitting(changed))
        let beds = units.indices.map { place in
            guard places.contains(place) else { return 0 }
            return change == .staff ? units[place].count.unstaffed : units[place].count.available
        }
        return PlainCaseload.served(
            zip(now, then).map { now, then in now.isEmpty ? then.filter(places.contains) : [] }, beds: beds)
    }

    /// The units after a change at one of them.
    func changed(_ place: Int, _ change: SupplyChange) -> [CountedUnit] {
        var units = units
        switch change {
        case .waive(let contraIndication):
            units[place].unit.contraIndications = units[place].unit.contraIndications.subtracting([contraIndication])
        case .addRegime(let regime): units[place].unit.regimes.insert(regime)
        case .addCareType(let careType): units[place].unit.careTypes.insert(careType)
        case .staff:
            units[place].count.available += units[place].count.unstaffed
            units[place].count.unstaffed = 0
        case .purchase(let kind):
            var counted = units[place]
            counted.unit = CareUnit(
                id: "zzz", provider: "P", province: .utrecht, level: kind.level, type: .kib,
                specialism: kind.specialism, regimes: [kind.regime], careTypes: [kind.careType])
            counted.count.available = cases.count
            units.append(counted)
        }
        return units
    }

    /// Every change there could be at a unit.
    static let changes: [SupplyChange] =
        ContraIndication.allCases.map(SupplyChange.waive) + Regime.allCases.map(SupplyChange.addRegime)
        + CareType.allCases.map(SupplyChange.addCareType) + [.staff]
}
