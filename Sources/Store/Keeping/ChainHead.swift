import Cryptography

/// Where a chain of rows stands: its last row and that row's hash.
public struct ChainHead: Sendable, Equatable, CustomStringConvertible {
    /// The place of the last row; 0 when there is none.
    public let sequence: Int64
    /// The hash of the last row, or that from which the chain starts.
    public let hash: Digest

    init(sequence: Int64, hash: Digest) {
        self.sequence = sequence
        self.hash = hash
    }

    /// A head as `description` writes it; nil for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int64(parts[0]), sequence >= 0,
            let hash = Digest(hex: String(parts[1]))
        else { return nil }
        self.init(sequence: sequence, hash: hash)
    }

    /// `SEQ:HASH`, the hash as 64 hexadecimal digits.
    public var description: String { "\(sequence):\(hash.hex)" }
}

/// Where both chains of a database stand. Kept elsewhere, it shows later whether history was rewritten or cut off.
public struct ChainHeads: Sendable, Equatable, CustomStringConvertible {
    /// The head of the events.
    public let events: ChainHead
    /// The head of the access log; nil when only the events are to be compared.
    public let accessLog: ChainHead?

    init(events: ChainHead, accessLog: ChainHead?) {
        self.events = events
        self.accessLog = accessLog
    }

    /// Heads as `description` writes them, the second part may be left out; nil for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let events = ChainHead(String(parts[0])) else { return nil }
        guard parts.count == 2 else {
            self.init(events: events, accessLog: nil)
            return
        }
        guard let accessLog = ChainHead(String(parts[1])) else { return nil }
        self.init(events: events, accessLog: accessLog)
    }

    /// `SEQ:HASH/SEQ:HASH`, the events first, then the access log.
    public var description: String { accessLog.map { "\(events)/\($0)" } ?? "\(events)" }

    init(of connection: Connection) throws {
        let chains = try ChainStarts(of: connection)
        func head(_ table: String, _ start: Digest) throws -> ChainHead {
            try connection.row("SELECT seq, hash FROM \(table) ORDER BY seq DESC LIMIT 1") { row in
                ChainHead(sequence: row.int64(0), hash: row.bytes(1) { Digest($0) } ?? start)
            } ?? ChainHead(sequence: 0, hash: start)
        }
        self.init(events: try head("events", chains.events), accessLog: try head("access_log", chains.accessLog))
    }
}

/// From what the chains of a database start: hashes of its identity, so that rows of another database do not fit.
struct ChainStarts {
    let events: Digest
    let accessLog: Digest

    init(of connection: Connection) throws {
        let identity = try connection.row("SELECT identity FROM database_identity") { $0.blob(0) } ?? []
        events = try Self.start("events start", identity)
        accessLog = try Self.start("access log start", identity)
    }

    private static func start(_ subject: StaticString, _ identity: [UInt8]) throws -> Digest {
        var hasher = RecordHasher()
        hasher.restart(subject)
        identity.withUnsafeBytes { hasher.add($0) }
        return try hasher.digest()
    }
}
