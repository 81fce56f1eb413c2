/// A unit that was judged and may be shown, without anything that takes memory of its own.
struct RankedUnit: Sendable {
    /// Where it stands in its class.
    let order: SuggestionOrder
    /// How it was judged.
    let verdict: Verdict
    /// Its place among the compiled units.
    let place: Int32
    /// Its place among the earlier rejections; -1 when it refused nothing.
    let rejection: Int32
}

/// The units of one class: how many there are, and the first of them in order.
struct RankedUnits {
    private var units: [RankedUnit] = []

    /// How many units came in.
    var count: Int { units.count }

    /// Takes a unit in.
    mutating func append(_ unit: RankedUnit) {
        units.append(unit)
    }

    /// The first units in order, at most `limit`.
    func first(_ limit: Int) -> ArraySlice<RankedUnit> {
        guard limit < units.count else { return units.sorted { $0.order < $1.order }[...] }
        guard limit > 0 else { return [] }
        return candidates(limit).sorted { $0.order < $1.order }.prefix(limit)
    }

    /// Units among which are the first `limit`: whatever comes after as many others is dropped on the way.
    private func candidates(_ limit: Int) -> [RankedUnit] {
        var kept: [RankedUnit] = []
        let room = max(64, limit * 2)
        kept.reserveCapacity(room)
        var worst: SuggestionOrder?
        for unit in units {
            if let worst, worst < unit.order { continue }
            kept.append(unit)
            guard kept.count == room else { continue }
            kept.sort { $0.order < $1.order }
            kept.removeLast(room - limit)
            worst = kept.last?.order
        }
        return kept
    }
}
