import BedMatching
import SecureCare

/// What single changes give by the plainest loop: for each change the unit is changed, every case is judged on every
/// unit once more, and beds are handed out anew until no chain of moves frees another.
struct PlainUnlocks {
    let cases: [OpenCase]
    let units: [CountedUnit]

    /// One change at one unit.
    struct Change {
        let unit: Int
        let change: SupplyChange
    }

    /// Every change there could be: each contra-indication, regime, kind of care at each unit, and staff.
    var changes: [Change] {
        units.indices.flatMap { unit in
            (units[unit].unit.contraIndications.codes.map(SupplyChange.waive)
                + Regime.allCases.map(SupplyChange.addRegime) + CareType.allCases.map(SupplyChange.addCareType)
                + [.staff]).map { Change(unit: unit, change: $0) }
        }
    }

    /// How many cases could have a bed at once after a change; without any when nil.
    func served(after change: Change?) -> Int {
        var units = units
        if let change { PlainUnlocks.make(change, &units) }
        let wishes = cases.map { openCase in
            units.indices.filter { PlainSuggestions(openCase.search, [units[$0]]).possible > 0 }
        }
        var guests: [[Int]] = Array(repeating: [], count: units.count)
        var served = 0
        for number in cases.indices {
            var visited: Set<Int> = []
            if seat(number, wishes, units, &guests, &visited) { served += 1 }
        }
        return served
    }

    private func seat(
        _ number: Int, _ wishes: [[Int]], _ units: [CountedUnit], _ guests: inout [[Int]], _ visited: inout Set<Int>
    ) -> Bool {
        for unit in wishes[number] where visited.insert(unit).inserted {
            if guests[unit].count < units[unit].count.available {
                guests[unit].append(number)
                return true
            }
            for place in guests[unit].indices where seat(guests[unit][place], wishes, units, &guests, &visited) {
                guests[unit][place] = number
                return true
            }
        }
        return false
    }

    private static func make(_ change: Change, _ units: inout [CountedUnit]) {
        switch change.change {
        case .waive(let contraIndication):
            let left = units[change.unit].unit.contraIndications.subtracting([contraIndication])
            units[change.unit].unit.contraIndications = left
        case .addRegime(let regime): units[change.unit].unit.regimes.insert(regime)
        case .addCareType(let careType): units[change.unit].unit.careTypes.insert(careType)
        case .staff:
            units[change.unit].count.available += units[change.unit].count.unstaffed
            units[change.unit].count.unstaffed = 0
        case .purchase: break
        }
    }
}

extension PlainSuggestions {
    /// Units on which nothing fails, what is unknown being asked.
    var possible: Int { fitting + toAsk }
}
