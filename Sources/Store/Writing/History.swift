import Cryptography

/// Where the history stands on the writer's connection: what the next rows follow. Copied to undo an act.
struct History {
    /// A text that was sealed and waits for its event.
    struct PendingText {
        let id: Int64
        let owner: String
        let sealedDigest: Digest
    }

    var events: ChainHead
    var accessLog: ChainHead
    var lastTextID: Int64
    /// The texts that were sealed since the last event.
    var pendingTexts: [PendingText] = []
    /// Whether texts were erased, after which the write-ahead log is emptied.
    var hasErased = false
    /// Whether facts were erased since the file was last written anew.
    var mustRewrite: Bool

    init(of connection: Connection) throws {
        let heads = try ChainHeads(of: connection)
        events = heads.events
        accessLog = try heads.accessLog ?? ChainHead(sequence: 0, hash: ChainStarts(of: connection).accessLog)
        lastTextID = try connection.number("SELECT max(id) FROM texts") ?? 0
        mustRewrite = try Writer.Desk.isRewritingDue(connection)
    }
}

/// The texts of one event, as the event's `texts_digest` covers them.
enum TextsDigest {
    /// SHA-256 over ids, owners and digests, in the order of the ids.
    static func of(_ texts: [History.PendingText], with hasher: inout RecordHasher) throws -> Digest {
        hasher.restart("texts")
        for text in texts {
            hasher.add(text.id)
            hasher.add(text.owner)
            hasher.add(text.sealedDigest)
        }
        return try hasher.digest()
    }
}
