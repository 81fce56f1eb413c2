/// Counts that are published together, and how they add up: finds which have to be hidden so that none that is hidden
/// can be worked out from the others.
public struct PublishedCounts: Sendable {
    /// One count that belongs to what is published.
    public struct Place: Hashable, Sendable {
        let index: Int
    }

    /// A count that is the sum of others.
    private struct Relation {
        let total: Int
        let parts: [Int]
    }

    private let rule: SmallCells
    private var counts: [Int] = []
    private var relations: [Relation] = []
    private var hidden: [Bool] = []
    /// Counts that are published elsewhere in any case, so that hiding them here would hide nothing.
    private var isKnownElsewhere: [Bool] = []

    /// Nothing yet, under a rule.
    public init(_ rule: SmallCells) {
        self.rule = rule
    }

    /// Adds a count, and says where it stands.
    ///
    /// - Parameters:
    ///   - mustHide: hides it whatever it is.
    ///   - knownElsewhere: does not hide it for the sake of another, since it is published elsewhere.
    public mutating func add(_ count: Int, mustHide: Bool = false, knownElsewhere: Bool = false) -> Place {
        counts.append(count)
        hidden.append(mustHide || rule.published(count) == nil)
        isKnownElsewhere.append(knownElsewhere)
        return Place(index: counts.count - 1)
    }

    /// Notes that a reader knows one count to be the sum of others.
    public mutating func relate(_ total: Place, isSumOf parts: [Place]) {
        relations.append(Relation(total: total.index, parts: parts.map(\.index)))
    }

    /// Hides counts until every hidden one could still be one of several; each round hides one more, so it ends.
    public mutating func protect() {
        for _ in counts.indices {
            guard let next = nextToHide() else { return }
            hidden[next] = true
        }
    }

    /// The count at a place as published; nil when it is hidden.
    public func published(_ place: Place) -> Int? {
        hidden[place.index] ? nil : rule.rounded(counts[place.index])
    }

    /// How many counts are hidden.
    public var hiddenCount: Int { hidden.count { $0 } }

    /// How many values a hidden count could have for a reader who knows the rule and everything published.
    func possibleValues(_ place: Place) -> Int {
        let range = ranges()[place.index]
        return range.high - range.low + 1
    }

    private struct Range {
        var low: Int
        var high: Int
    }

    /// What a reader can conclude about each count: what the rule says of it alone, narrowed by every sum.
    private func ranges() -> [Range] {
        var ranges = counts.indices.map { index in
            if hidden[index], rule.published(counts[index]) != nil {
                return Range(low: 0, high: PublishedCounts.unbounded)
            }
            let own = rule.range(of: counts[index])
            return Range(low: own.lowerBound, high: own.upperBound)
        }
        for _ in 0..<PublishedCounts.roundsMax {
            var hasChanged = false
            for relation in relations { hasChanged = narrow(&ranges, by: relation) || hasChanged }
            if !hasChanged { break }
        }
        return ranges
    }

    /// Larger than any count that is published.
    private static let unbounded = 1 << 40
    /// How often sums are gone through; narrowing further than this tells a reader nothing more in practice.
    private static let roundsMax = 40

    private func narrow(_ ranges: inout [Range], by relation: Relation) -> Bool {
        let low = relation.parts.reduce(0) { $0 + ranges[$1].low }
        let high = relation.parts.reduce(0) { $0 + ranges[$1].high }
        var hasChanged = tighten(&ranges[relation.total], low, high)
        let total = ranges[relation.total]
        for part in relation.parts {
            let least = total.low - (high - ranges[part].high)
            let most = total.high - (low - ranges[part].low)
            hasChanged = tighten(&ranges[part], least, most) || hasChanged
            if hasChanged { return true }
        }
        return hasChanged
    }

    private func tighten(_ range: inout Range, _ low: Int, _ high: Int) -> Bool {
        let (newLow, newHigh) = (max(range.low, low), min(range.high, high))
        guard newLow > range.low || newHigh < range.high else { return false }
        range = Range(low: newLow, high: newHigh)
        return true
    }

    /// The smallest count that is still shown in a sum through which a hidden one can be worked out.
    private func nextToHide() -> Int? {
        let ranges = ranges()
        for index in counts.indices where hidden[index] {
            guard ranges[index].high - ranges[index].low + 1 < rule.possibleValuesMin else { continue }
            for relation in relations where relation.total == index || relation.parts.contains(index) {
                let shown = relation.parts.filter { !hidden[$0] && !isKnownElsewhere[$0] }
                if let smallest = shown.min(by: { counts[$0] < counts[$1] }) { return smallest }
                if !hidden[relation.total], !isKnownElsewhere[relation.total] { return relation.total }
            }
        }
        return nil
    }
}
