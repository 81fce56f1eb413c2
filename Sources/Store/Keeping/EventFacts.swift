import Cryptography

/// The facts of one event, as the chain covers them: a digest that says nothing without the salt.
enum EventFacts {
    /// The length of a salt.
    static let saltByteCount = 16

    /// SHA-256 over salt and facts.
    static func digest(salt: [UInt8], body: [UInt8], with hasher: inout RecordHasher) throws -> Digest {
        hasher.restart("facts")
        salt.withUnsafeBytes { hasher.add($0) }
        body.withUnsafeBytes { hasher.add($0) }
        return try hasher.digest()
    }

    /// Whether the facts of a row of `ChainedTable.events` are those that its digest was made of.
    static func fit(_ row: Row, with hasher: inout RecordHasher) throws -> Bool {
        hasher.restart("facts")
        row.bytes(EventColumn.factsSalt) { hasher.add($0) }
        row.bytes(EventColumn.body) { hasher.add($0) }
        let digest = try hasher.digest()
        return row.bytes(EventColumn.factsDigest) { Digest($0) } == digest
    }
}

/// What was left of a stream's events when their facts were erased, as the event that says so covers it.
struct ErasedFacts {
    /// The first and the last version.
    let versions: ClosedRange<Int>
    /// SHA-256 over the events of these versions, with what was left of their facts.
    let digest: Digest

    /// Reads it from the body of such an event; nil when it is none.
    init?(_ body: [UInt8], in connection: Connection) throws {
        let read = try connection.row(
            "SELECT json_extract(?1, '$.from'), json_extract(?1, '$.to'), json_extract(?1, '$.digest')",
            [SQLValue.utf8(body)]
        ) { row in (from: row.int(0), to: row.int(1), digest: Digest(hex: row.text(2))) }
        guard let read, let digest = read.digest, read.from <= read.to else { return nil }
        self.digest = digest
        versions = read.from...read.to
    }

    /// What is left of these versions of a stream, where the closure says what is left of an event's facts.
    init(
        of stream: String, _ versions: ClosedRange<Int>, in connection: Connection,
        with hasher: inout RecordHasher, left: (Row) throws -> [UInt8]
    ) throws {
        var hash = try SHA256()
        try connection.each(
            ChainedTable.events.selection + " WHERE stream = ? AND version BETWEEN ? AND ? ORDER BY version",
            [stream, versions.lowerBound, versions.upperBound]
        ) { row in
            hasher.restart("erased facts")
            for column in ErasedFacts.unchanged { hasher.add(column, of: row) }
            try left(row).withUnsafeBytes { hasher.add($0) }
            try hasher.digest().withUnsafeBytes { try hash.update($0) }
            return true
        }
        self.versions = versions
        digest = hash.finish()
    }

    /// The columns of an event that stay as they were, the hash among them.
    private static let unchanged = [0, 1, 2, 3, 4, 5, 6, 8, EventColumn.factsDigest, EventColumn.hash]

    /// The body of the event that says so.
    var body: [UInt8] {
        Array(#"{"from":\#(versions.lowerBound),"to":\#(versions.upperBound),"digest":"\#(digest.hex)"}"#.utf8)
    }
}
