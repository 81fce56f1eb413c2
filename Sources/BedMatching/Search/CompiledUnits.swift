import SecureCare

/// Counted units made ready for searching, in order of id. Who searches often keeps them until a count changes.
public struct CompiledUnits: Sendable {
    /// The units, in order of the bytes of their ids.
    public let counted: [CountedUnit]
    /// What each of them is judged by, in the same order.
    let facts: [UnitFacts]

    /// Makes units ready; units that come in order of id already cost least.
    public init(_ units: [CountedUnit]) {
        counted = CompiledUnits.inOrder(units)
        facts = counted.map(UnitFacts.init)
    }

    /// How many units there are.
    public var count: Int { counted.count }

    /// The places of the units with an id, compared byte by byte; empty when there is none.
    func places(of id: String) -> Range<Int> {
        let start = firstPlace { !CompiledUnits.precedes($0, id) }
        return start..<max(start, firstPlace { CompiledUnits.precedes(id, $0) })
    }

    /// The first place whose id has a property that all later ids have too.
    private func firstPlace(where isReached: (String) -> Bool) -> Int {
        var low = 0
        var high = counted.count
        while low < high {
            let middle = low + (high - low) / 2
            if isReached(counted[middle].unit.id) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func inOrder(_ units: [CountedUnit]) -> [CountedUnit] {
        let isOrdered = units.indices.dropFirst().allSatisfy {
            !precedes(units[$0].unit.id, units[$0 - 1].unit.id)
        }
        return isOrdered ? units : units.sorted { precedes($0.unit.id, $1.unit.id) }
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
