import CSQLite

/// The connections that read: made when first needed, bounded, each used by one caller at a time.
final class ReaderPool: @unchecked Sendable {  // connections move between threads under the lock
    private let monitor = WaitingLock()
    /// Makes a connection; let go of when closed, with the lock that it may hold.
    private var make: (@Sendable () throws -> Connection)?
    private let connectionsMax: Int
    private var idle: [Connection] = []
    private var inUse = 0

    init(connectionsMax: Int, make: @escaping @Sendable () throws -> Connection) {
        self.connectionsMax = max(connectionsMax, 1)
        self.make = make
    }

    /// Runs the closure with a connection of its own, after waiting for one when all are in use.
    func with<T>(_ body: (Connection) throws -> T) throws -> T {
        let connection = try take()
        defer { give(connection) }
        return try body(connection)
    }

    private func take() throws -> Connection {
        let (kept, make): (Connection?, @Sendable () throws -> Connection) = try monitor.locked {
            while true {
                guard let make = self.make else { throw StoreError.storeStopped }
                if inUse < connectionsMax {
                    inUse += 1
                    return (idle.popLast(), make)
                }
                monitor.wait()
            }
        }
        if let kept { return kept }
        do {
            return try make()
        } catch {
            give(nil)
            throw error
        }
    }

    private func give(_ connection: Connection?) {
        monitor.locked {
            inUse -= 1
            if let connection { idle.append(connection) }
            monitor.broadcast()
        }
    }

    /// The texts of the statements that idle connections keep prepared.
    var preparedTexts: Set<String> {
        monitor.locked { Set(idle.flatMap(\.preparedTexts)) }
    }

    /// Gives out no more connections, waits for those in use, and closes all.
    func close() {
        monitor.locked {
            make = nil
            monitor.broadcast()
            while inUse > 0 { monitor.wait() }
            for connection in idle { connection.end() }
            idle = []
        }
    }
}
