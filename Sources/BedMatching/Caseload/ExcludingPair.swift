import SecureCare

/// Two requirements that no unit meets together, and how many open cases have both (Dutch: uitsluitend paar).
public struct ExcludingPair: Hashable, Sendable {
    /// The requirement whose code comes first.
    public var first: Requirement
    /// The other.
    public var second: Requirement
    /// How many units meet the first, whatever beds they have.
    public var firstUnits: Int
    /// How many units meet the second.
    public var secondUnits: Int
    /// How many open cases have both.
    public var cases: Int

    /// Whether one of the two is met by no unit at all, so that it excludes every unit with or without the other.
    public var isOneEnough: Bool { firstUnits == 0 || secondUnits == 0 }

    /// The same pair with another number of cases: the one that is shown.
    public func with(cases: Int) -> ExcludingPair {
        ExcludingPair(first: first, second: second, firstUnits: firstUnits, secondUnits: secondUnits, cases: cases)
    }
}

/// A requirement that no unit meets, and how many open cases have it (Dutch: eis waaraan geen afdeling voldoet).
public struct UnmetRequirement: Hashable, Sendable {
    /// The requirement.
    public var requirement: Requirement
    /// How many open cases have it.
    public var cases: Int

    /// The same requirement with another number of cases: the one that is shown.
    public func with(cases: Int) -> UnmetRequirement { UnmetRequirement(requirement: requirement, cases: cases) }
}

/// Finds the requirements, and the pairs of them, that exclude every unit.
struct PairCounting {
    private struct Pair: Hashable {
        let first: Requirement
        let second: Requirement
    }

    private let units: [CareUnit]
    private var meeting: [Requirement: Set<Int32>] = [:]
    private var verdicts: [Pair: Bool] = [:]
    private var counts: [Pair: Int] = [:]
    private var alone: [Requirement: Int] = [:]

    init(_ units: CompiledUnits) {
        self.units = units.counted.map(\.unit)
    }

    /// Counts what cases that ask the same have.
    mutating func count(_ group: CaseGroups.Group) {
        let asked = Requirement.all(of: group.search).map { (requirement: $0, code: $0.code) }
            .sorted { $0.code < $1.code }.map(\.requirement)
        for (place, first) in asked.enumerated() {
            if places(meeting: first).isEmpty { alone[first, default: 0] += group.count }
            for second in asked.dropFirst(place + 1) {
                let pair = Pair(first: first, second: second)
                if excludes(pair) { counts[pair, default: 0] += group.count }
            }
        }
    }

    /// The pairs: those first of which each is met somewhere, then those of most cases.
    var pairs: [ExcludingPair] {
        let found = counts.map { pair, cases in
            ExcludingPair(
                first: pair.first, second: pair.second, firstUnits: meeting[pair.first]?.count ?? 0,
                secondUnits: meeting[pair.second]?.count ?? 0, cases: cases)
        }
        return found.map { (pair: $0, key: "\($0.first.code) \($0.second.code)") }.sorted { left, right in
            if left.pair.isOneEnough != right.pair.isOneEnough { return right.pair.isOneEnough }
            return left.pair.cases == right.pair.cases ? left.key < right.key : left.pair.cases > right.pair.cases
        }.map(\.pair)
    }

    /// The requirements that no unit meets, those of most cases first.
    var unmet: [UnmetRequirement] {
        alone.map { (unmet: UnmetRequirement(requirement: $0.key, cases: $0.value), code: $0.key.code) }
            .sorted { $0.unmet.cases == $1.unmet.cases ? $0.code < $1.code : $0.unmet.cases > $1.unmet.cases }
            .map(\.unmet)
    }

    private mutating func excludes(_ pair: Pair) -> Bool {
        if let known = verdicts[pair] { return known }
        let excludes = places(meeting: pair.first).isDisjoint(with: places(meeting: pair.second))
        verdicts[pair] = excludes
        return excludes
    }

    private mutating func places(meeting requirement: Requirement) -> Set<Int32> {
        if let known = meeting[requirement] { return known }
        let found = Set(units.indices.filter { requirement.isMet(by: units[$0]) }.map(Int32.init))
        meeting[requirement] = found
        return found
    }
}
