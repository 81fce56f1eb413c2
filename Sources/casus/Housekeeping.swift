import Casework
import Glibc

/// What a serving process does by itself: noting every minute which deadlines passed.
struct Housekeeping {
    let casework: Casework
    let report: (String) -> Void

    /// After so many seconds it looks again.
    static let pauseSeconds = 60

    /// Works until one of the signals comes; they must be blocked.
    func work(until signals: sigset_t) {
        repeat { noteDeadlines(signals) } while !Housekeeping.comes(signals, within: Housekeeping.pauseSeconds)
    }

    /// Notes what passed; a stop that comes meanwhile is left for the one who waits, and ends it between two groups.
    private func noteDeadlines(_ signals: sigset_t) {
        do {
            let noted = try casework.fireAllClocks { _ in !Housekeeping.isPending(signals) }
            if noted > 0 { report("deadlines_passed=\(noted)") }
        } catch {
            report("fault=\"\(error)\"")
        }
    }

    /// Whether one of the signals comes within so many seconds.
    private static func comes(_ signals: sigset_t, within seconds: Int) -> Bool {
        var waited = signals
        var pause = timespec(tv_sec: seconds, tv_nsec: 0)
        while true {
            if sigtimedwait(&waited, nil, &pause) >= 0 { return true }
            if errno != EINTR { return false }
        }
    }

    private static func isPending(_ signals: sigset_t) -> Bool {
        var pending = sigset_t()
        sigpending(&pending)
        var pendingSignals = pending
        return sigismember(&pendingSignals, SIGTERM) == 1 || sigismember(&pendingSignals, SIGINT) == 1
    }
}
