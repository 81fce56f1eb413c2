import Cryptography

/// A table whose rows are chained: each row's hash covers the hash of the row before and every other column.
struct ChainedTable {
    let name: String
    private let subject: StaticString
    /// The columns that are hashed, in order, the sequence first; the hash itself comes after them.
    let columns: [String]

    static let events = ChainedTable(
        name: "events", subject: "event",
        columns: ["seq", "stream", "version", "kind", "recorded_at", "party", "user", "body", "texts_digest"])

    static let accessLog = ChainedTable(
        name: "access_log", subject: "access",
        columns: [
            "seq", "at", "party", "role", "user", "on_behalf_of", "action", "object", "result", "origin", "reason",
        ])

    /// The statement that adds a row: the columns, then the hash.
    var insertion: String {
        let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
        return "INSERT INTO \(name) (\(columns.joined(separator: ", ")), hash) VALUES (\(marks))"
    }

    /// The statement that reads rows for hashing: the columns, then the hash.
    var selection: String { "SELECT \(columns.joined(separator: ", ")), hash FROM \(name)" }

    /// The hash of a row that is to be written.
    func hash(after previous: Digest, _ values: [SQLValue], with hasher: inout RecordHasher) throws -> Digest {
        hasher.restart(subject)
        hasher.add(previous)
        for value in values { hasher.add(value) }
        return try hasher.digest()
    }

    /// The hash of a row of `selection`, as its columns give it.
    func hash(after previous: Digest, _ row: Row, with hasher: inout RecordHasher) throws -> Digest {
        hasher.restart(subject)
        hasher.add(previous)
        for column in columns.indices { hasher.add(column, of: row) }
        return try hasher.digest()
    }
}
