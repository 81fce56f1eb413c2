import CSQLite

extension Store {
    /// Removes a database with its key, but only one whose first event was recorded by a user of that name.
    ///
    /// - Returns: whether it was removed; another database, and a file that is none of ours, stay as they are.
    /// - Throws: `fileMissing`; `databaseIsServed` when a process writes it.
    public static func remove(at path: String, ifFirstRecordedBy user: String) throws -> Bool {
        guard try firstUser(of: path) == user else { return false }
        let lock = try DatabaseLock(writing: path)
        try withExtendedLifetime(lock) {
            DatabaseFiles.removeDatabase(path)
            DatabaseFiles.remove(MasterKey.path(of: path))
            try DatabaseFiles.flushFolder(of: path)
        }
        return true
    }

    /// The user that recorded the first event, read without changing anything; nil for a file that is not ours.
    private static func firstUser(of path: String) throws -> String? {
        let access = try ReadingAccess(path)
        let connection = try Connection(access.address, flags: access.flags)
        defer { connection.end() }
        guard try DatabaseSchema.isOurs(connection) else { return nil }
        return try connection.row("SELECT user FROM events WHERE seq = 1") { $0.text(0) }
    }
}
