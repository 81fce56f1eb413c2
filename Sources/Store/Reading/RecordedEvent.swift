import CivilTime

/// An event as it stands in the history.
public struct RecordedEvent: Sendable, Equatable {
    /// The place in the whole history, from 1.
    public let sequence: Int64
    /// What it happened to.
    public let stream: String
    /// The place in the history of that stream, from 1.
    public let version: Int
    /// What happened, a code.
    public let kind: String
    /// The facts, as JSON in UTF-8.
    public let body: [UInt8]
    /// When it was recorded.
    public let recordedAt: Instant
    /// The party that recorded it.
    public let party: String
    /// Who acted for that party.
    public let user: String

    /// An event from its parts.
    public init(
        sequence: Int64, stream: String, version: Int, kind: String, body: [UInt8], recordedAt: Instant,
        party: String, user: String
    ) {
        self.sequence = sequence
        self.stream = stream
        self.version = version
        self.kind = kind
        self.body = body
        self.recordedAt = recordedAt
        self.party = party
        self.user = user
    }

    /// The columns from which `init(row:)` reads, in its order.
    static let columns = "seq, stream, version, kind, recorded_at, party, user, body"

    /// An event from a row of `columns`.
    init(_ row: Row) {
        self.init(
            sequence: row.int64(0), stream: row.text(1), version: row.int(2), kind: row.text(3), body: row.blob(7),
            recordedAt: Instant(milliseconds: row.int64(4)), party: row.text(5), user: row.text(6))
    }
}
