import CivilTime

extension Store {
    /// Reads the projections as they stood when nothing after a moment had been recorded yet.
    ///
    /// When something was recorded since, they are made again from the history in a temporary database, so that the
    /// answer is the same whatever was recorded later. That takes time in proportion to the history. Free text cannot
    /// be read there.
    public func read<T>(recordedBy moment: Instant, _ body: (Snapshot) throws -> T) throws -> T {
        try readers.with { connection in
            try connection.inSnapshot {
                let last =
                    try connection.number(
                        "SELECT seq FROM events WHERE recorded_at <= ? ORDER BY seq DESC LIMIT 1", [moment]) ?? 0
                guard try connection.number("SELECT max(seq) FROM events") ?? 0 > last else {
                    let snapshot = Snapshot(connection: connection, keys: nil)
                    defer { snapshot.isOpen = false }
                    return try body(snapshot)
                }
                let past = try DatabaseSchema.inMemory(projector, path: "")
                defer { past.end() }
                try past.inTransaction {
                    try Replay.run(from: connection, into: past, projector: projector, upTo: last)
                    try Replay.carryErasedCounts(from: connection, into: past)
                }
                return try past.inSnapshot {
                    let snapshot = Snapshot(connection: past, keys: nil)
                    defer { snapshot.isOpen = false }
                    return try body(snapshot)
                }
            }
        }
    }
}
