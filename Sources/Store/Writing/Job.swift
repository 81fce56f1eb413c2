import CivilTime

/// Something the writer is asked to do, and how it ended.
final class Job: @unchecked Sendable {  // `body` is the writer's alone, `outcome` is under the lock
    enum Body {
        /// An act that shares its commit with others.
        case act(author: Author, now: Instant, (Transaction) throws -> Void)
        /// Something done alone, which makes its own transaction.
        case alone((Writer.Desk) throws -> Void)
    }

    /// What is to be done; let go of once done, and held by nobody else then, because it is the caller's.
    private var body: Body?
    private let monitor = WaitingLock()
    private var outcome: Result<Void, any Error>?

    init(_ body: Body) { self.body = body }

    /// Whether it shares its commit with others.
    var isAct: Bool {
        if case .act = body { true } else { false }
    }

    /// Runs the act; the closure makes the transaction from author and moment.
    func runAct(_ transaction: (Author, Instant) throws -> Transaction, _ complete: (Transaction) throws -> Void) throws
    {
        guard case .act(let author, let now, let body) = body else { return }
        let transaction = try transaction(author, now)
        defer { transaction.isOpen = false }
        try body(transaction)
        try complete(transaction)
    }

    /// Runs what is done alone.
    func runAlone(at desk: Writer.Desk) throws {
        guard case .alone(let body) = body else { return }
        try body(desk)
    }

    /// Lets the caller go on.
    func finish(_ outcome: Result<Void, any Error>) {
        body = nil
        monitor.locked {
            self.outcome = outcome
            monitor.signal()
        }
    }

    /// Waits until it is done.
    func wait() throws {
        try monitor.locked {
            while true {
                if let outcome { return try outcome.get() }
                monitor.wait()
            }
        }
    }
}
