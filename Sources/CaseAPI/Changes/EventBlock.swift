import Casework
import StrictJSON

/// Blocks of a stream of server-sent events (HTML, section 9.2).
enum EventBlock {
    /// How long a reader waits before it asks anew when the stream is gone.
    private static let retryMilliseconds = 3_000

    /// The beginning: where the reader stands, and how to come back. It is no event by itself.
    static func opening(_ cursor: String) -> [UInt8] {
        Array("retry: \(retryMilliseconds)\nid: \(cursor)\n\n".utf8)
    }

    /// A sign of life, which moves on where the reader stands. It is no event by itself.
    static func beat(_ cursor: String) -> [UInt8] {
        Array(": beat\nid: \(cursor)\n\n".utf8)
    }

    /// Something changed.
    static func change(_ change: Change, _ cursor: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("caseId", change.caseId)
            object.member("unitId", change.unitId)
            object.member("kind", change.kind)
            object.member("n", change.number)
            object.member("recordedAt", change.recordedAt.description)
        }
        return Array("id: \(cursor)\nevent: change\ndata: ".utf8) + writer.bytes + [0x0A, 0x0A]
    }

    /// What was missed cannot be told any more: everything is to be read anew.
    static let reload = Array("event: reload\ndata: {}\n\n".utf8)
    /// The token speaks for nobody any more.
    static let signedOut = Array("event: signed_out\ndata: {}\n\n".utf8)
}
