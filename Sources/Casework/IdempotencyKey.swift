import CivilTime
import SecureCare
import Store
import StrictJSON

/// A caller's own mark on a request, by which a repeat of it is recognised.
public struct IdempotencyKey: Sendable {
    /// The mark, scoped to the party.
    public let key: String
    /// SHA-256 over method, path and body.
    public let requestDigest: [UInt8]

    /// How long an answer is kept under its key.
    public static let keptHours = 24

    /// A key as it came with a request.
    public init(key: String, requestDigest: [UInt8]) {
        self.key = key
        self.requestDigest = requestDigest
    }

    /// The answer that was given under the key; nil when there was none in time.
    func answer(for party: String, in snapshot: Snapshot, at now: Instant) throws -> ActAnswer? {
        guard let stored = try stored(for: party, in: snapshot, at: now) else { return nil }
        if let id = stored["token"]?.string {
            throw ActFailure.tokenIssuedBefore(id: id)
        }
        if let problem = stored["problem"] {
            var writer = JSONWriter()
            writer.value(problem)
            throw ActFailure.refusedBefore(problem: writer.bytes)
        }
        var writer = JSONWriter()
        writer.value(stored["document"] ?? .null)
        return ActAnswer(
            isNew: stored["isNew"]?.bool ?? true, document: writer.bytes, location: stored["location"]?.string,
            tag: stored["tag"]?.string)
    }

    private func stored(for party: String, in snapshot: Snapshot, at now: Instant) throws -> JSONValue? {
        let row = try snapshot.row(
            "SELECT request_digest, answer, recorded_at FROM idempotency_answers WHERE party = ? AND key = ?",
            [party, key]
        ) { (digest: $0.blob(0), answer: $0.blob(1), at: Instant(milliseconds: $0.int64(2))) }
        guard let row, now < row.at.adding(seconds: IdempotencyKey.keptHours * 3_600) else { return nil }
        guard row.digest == requestDigest else { throw ActFailure.conflict(Phrase("conflict.key_used_otherwise")) }
        return try JSONReader.read(row.answer, depthMax: 64)
    }

    /// Keeps the answer under the key. A token's secret is never kept: its repeat is told the token's id.
    func remember(_ answer: ActAnswer, tokenId: String? = nil, for party: String, in transaction: Transaction) throws {
        var writer = JSONWriter()
        writer.object { object in
            if let tokenId {
                object.member("token", tokenId)
            } else {
                object.member("isNew", answer.isNew)
                object.member("location", answer.location)
                object.member("tag", answer.tag)
                object.key("document")
                object.raw(answer.document)
            }
        }
        try put(writer.bytes, status: answer.isNew ? 201 : 200, for: party, in: transaction)
    }

    /// Keeps a refusal under the key, worded as it was given, unless something is kept there already.
    func remember(problem: [UInt8], for party: String, in transaction: Transaction) throws {
        if try stored(for: party, in: transaction, at: transaction.now) != nil { return }
        var writer = JSONWriter()
        writer.object { object in
            object.key("problem")
            object.raw(problem)
        }
        try put(writer.bytes, status: 409, for: party, in: transaction)
    }

    private func put(_ answer: [UInt8], status: Int, for party: String, in transaction: Transaction) throws {
        try transaction.putDigested(
            table: "idempotency_answers", key: [("party", party), ("key", key)],
            values: [
                ("request_digest", requestDigest), ("status", status), ("answer", SQLValue.utf8(answer)),
                ("recorded_at", transaction.now),
            ])
    }
}
