import SecureCare

/// What single changes would give, worked out exactly from where the cases stand without them.
///
/// The growth of the greatest matching by a change at one unit is the lesser of two exact figures: how many more
/// cases could be spared if those let in all had a bed elsewhere, and how much room the unit can make. The two draw
/// on different cases and beds, since no chain leads from a case without a bed to a free bed already.
struct ChangeGains {
    let cases: CaseGroups
    let units: CompiledUnits
    let wishes: BedWishes
    let shared: SharedBeds

    /// For each unit apart.
    var byUnit: [ChangeGain] {
        var rooms: [Int: Int] = [:]
        return wishes.opened.map { at, opened in
            let place = ChangePlace.unit(units.counted[at.unit].unit.id)
            if at.change == .staff {
                let extra = units.counted[at.unit].count.unstaffed
                let growth = extra == 0 ? 0 : min(extra, growth(sparing: opened, atMost: extra))
                return gain(at.change, place, growth, opened, beds: extra)
            }
            let room = rooms[at.unit] ?? shared.room(at: at.unit)
            rooms[at.unit] = room
            let growth = room == 0 ? 0 : min(room, growth(sparing: opened, atMost: room))
            return gain(at.change, place, growth, opened, beds: units.counted[at.unit].count.available)
        }
    }

    /// For all units of a kind in a province together.
    var byKindAndProvince: [ChangeGain] {
        struct Group: Hashable {
            let place: ChangePlace
            let change: SupplyChange
        }
        var groups: [Group: [(unit: Int, groups: [Int32])]] = [:]
        for (at, opened) in wishes.opened.sorted(by: { $0.key.unit < $1.key.unit }) {
            let unit = units.counted[at.unit].unit
            let place = ChangePlace(of: unit, by: .kindAndProvince)
            groups[Group(place: place, change: at.change), default: []].append((at.unit, opened))
        }
        return groups.map { group, members in
            let isStaff = group.change == .staff
            let beds = members.map { member in
                let count = units.counted[member.unit].count
                return (unit: member.unit, beds: isStaff ? count.unstaffed : count.available)
            }
            // Staffing lets in cases that fit the unit already as well: only new wishes are added.
            let more = members.map { member in
                (unit: member.unit, groups: member.groups.filter { !wishes.fits($0, member.unit) })
            }
            let growth = shared.growth(wishes: more, beds: isStaff ? beds : [])
            let homeless = members.map { member in (member.groups.filter(isHomeless), member.unit) }
            let first = SharedBeds(
                wishes: ChangeGains.wishes(homeless, count: cases.groups.count), cases: cases.groups.map(\.count),
                beds: bedsOf(beds)
            ).served
            return ChangeGain(change: group.change, place: group.place, cases: growth, firstBeds: first)
        }
    }

    /// For beds of each kind that could be purchased, as many as it takes.
    var purchases: [ChangeGain] {
        BedKind.all.map { kind in
            let opened = cases.groups.indices.filter { kind.couldMeet(cases.groups[$0].search.need) }.map(Int32.init)
            return gain(
                .purchase(kind), .anywhere, growth(sparing: opened, atMost: .max), opened, beds: .max)
        }
    }

    /// Changes that give something, the most first.
    static func inOrder(_ gains: [ChangeGain]) -> [ChangeGain] {
        gains.filter { $0.cases > 0 || $0.firstBeds > 0 }
            .map { (gain: $0, key: "\($0.change.code) \($0.place)") }
            .sorted { left, right in
                if left.gain.cases != right.gain.cases { return left.gain.cases > right.gain.cases }
                if left.gain.firstBeds != right.gain.firstBeds { return left.gain.firstBeds > right.gain.firstBeds }
                return left.key < right.key
            }.map(\.gain)
    }

    private func gain(
        _ change: SupplyChange, _ place: ChangePlace, _ growth: Int, _ opened: [Int32], beds: Int
    ) -> ChangeGain {
        ChangeGain(
            change: change, place: place, cases: growth,
            firstBeds: min(beds, cases.cases(in: opened.filter(isHomeless))))
    }

    /// Cases let in that have no bed now are enough to know, where there are as many of them as beds.
    private func growth(sparing opened: [Int32], atMost limit: Int) -> Int {
        let without = opened.reduce(0) { $0 + shared.waiting(in: $1) }
        if without >= limit { return limit }
        return shared.growth(sparing: opened)
    }

    /// Whether the cases of a group fit nowhere now.
    private func isHomeless(_ group: Int32) -> Bool { wishes.fitting[Int(group)].isEmpty }

    private func bedsOf(_ some: [(unit: Int, beds: Int)]) -> [Int] {
        var beds = Array(repeating: 0, count: units.count)
        for (unit, count) in some { beds[unit] = count }
        return beds
    }

    private static func wishes(_ members: [([Int32], Int)], count: Int) -> [[Int32]] {
        var wishes: [[Int32]] = Array(repeating: [], count: count)
        for (groups, unit) in members {
            for group in groups { wishes[Int(group)].append(Int32(unit)) }
        }
        return wishes
    }
}
