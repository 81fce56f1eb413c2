import CSQLite

/// The settings of a connection: set, then read back, because SQLite does not say when one does not take.
enum ConnectionSettings {
    /// "casu": marks a file as a database of this program.
    static let applicationID: Int64 = 0x6361_7375

    /// Settings of the connection that writes.
    static func applyForWriting(_ connection: Connection, _ options: StoreOptions) throws {
        try applyShared(connection, options)
        // The log is moved into the database by the writer itself, which sees whether that failed.
        try set("wal_autocheckpoint", 0, on: connection)
        try set("journal_mode", "wal", on: connection)
        try set("synchronous", options.durability == .full ? 2 : 1, on: connection)
        // What is removed is overwritten, so that an erased key does not linger in a free page.
        try set("secure_delete", 1, on: connection)
    }

    /// Settings of a connection that reads, and never writes or moves the log into the database.
    static func applyForReading(_ connection: Connection, _ options: StoreOptions) throws {
        try applyShared(connection, options)
        try set("wal_autocheckpoint", 0, on: connection)
        try set("query_only", 1, on: connection)
        connection.keepLogAtClose()
    }

    private static func applyShared(_ connection: Connection, _ options: StoreOptions) throws {
        try set("foreign_keys", 1, on: connection)
        try set("trusted_schema", 0, on: connection)
        try set("cell_size_check", 1, on: connection)
        try set("busy_timeout", Int64(options.busyMilliseconds), on: connection)
    }

    private static func set(_ name: String, _ value: Int64, on connection: Connection) throws {
        try connection.run("PRAGMA \(name) = \(value)")
        guard try connection.number("PRAGMA \(name)") == value else { throw StoreError.settingRefused(name: name) }
    }

    private static func set(_ name: String, _ value: String, on connection: Connection) throws {
        try connection.run("PRAGMA \(name) = \(value)")
        guard try connection.string("PRAGMA \(name)") == value else { throw StoreError.settingRefused(name: name) }
    }
}
