import CivilTime

/// The database as it was at one moment: a read transaction, to be used within the closure that receives it.
public class Snapshot {
    let connection: Connection
    let keys: TextKeys?
    /// Whether the closure that received it still runs.
    var isOpen = true

    init(connection: Connection, keys: TextKeys?) {
        self.connection = connection
        self.keys = keys
    }

    func checkIsOpen() throws(StoreError) {
        guard isOpen else { throw .snapshotEnded }
    }

    /// What the closure makes of each row of the answer, in the order of the statement.
    public func rows<T>(_ sql: String, _ values: [any SQLBindable] = [], _ make: (Row) throws -> T) throws -> [T] {
        try checkIsOpen()
        return try connection.rows(sql, values, make)
    }

    /// What the closure makes of the only row, or nil when there is none; more than one row is an error.
    public func row<T>(_ sql: String, _ values: [any SQLBindable] = [], _ make: (Row) throws -> T) throws -> T? {
        try checkIsOpen()
        return try connection.row(sql, values, make)
    }

    /// Gives each row to the closure until it answers false.
    public func each(_ sql: String, _ values: [any SQLBindable] = [], _ body: (Row) throws -> Bool) throws {
        try checkIsOpen()
        try connection.each(sql, values, body)
    }

    /// The single number of the answer; nil when it is empty or null.
    public func number(_ sql: String, _ values: [any SQLBindable] = []) throws -> Int64? {
        try checkIsOpen()
        return try connection.number(sql, values)
    }

    /// Whether the statement gives at least one row.
    public func exists(_ sql: String, _ values: [any SQLBindable] = []) throws -> Bool {
        var found = false
        try each(sql, values) { _ in
            found = true
            return false
        }
        return found
    }

    /// The events of a stream after that version, oldest first, at most so many.
    public func events(stream: String, after version: Int, limit: Int) throws -> [RecordedEvent] {
        try rows(
            "SELECT \(RecordedEvent.columns) FROM events WHERE stream = ? AND version > ? ORDER BY version LIMIT ?",
            [stream, version, limit], RecordedEvent.init)
    }

    /// The events of all streams after that place in the history, oldest first, at most so many.
    public func events(after sequence: Int64, limit: Int) throws -> [RecordedEvent] {
        try rows(
            "SELECT \(RecordedEvent.columns) FROM events WHERE seq > ? ORDER BY seq LIMIT ?",
            [sequence, limit], RecordedEvent.init)
    }

    /// The free text under that id; nil when there is none or it was erased.
    ///
    /// - Throws: `StoreError.keyMissing` when the store was opened without a master key, and
    ///   `StoreError.textDoesNotOpen` when the bytes were changed.
    public func text(_ id: Int64) throws -> String? {
        try checkIsOpen()
        let found = try connection.row(
            """
            SELECT texts.owner, texts.sealed, text_keys.wrapped FROM texts
            LEFT JOIN text_keys ON text_keys.owner = texts.owner WHERE texts.id = ?
            """, [id]
        ) { row in (owner: row.text(0), sealed: row.optionalBlob(1), wrapped: row.optionalBlob(2)) }
        guard let found, let sealed = found.sealed, let wrapped = found.wrapped else { return nil }
        guard let keys else { throw StoreError.keyMissing(path: "the database's path with .key") }
        return try keys.open(sealed, id: id, owner: found.owner, wrapped: wrapped)
    }

    /// Where both chains stand now, to be kept elsewhere and held against the database later.
    public func heads() throws -> ChainHeads {
        try checkIsOpen()
        return try ChainHeads(of: connection)
    }
}
