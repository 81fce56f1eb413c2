import Glibc

/// Closes connections whose peer is too slow. The library's own timer starts anew with every byte, so that a peer that
/// sends one byte now and then would keep its connection for ever.
final class ConnectionWatch: Sendable {
    /// Seconds between two looks.
    private static let intervalSeconds = 1

    private let connections = Monitor<[Int32: OpenConnection]>([:])
    private let isStopped: Monitor<Bool>
    private let limits: HTTPServerLimits

    /// A watch that looks at nothing until `run()` is called.
    init(limits: HTTPServerLimits) {
        self.limits = limits
        isStopped = Monitor(false)
    }

    /// Watches a connection from now on.
    func add(_ connection: OpenConnection) {
        connections.withLock { $0[connection.descriptor] = connection }
    }

    /// Forgets a connection; must come before its socket is closed.
    func remove(_ connection: OpenConnection) {
        connections.withLock { connections in
            if connections[connection.descriptor] === connection { connections[connection.descriptor] = nil }
        }
    }

    /// Connections open now.
    var count: Int {
        connections.withLock { $0.count }
    }

    /// Looks once a second until `stop()`.
    func run() {
        while !isStopped.wait(seconds: Self.intervalSeconds, until: { $0 }) {
            look(at: MonotonicSeconds.now())
        }
    }

    /// Ends `run()`.
    func stop() {
        isStopped.broadcast { $0 = true }
    }

    /// Cuts off every connection that waits on its peer, whatever its clock says.
    func cutAll() {
        connections.withLock { connections in
            for descriptor in connections.keys { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    /// Cuts off what is overdue. The socket is shut down, not closed: closing it stays with the library, which sees
    /// the end of the stream. The lock is held so that no number is used again meanwhile.
    private func look(at now: Int) {
        let overdue = connections.withLock { connections in
            connections.filter { descriptor, connection in
                let isOverdue = connection.isOverdue(at: now, limits: limits) {
                    TransportFigures(descriptor: descriptor)
                }
                if isOverdue { shutdown(descriptor, Int32(SHUT_RDWR)) }
                return isOverdue
            }.values.compactMap(\.stream)
        }
        // The library leaves a silent stream alone; it sees the end when it is given one.
        for stream in overdue { stream.end() }
    }
}
