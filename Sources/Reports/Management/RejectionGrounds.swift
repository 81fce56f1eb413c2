import SecureCare

/// The reasons of a refusal, looked up once for all refusals that have the same (Dutch: afwijsgronden).
public final class RejectionGrounds: Sendable {
    /// The first reason that is of the list; nil when none is known.
    let primary: RejectionReason?
    /// The categories of all reasons together.
    let categories: CategorySet
    /// Which reasons of content are among them: a bit for each, in the order of the list.
    let content: UInt64

    /// The grounds that these codes stand for; a code that never was in the list says nothing.
    public init(_ codes: [String]) {
        let known = codes.compactMap(RejectionReasons.shared.reason)
        primary = known.first
        categories = known.reduce(into: CategorySet()) { $0.insert($1.category) }
        content = codes.reduce(0) { bits, code in
            CaseCounts.contentReasons.firstIndex(of: code).map { bits | 1 << UInt64($0) } ?? bits
        }
    }
}

/// Some of the categories of reasons, in no order.
struct CategorySet: Hashable, Sendable {
    private(set) var bits = 0

    /// The categories in the order of the alphabet, in which they are joined.
    private static let ordered = RejectionCategory.allCases.sorted { $0.rawValue < $1.rawValue }

    /// Every set by its bits, its names joined by `|`; `unknown` for the empty one.
    static let names: [String] = (0..<(1 << ordered.count)).map { bits in
        let names = ordered.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element.rawValue)
        return names.isEmpty ? CaseCounts.unknown : names.joined(separator: "|")
    }

    mutating func insert(_ category: RejectionCategory) {
        if let place = CategorySet.ordered.firstIndex(of: category) { bits |= 1 << place }
    }

    mutating func formUnion(_ other: CategorySet) { bits |= other.bits }
}
