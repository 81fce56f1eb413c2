import SecureCare
import Store

/// How the register stands at a moment, in counts that say nothing of any case.
public struct RegisterStanding: Sendable, Equatable {
    /// Deadlines that passed and are not noted yet.
    public let clocksOverdue: Int
    /// Deadlines that run, those included.
    public let clocksRunning: Int
    /// Units whose last count is too old, or that were never counted.
    public let unitsStale: Int
    /// All units.
    public let units: Int
}

extension Casework {
    /// How the register stands now, for those who look after it.
    public func standing() throws -> RegisterStanding {
        let now = clock()
        return try store.read { snapshot in
            func count(_ sql: String, _ values: [any SQLBindable] = []) throws -> Int {
                Int(try snapshot.number(sql, values) ?? 0)
            }
            let oldest = now.milliseconds - Int64(BedCount.freshDays) * 86_400_000
            return RegisterStanding(
                clocksOverdue: try count(
                    "SELECT count(*) FROM clocks WHERE due_at <= ? AND fired_at IS NULL", [now]),
                clocksRunning: try count(
                    "SELECT count(*) FROM clocks WHERE due_at IS NOT NULL AND fired_at IS NULL"),
                unitsStale: try count(
                    """
                    SELECT count(*) FROM units u WHERE ifnull((SELECT max(b.counted_at) FROM bed_counts b
                        WHERE b.unit = u.id AND b.counted_at <= ?), -1) < ?
                    """, [now, oldest]),
                units: try count("SELECT count(*) FROM units"))
        }
    }
}
