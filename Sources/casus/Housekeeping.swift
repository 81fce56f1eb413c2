import CaseAPI
import Casework
import CivilTime
import Glibc

/// What a serving process does by itself: noting every minute which deadlines passed, and looking every night whether
/// everything is as it must be.
struct Housekeeping {
    let casework: Casework
    let figures: ServiceFigures
    let log: ServiceLog
    /// Takes the certificate anew from its files.
    let reload: () -> Void

    /// After so many seconds it looks again.
    static let pauseSeconds = 60

    /// Works until one of the signals comes, which must be blocked; SIGHUP asks to reload and SIGUSR1 to look at once,
    /// and neither ends it.
    func work(until signals: sigset_t) {
        var nightly = NightlyCheck(startedAt: casework.clock())
        repeat {
            noteDeadlines(signals)
            if nightly.isDue(at: casework.clock()) {
                rewrite()
                check()
            }
        } while !comes(signals, within: Housekeeping.pauseSeconds)
    }

    /// Writes the file anew when facts were erased from it and it was too large to do that at once.
    private func rewrite() {
        do {
            guard try casework.store.isRewritingDue() else { return }
            log.note("rewritten", .info, [("done", "\(try casework.store.rewriteIfDue())")])
        } catch {
            log.note("fault", .error, [("error", "\(error)")])
        }
    }

    private func check() {
        do {
            let found = try DatabaseCheck.findings(at: casework.store.path, isServing: true) { _ in }
            figures.keep(
                check: Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.count) }), at: casework.clock())
            log.note("checked", found.isEmpty ? .info : .warn, [("findings", "\(found.count)")])
        } catch {
            log.note("fault", .error, [("error", "\(error)")])
        }
    }

    /// Notes what passed; a stop that comes meanwhile is left for the one who waits, and ends it between two groups.
    private func noteDeadlines(_ signals: sigset_t) {
        do {
            let noted = try casework.fireAllClocks { _ in !Housekeeping.isPending(signals) }
            if noted > 0 { log.note("deadlines_passed", .info, [("count", "\(noted)")]) }
            figures.keep(standing: try casework.standing(), clocksNoted: noted)
        } catch {
            log.note("fault", .error, [("error", "\(error)")])
        }
    }

    /// Whether one of the signals that end the work comes within so many seconds; does meanwhile what the others ask.
    private func comes(_ signals: sigset_t, within seconds: Int) -> Bool {
        var waited = signals
        let start = Housekeeping.monotonicSeconds()
        while true {
            let left = seconds - (Housekeeping.monotonicSeconds() - start)
            var pause = timespec(tv_sec: max(left, 0), tv_nsec: 0)
            let signal = sigtimedwait(&waited, nil, &pause)
            switch signal {
            case SIGHUP: reload()
            case SIGUSR1: check()
            case 0...: return true
            default: if errno != EINTR { return false }
            }
        }
    }

    private static func monotonicSeconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }

    private static func isPending(_ signals: sigset_t) -> Bool {
        var pending = sigset_t()
        sigpending(&pending)
        var pendingSignals = pending
        return sigismember(&pendingSignals, SIGTERM) == 1 || sigismember(&pendingSignals, SIGINT) == 1
    }
}
