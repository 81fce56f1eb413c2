import CivilTime
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
    /// The latest moment that stands in the history or the access log.
    var lastMoment: Instant
    /// The texts that were sealed since the last event.
    var pendingTexts: [PendingText] = []
    /// Whether texts were erased, after which the write-ahead log is emptied.
    var hasErased = false
    /// Whether facts were erased since the file was last written anew.
    var mustRewrite: Bool

    /// How far a clock may be set back while what is recorded keeps the last moment, as time services do it: five
    /// minutes.
    static let clockBackMillisecondsMax: Int64 = 300_000

    /// The moment under which something is recorded now: never before the last one, so that the history stays in order.
    /// - Throws: `clockIsBehind` when the clock was set back further than time services do.
    func moment(_ now: Instant) throws(StoreError) -> Instant {
        guard now < lastMoment else { return now }
        guard lastMoment.milliseconds - now.milliseconds <= Self.clockBackMillisecondsMax else {
            throw .clockIsBehind(last: lastMoment)
        }
        return lastMoment
    }

    init(of connection: Connection) throws {
        let heads = try ChainHeads(of: connection)
        events = heads.events
        accessLog = try heads.accessLog ?? ChainHead(sequence: 0, hash: ChainStarts(of: connection).accessLog)
        lastTextID = try connection.number("SELECT max(id) FROM texts") ?? 0
        let event = try connection.number("SELECT recorded_at FROM events ORDER BY seq DESC LIMIT 1")
        let access = try connection.number("SELECT at FROM access_log ORDER BY seq DESC LIMIT 1")
        lastMoment = Instant(milliseconds: max(event ?? .min, access ?? .min))
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
