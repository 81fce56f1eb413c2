import SecureCare

/// Where a unit stands among others that came out alike: smaller is shown first.
///
/// In this order: more of the wanted expertise covered; at level 2 the own province before elsewhere; fewer earlier
/// refusals of this case; a fresh count before a stale one; more available beds; the unit's id. At other levels the
/// place does not matter, so such a unit stands beside a unit of level 2 in the own province; while the province is
/// not known, no unit is elsewhere.
struct SuggestionOrder: Comparable, Sendable {
    private let weight: UInt64
    private let tail: UInt64

    /// The order of a unit that stands at `place` among the units by id.
    init(of unit: UnitFacts, at place: Int, rejections: Int, for asked: AskedFacts) {
        let covered = UInt64((unit.expertise & asked.expertise).nonzeroBitCount)
        let isLocal = unit.level == SuggestionOrder.localLevel && asked.province != 0
        let isElsewhere = isLocal && unit.province & asked.province == 0
        weight =
            (32 - covered) << 40 | (isElsewhere ? 1 : 0) << 39
            | UInt64(UInt32(clamping: rejections)) << 1 | (unit.countedAt < asked.staleBefore ? 1 : 0)
        tail = UInt64(UInt32(Int32.max) - UInt32(unit.available)) << 32 | UInt64(UInt32(clamping: place))
    }

    /// Shown earlier before shown later.
    static func < (left: SuggestionOrder, right: SuggestionOrder) -> Bool {
        left.weight == right.weight ? left.tail < right.tail : left.weight < right.weight
    }

    /// The level at which people return to their own surroundings. Source: 002.
    private static let localLevel = UnitFacts.levelBit(2)
}
