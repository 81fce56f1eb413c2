import CaseAPI
import Casework
import CivilTime
import Glibc

/// What a serving process does by itself: noting every minute which deadlines passed, and looking every night whether
/// everything is as it must be.
struct Housekeeping {
    let casework: Casework
    let figures: ServiceFigures
    let report: (String) -> Void

    /// After so many seconds it looks again.
    static let pauseSeconds = 60

    /// Works until one of the signals comes; they must be blocked.
    func work(until signals: sigset_t) {
        var checkedOn = Amsterdam.day(at: casework.clock())
        repeat {
            noteDeadlines(signals)
            let now = casework.clock()
            let today = Amsterdam.day(at: now)
            if today != checkedOn, Amsterdam.start(of: today).adding(seconds: Housekeeping.checkAtSeconds) <= now {
                checkedOn = today
                check()
            }
        } while !Housekeeping.comes(signals, within: Housekeeping.pauseSeconds)
    }

    /// So many seconds after midnight in the Netherlands it looks whether everything is as it must be.
    static let checkAtSeconds = 3 * 3_600

    private func check() {
        do {
            let found = try DatabaseCheck.findings(at: casework.store.path, isServing: true) { _ in }
            figures.keep(
                check: Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.count) }), at: casework.clock())
            report("checked findings=\(found.count)")
        } catch {
            report("fault=\"\(error)\"")
        }
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
