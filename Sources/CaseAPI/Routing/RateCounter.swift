import CivilTime
import Synchronization

/// Counts what somebody did in the running window of time, and says when it is too often. Bounded: when it knows as
/// many names as it may, it forgets those whose window is over.
final class RateCounter: Sendable {
    private let limit: Int
    private let windowMilliseconds: Int64
    private let windows = Mutex<[String: Window]>([:])

    /// How many names are kept at once.
    static let namesMax = 100_000

    private struct Window {
        var began: Int64
        var count: Int
    }

    init(limit: Int, windowMilliseconds: Int64) {
        self.limit = limit
        self.windowMilliseconds = windowMilliseconds
    }

    /// Whether a name has done it too often already.
    func isOver(_ name: String, at now: Int64) -> Bool {
        windows.withLock { windows in
            guard let window = windows[name], now - window.began < windowMilliseconds else { return false }
            return window.count >= limit
        }
    }

    /// Counts once more; false when that is too often.
    func count(_ name: String, at now: Int64) -> Bool {
        windows.withLock { windows in
            if windows.count >= RateCounter.namesMax {
                windows = windows.filter { now - $0.value.began < windowMilliseconds }
                if windows.count >= RateCounter.namesMax { return false }
            }
            var window = windows[name] ?? Window(began: now, count: 0)
            if now - window.began >= windowMilliseconds || now < window.began { window = Window(began: now, count: 0) }
            window.count += 1
            windows[name] = window
            return window.count <= limit
        }
    }
}
