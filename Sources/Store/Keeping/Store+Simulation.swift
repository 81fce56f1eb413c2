extension Store {
    /// Replays the whole history through another projector into a temporary database, which the closure may then
    /// read. Nothing of this database is changed.
    ///
    /// The temporary database lies in memory, or on disk where SQLite finds that better; one reader is in use until
    /// the replay is done.
    public func replay<T>(
        through projector: any Projector, progress: (Int64) -> Void = { _ in }, _ body: (Snapshot) throws -> T
    ) throws -> T {
        let scratch = try DatabaseSchema.inMemory(projector, path: "")
        defer { scratch.end() }
        try readers.with { connection in
            try connection.inSnapshot {
                try scratch.inTransaction {
                    try Replay.run(from: connection, into: scratch, projector: projector, progress: progress)
                }
            }
        }
        let snapshot = Snapshot(connection: scratch, keys: nil)
        defer { snapshot.isOpen = false }
        return try body(snapshot)
    }
}
