import Casework
import CivilTime
import Synchronization

/// What the service did since it started, as counts.
public final class ServiceFigures: Sendable {
    /// Upper bounds of how long answers took, in microseconds.
    static let durationBounds: [Int64] = [1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000]

    /// One operation and one status.
    struct AnswerKind: Hashable {
        let operation: String
        let status: Int
    }

    private struct Counts {
        var answers: [AnswerKind: Int] = [:]
        /// Answers within each bound, the last beyond all.
        var durations = [Int](repeating: 0, count: ServiceFigures.durationBounds.count + 1)
        var microseconds: Int64 = 0
        var refusals: [String: Int] = [:]
        var isDraining = false
        var openConnections: (@Sendable () -> Int)?
        var linesDropped: (@Sendable () -> Int)?
        var check: (found: [String: Int], at: Instant)?
        var standing: RegisterStanding?
        var clocksNoted = 0
    }

    private let counts = Mutex(Counts())

    /// Nothing done yet.
    public init() {}

    /// Counts an answer.
    func count(_ operation: String?, _ status: Int, microseconds: Int64) {
        counts.withLock { counts in
            counts.answers[AnswerKind(operation: operation ?? "none", status: status), default: 0] += 1
            let place = Self.durationBounds.firstIndex { microseconds <= $0 } ?? Self.durationBounds.count
            counts.durations[place] += 1
            counts.microseconds += microseconds
        }
    }

    /// Counts what a rule refused.
    func count(refusedBy rules: [String]) {
        counts.withLock { counts in for rule in rules { counts.refusals[rule, default: 0] += 1 } }
    }

    /// Says that the service takes nothing new.
    public func drain() {
        counts.withLock { $0.isDraining = true }
    }

    /// Says whom to ask how many connections are open, and how many lines of the log were not written.
    public func ask(connections: @escaping @Sendable () -> Int, linesDropped: @escaping @Sendable () -> Int) {
        counts.withLock { counts in
            counts.openConnections = connections
            counts.linesDropped = linesDropped
        }
    }

    /// Keeps what the last check found, by invariant, and when that was.
    public func keep(check found: [String: Int], at now: Instant) {
        counts.withLock { $0.check = (found, now) }
    }

    /// Keeps how the register stands, and counts the deadlines that were noted as passed.
    public func keep(standing: RegisterStanding?, clocksNoted: Int) {
        counts.withLock { counts in
            if let standing { counts.standing = standing }
            counts.clocksNoted += clocksNoted
        }
    }

    var lastCheck: (found: [String: Int], at: Instant)? { counts.withLock { $0.check } }
    var clocksNoted: Int { counts.withLock { $0.clocksNoted } }
    var standing: RegisterStanding? { counts.withLock { $0.standing } }
    var isDraining: Bool { counts.withLock { $0.isDraining } }
    var refusals: [(String, Int)] { counts.withLock { $0.refusals }.sorted { $0.key < $1.key } }
    var durations: (byBound: [Int], microseconds: Int64) { counts.withLock { ($0.durations, $0.microseconds) } }
    var openConnections: Int? { counts.withLock { $0.openConnections }?() }
    var linesDropped: Int? { counts.withLock { $0.linesDropped }?() }
    var answers: [(kind: AnswerKind, count: Int)] {
        counts.withLock { $0.answers }.sorted {
            ($0.key.operation, $0.key.status) < ($1.key.operation, $1.key.status)
        }.map { (kind: $0.key, count: $0.value) }
    }
}
