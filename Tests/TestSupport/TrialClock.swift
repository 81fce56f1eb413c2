import CivilTime
import Synchronization

/// A clock that stands still until it is set.
public final class TrialClock: Sendable {
    private let moment: Mutex<Instant>

    /// A clock that stands at noon (Amsterdam) on Wednesday 15 June 2022.
    public init() {
        moment = Mutex(Instant(milliseconds: 1_655_287_200_000))
    }

    /// What time it is.
    public var now: Instant {
        get { moment.withLock { $0 } }
        set { moment.withLock { $0 = newValue } }
    }

    /// The day in the Netherlands, so many days from now.
    public func day(_ days: Int = 0) -> String {
        Amsterdam.day(at: now).adding(days).description
    }

    /// Lets time pass.
    public func pass(days: Int = 0, seconds: Int = 0) {
        moment.withLock { $0 = $0.adding(seconds: days * 86_400 + seconds) }
    }
}
