/// How many cases could have a bed at one moment when every bed is counted once: the greatest matching of cases and
/// beds, exactly. Which case would have which bed is a step of the count and is never given out.
///
/// Cases that no unit can tell apart are one group with a number, so that the work grows with how different cases
/// are and not with how many.
struct SharedBeds {
    /// Cases of one group that have beds of one unit.
    private struct Guests {
        let group: Int32
        var beds: Int
    }

    /// Beds of each unit, by the place of the unit.
    private var beds: [Int]
    /// The units that each group could go to, by place.
    private var wishes: [[Int32]]
    /// How many cases each group is.
    private let sizes: [Int]
    /// How many of them have no bed.
    private var waiting: [Int]
    /// The groups that are to have none.
    private var isSpared: [Bool]
    private var guests: [[Guests]]
    private var taken: [Int]
    private var visited: [Bool]

    /// How many cases have a bed.
    private(set) var served = 0

    /// Counts from the start.
    init(wishes: [[Int32]], cases sizes: [Int], beds: [Int]) {
        self.wishes = wishes
        self.beds = beds
        self.sizes = sizes
        waiting = sizes
        isSpared = Array(repeating: false, count: sizes.count)
        guests = Array(repeating: [], count: beds.count)
        taken = Array(repeating: 0, count: beds.count)
        visited = Array(repeating: false, count: beds.count)
        fill()
    }

    /// How many cases of a group are left without a bed.
    func waiting(in group: Int32) -> Int { waiting[Int(group)] }

    /// How many more cases would have a bed if these groups all had one elsewhere, without end.
    func growth(sparing groups: [Int32]) -> Int {
        var rest = self
        for group in groups { rest.isSpared[Int(group)] = true }
        let isSpared = rest.isSpared
        for unit in guests.indices where !guests[unit].isEmpty { rest.sendAway(from: unit) { isSpared[Int($0)] } }
        rest.fill()
        return groups.reduce(0) { $0 + sizes[Int($1)] } + rest.served - served
    }

    /// How many more cases the beds of a unit could serve that can go nowhere else.
    func room(at unit: Int) -> Int {
        guard beds[unit] > 0 else { return 0 }
        var rest = self
        rest.sendAway(from: unit) { _ in true }
        rest.beds[unit] = 0
        rest.fill()
        return beds[unit] + rest.served - served
    }

    /// How many more cases would have a bed with these further wishes and beds, by unit.
    func growth(wishes more: [(unit: Int, groups: [Int32])], beds extra: [(unit: Int, beds: Int)]) -> Int {
        var changed = self
        for (unit, count) in extra { changed.beds[unit] += count }
        for (unit, groups) in more {
            for group in groups { changed.wishes[Int(group)].append(Int32(unit)) }
        }
        changed.fill()
        return changed.served - served
    }

    /// Takes their beds from those guests of a unit that are to leave.
    private mutating func sendAway(from unit: Int, _ isLeaving: (Int32) -> Bool) {
        for guest in guests[unit] where isLeaving(guest.group) {
            waiting[Int(guest.group)] += guest.beds
            taken[unit] -= guest.beds
            served -= guest.beds
        }
        guests[unit].removeAll { isLeaving($0.group) }
    }

    /// Serves cases until no chain of moves frees a bed for one more, which is when the count is the greatest.
    private mutating func fill() {
        let all = beds.reduce(0, +)
        var hasGrown = true
        while hasGrown, served < all {
            hasGrown = false
            for unit in visited.indices { visited[unit] = false }
            for group in waiting.indices where !isSpared[group] && !wishes[group].isEmpty {
                while waiting[group] > 0, case let more = serve(Int32(group), waiting[group]), more > 0 {
                    waiting[group] -= more
                    served += more
                    hasGrown = true
                }
                if served == all { return }
            }
        }
    }

    /// Gives cases of a group beds, if need be by letting others move on, and says how many; no unit is looked at
    /// twice in one round.
    private mutating func serve(_ group: Int32, _ most: Int) -> Int {
        for wish in wishes[Int(group)] {
            let unit = Int(wish)
            guard !visited[unit], taken[unit] < beds[unit] else { continue }
            return take(group, unit, min(most, beds[unit] - taken[unit]))
        }
        for wish in wishes[Int(group)] where !visited[Int(wish)] {
            let unit = Int(wish)
            visited[unit] = true
            for place in guests[unit].indices where guests[unit][place].group != group {
                let guest = guests[unit][place]
                let moved = serve(guest.group, min(most, guest.beds))
                guard moved > 0 else { continue }
                guests[unit][place].beds -= moved
                taken[unit] -= moved
                return take(group, unit, moved)
            }
        }
        return 0
    }

    private mutating func take(_ group: Int32, _ unit: Int, _ count: Int) -> Int {
        guests[unit].removeAll { $0.beds == 0 }
        if let place = guests[unit].firstIndex(where: { $0.group == group }) {
            guests[unit][place].beds += count
        } else {
            guests[unit].append(Guests(group: group, beds: count))
        }
        taken[unit] += count
        return count
    }
}
