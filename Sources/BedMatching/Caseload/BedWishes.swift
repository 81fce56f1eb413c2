import SecureCare

/// All open cases laid beside all units: where each could go now, and where one change would let it go.
struct BedWishes {
    /// What a change at one unit is known by.
    struct ChangeAt: Hashable {
        let unit: Int
        let change: SupplyChange
    }

    /// For each group of cases the units on which nothing fails, by place.
    private(set) var fitting: [[Int32]]
    /// The groups that one change at one unit would let in.
    private(set) var opened: [ChangeAt: [Int32]] = [:]
    /// How many cases each unit would take if it had a bed.
    private(set) var wanting: [Int]
    /// How many cases were refused by every unit that could take them.
    private(set) var refusedEverywhere = 0

    /// Judges every group on every unit.
    init(_ cases: CaseGroups, _ units: CompiledUnits) {
        fitting = Array(repeating: [], count: cases.groups.count)
        wanting = Array(repeating: 0, count: units.count)
        for (number, group) in cases.groups.enumerated() {
            var couldTake: [Int] = []
            for place in units.facts.indices {
                let failed = Verdict(of: units.facts[place], for: group.asked).failed
                let lasting = failed.subtracting(.anyShortage)
                if lasting.isEmpty {
                    wanting[place] += group.count
                    couldTake.append(place)
                }
                note(Int32(number), place, failed, lasting, group.search.need, units)
            }
            guard !couldTake.isEmpty else { continue }
            refusedEverywhere += group.refusals.count { refusedBy in
                refusedBy.count >= couldTake.count
                    && couldTake.allSatisfy { refusedBy.contains(units.counted[$0].unit.id) }
            }
        }
    }

    /// Whether a group of cases fits a unit now.
    func fits(_ group: Int32, _ unit: Int) -> Bool { fitting[Int(group)].contains(Int32(unit)) }

    private mutating func note(
        _ group: Int32, _ place: Int, _ failed: CriterionBits, _ lasting: CriterionBits, _ need: Need,
        _ units: CompiledUnits
    ) {
        if lasting.isEmpty {
            if failed.isEmpty { fitting[Int(group)].append(Int32(place)) }
            if units.counted[place].count.unstaffed > 0 { open(.staff, at: place, for: group) }
        } else if failed.count == 1 {
            for change in BedWishes.changes(lifting: failed, for: need) { open(change, at: place, for: group) }
        }
    }

    private mutating func open(_ change: SupplyChange, at place: Int, for group: Int32) {
        opened[ChangeAt(unit: place, change: change), default: []].append(group)
    }

    /// The changes that would lift the only criterion that fails; none for what makes it another kind of unit.
    private static func changes(lifting failed: CriterionBits, for need: Need) -> [SupplyChange] {
        if failed == .regime { return need.regimes.codes.map(SupplyChange.addRegime) }
        if failed == .careType { return need.careType.map { [.addCareType($0)] } ?? [] }
        return failed.names.compactMap { name in
            guard case .contraIndication(let contraIndication) = name else { return nil }
            return .waive(contraIndication)
        }
    }
}

extension CriterionBits {
    /// Every way of having no bed.
    static let anyShortage: CriterionBits = [.reserved, .unstaffed, .occupied]
}
