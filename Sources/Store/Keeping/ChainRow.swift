import Cryptography

/// A table whose rows are chained: each row's hash covers the hash of the row before and every other column, for an
/// event the digest of its facts in place of the facts.
struct ChainedTable {
    let name: String
    private let subject: StaticString
    /// The columns that are read for hashing, in order, the sequence first; the hash itself comes after them.
    let columns: [String]
    /// The places of the columns that the hash covers.
    private let hashed: [Int]
    /// How rows without facts digest are hashed: those of before there was one.
    private let former: (subject: StaticString, hashed: [Int])?

    static let events = ChainedTable(
        name: "events", subject: "event with facts",
        columns: [
            "seq", "stream", "version", "kind", "recorded_at", "party", "user", "body", "texts_digest", "facts_salt",
            "facts_digest",
        ], hashed: [0, 1, 2, 3, 4, 5, 6, 8, 10], former: ("event", Array(0...8)))

    static let accessLog = ChainedTable(
        name: "access_log", subject: "access",
        columns: [
            "seq", "at", "party", "role", "user", "on_behalf_of", "action", "object", "result", "origin", "reason",
        ], hashed: Array(0...10), former: nil)

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
        for place in hashed { hasher.add(values[place]) }
        return try hasher.digest()
    }

    /// The hash of a row of `selection`, as its columns give it.
    func hash(after previous: Digest, _ row: Row, with hasher: inout RecordHasher) throws -> Digest {
        let isFormer = former != nil && row.isNull(EventColumn.factsDigest)
        hasher.restart(isFormer ? former?.subject ?? subject : subject)
        hasher.add(previous)
        for place in isFormer ? former?.hashed ?? hashed : hashed { hasher.add(place, of: row) }
        return try hasher.digest()
    }
}

/// Where columns of an event stand in a row of `ChainedTable.events`.
enum EventColumn {
    static let sequence = 0
    static let stream = 1
    static let version = 2
    static let body = 7
    static let factsSalt = 9
    static let factsDigest = 10
    static let hash = 11
}
