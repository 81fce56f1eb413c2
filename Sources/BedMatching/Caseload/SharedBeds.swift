/// How many cases could have a bed at one moment when every bed is counted once: the greatest matching of cases and
/// beds, exactly. Which case would have which bed is a step of the count and is never given out.
struct SharedBeds {
    /// Beds of each unit, by the place of the unit.
    private var beds: [Int]
    /// The units that each case could go to, by place.
    private var wishes: [[Int32]]
    private var unitOf: [Int32]
    private var guests: [[Int32]]
    private var visited: [Bool]

    /// How many cases have a bed.
    private(set) var served = 0

    /// Counts from the start.
    init(wishes: [[Int32]], beds: [Int]) {
        self.wishes = wishes
        self.beds = beds
        unitOf = Array(repeating: -1, count: wishes.count)
        guests = Array(repeating: [], count: beds.count)
        visited = Array(repeating: false, count: beds.count)
        fill()
    }

    /// Whether a case is left without a bed.
    func isWithout(_ careCase: Int) -> Bool { unitOf[careCase] < 0 }

    /// Beds of a unit that no case has.
    func free(at unit: Int) -> Int { beds[unit] - guests[unit].count }

    /// How many more cases would have a bed if these all had one elsewhere, without end.
    func growth(sparing cases: [Int32]) -> Int {
        var rest = self
        for careCase in cases {
            rest.leave(careCase)
            rest.wishes[Int(careCase)] = []
        }
        rest.fill()
        return cases.count + rest.served - served
    }

    /// How many more cases the beds of a unit could serve that can go nowhere else.
    func room(at unit: Int) -> Int {
        var rest = self
        for careCase in guests[unit] { rest.leave(careCase) }
        rest.beds[unit] = 0
        rest.fill()
        return beds[unit] + rest.served - served
    }

    /// How many more cases would have a bed with these further wishes and beds, by unit.
    func growth(wishes more: [(unit: Int, cases: [Int32])], beds extra: [(unit: Int, beds: Int)]) -> Int {
        var changed = self
        for (unit, count) in extra { changed.beds[unit] += count }
        for (unit, cases) in more {
            for careCase in cases { changed.wishes[Int(careCase)].append(Int32(unit)) }
        }
        changed.fill()
        return changed.served - served
    }

    private mutating func leave(_ careCase: Int32) {
        let unit = Int(unitOf[Int(careCase)])
        guard unit >= 0 else { return }
        unitOf[Int(careCase)] = -1
        if let place = guests[unit].firstIndex(of: careCase) { guests[unit].remove(at: place) }
        served -= 1
    }

    /// Serves cases until no chain of moves frees a bed for one more, which is when the count is the greatest.
    private mutating func fill() {
        var waiting = unitOf.indices.filter { unitOf[$0] < 0 && !wishes[$0].isEmpty }
        var hasGrown = true
        while hasGrown, !waiting.isEmpty {
            hasGrown = false
            for unit in visited.indices { visited[unit] = false }
            waiting.removeAll { careCase in
                guard serve(Int32(careCase)) else { return false }
                served += 1
                hasGrown = true
                return true
            }
        }
    }

    /// Gives a case a bed, if need be by letting others move on; no unit is looked at twice in one round.
    private mutating func serve(_ careCase: Int32) -> Bool {
        for unit in wishes[Int(careCase)] where !visited[Int(unit)] && guests[Int(unit)].count < beds[Int(unit)] {
            return take(careCase, Int(unit))
        }
        for wish in wishes[Int(careCase)] where !visited[Int(wish)] {
            let unit = Int(wish)
            visited[unit] = true
            for place in guests[unit].indices {
                let guest = guests[unit][place]
                guard serve(guest) else { continue }
                guests[unit][place] = careCase
                unitOf[Int(careCase)] = wish
                return true
            }
        }
        return false
    }

    private mutating func take(_ careCase: Int32, _ unit: Int) -> Bool {
        guests[unit].append(careCase)
        unitOf[Int(careCase)] = Int32(unit)
        return true
    }
}
