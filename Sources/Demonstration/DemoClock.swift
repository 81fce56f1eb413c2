import CivilTime
import Synchronization

/// The clock of a demonstration: it stands until it is set.
public final class DemoClock: Sendable {
    private let time: Mutex<Instant>

    /// A clock that stands at a moment.
    public init(at moment: Instant) {
        time = Mutex(moment)
    }

    /// What it says.
    public var now: Instant { time.withLock { $0 } }

    /// Sets it to a moment; never back, for what was recorded stays before what comes.
    func set(_ moment: Instant) {
        time.withLock { $0 = max($0, moment) }
    }
}
