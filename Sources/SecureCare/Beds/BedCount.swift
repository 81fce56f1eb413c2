import CivilTime

/// How many beds of a unit were in which state at one moment (Dutch: bedbezetting). Source: 002, chapter 3.
public struct BedCount: Hashable, Sendable {
    /// From when the count holds.
    public var countedAt: Instant
    /// All beds.
    public var total: Int
    /// Beds in use.
    public var occupied: Int
    /// Free and fit to be used (Dutch: vrij en belegbaar).
    public var available: Int
    /// Beds promised to somebody (Dutch: gereserveerd).
    public var reserved: Int
    /// Empty for want of staff (Dutch: geen personeel).
    public var unstaffed: Int
    /// How the count came to be known.
    public var source: CountSource

    /// A count; `addsUp` tells whether it can be true.
    public init(
        countedAt: Instant, total: Int, occupied: Int, available: Int, reserved: Int, unstaffed: Int,
        source: CountSource
    ) {
        self.countedAt = countedAt
        self.total = total
        self.occupied = occupied
        self.available = available
        self.reserved = reserved
        self.unstaffed = unstaffed
        self.source = source
    }

    /// Whether no number is below 0 and the four states make up the total.
    public var addsUp: Bool {
        min(total, occupied, available, reserved, unstaffed) >= 0
            && total == occupied + available + reserved + unstaffed
    }

    /// Days after which a count is called stale where nothing else is set. Source: weekly counting, 001.
    public static let freshDays = 7

    /// Whether the count is older than so many days at a moment: `freshDays` where no region agreed otherwise.
    public func isStale(at instant: Instant, afterDays days: Int = BedCount.freshDays) -> Bool {
        instant.milliseconds - countedAt.milliseconds > Int64(days) * 86_400_000
    }
}
