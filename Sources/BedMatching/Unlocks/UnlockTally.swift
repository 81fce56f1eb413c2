/// Counts units by the set of criteria on which they fail, and picks the smallest sets.
struct UnlockTally {
    private var gains: [CriterionBits: Gain] = [:]

    private struct Gain {
        var units = 0
        var beds = 0

        mutating func add(_ unit: UnitFacts) {
            units += 1
            beds += Int(unit.bedsToGain)
        }
    }

    /// Counts a unit, if it is of the kind that is asked for and fails on anything else.
    mutating func count(_ unit: UnitFacts, _ verdict: Verdict) {
        guard !verdict.failed.isEmpty, verdict.failed.isDisjoint(with: .kindOfUnit) else { return }
        gains[verdict.failed, default: Gain()].add(unit)
    }

    /// The sets that hold no other set that was counted, each with the units that fail on exactly that set:
    /// smallest first, then most beds, then by the sorted codes.
    var unlocks: [Unlock] {
        var minimal: [CriterionBits] = []
        for set in gains.keys.sorted(by: { $0.count < $1.count }) where !minimal.contains(where: set.isSuperset) {
            minimal.append(set)
        }
        let unlocks = minimal.map { set in
            let gain = gains[set] ?? Gain()
            let unlock = Unlock(criteria: set.names, units: gain.units, beds: gain.beds)
            return (unlock: unlock, relax: unlock.relax)
        }
        return unlocks.sorted { left, right in
            if left.relax.count != right.relax.count { return left.relax.count < right.relax.count }
            if left.unlock.beds != right.unlock.beds { return left.unlock.beds > right.unlock.beds }
            return left.relax.lexicographicallyPrecedes(right.relax)
        }.map(\.unlock)
    }
}
