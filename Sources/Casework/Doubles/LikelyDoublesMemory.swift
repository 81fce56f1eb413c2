import CivilTime
import Store
import Synchronization

/// What was last worked out of likely doubles, so that an inbox that is looked at often does not compare all open
/// cases every time.
final class LikelyDoublesMemory: Sendable {
    private struct Known {
        let worked: Instant
        let sequence: Int64
        let pairs: [LikelyDouble]
    }

    private let known = Mutex<Known?>(nil)

    /// So long a pair that came to be may be missing.
    static let keptSeconds = 60

    /// The pairs, worked out anew when something was recorded since, at most once in `keptSeconds`. A pair that
    /// somebody linked meanwhile is left out at once.
    func pairs(at now: Instant, in snapshot: Snapshot) throws -> [LikelyDouble] {
        let sequence = try snapshot.number("SELECT max(seq) FROM events") ?? 0
        if let former = known.withLock({ $0 }), former.sequence == sequence { return former.pairs }
        if let former = known.withLock({ $0 }), former.worked <= now,
            now < former.worked.adding(seconds: LikelyDoublesMemory.keptSeconds)
        {
            let linked = try LikelyDouble.linkedPairs(in: snapshot)
            return former.pairs.filter { !linked.contains($0.ids) }
        }
        let pairs = try LikelyDouble.all(in: snapshot)
        known.withLock { $0 = Known(worked: now, sequence: sequence, pairs: pairs) }
        return pairs
    }
}
