import CivilTime
import Cryptography

extension Transaction {
    /// The kind of the event that says up to where the access log was removed.
    public static let accessLogPrunedKind = "access_log_pruned"

    /// How many entries one act removes.
    public static let prunedEntriesMax = 50_000

    /// The last of the oldest entries that all lie before a moment, never the newest of the log; nil when there is none.
    private func lastEntry(before moment: Instant) throws -> Int64? {
        let kept = try connection.number("SELECT seq FROM access_log WHERE at >= ? ORDER BY seq LIMIT 1", [moment])
        let newest = try connection.number("SELECT max(seq) FROM access_log")
        let oldest = try connection.number("SELECT min(seq) FROM access_log")
        guard let newest, let oldest else { return nil }
        let last = min((kept ?? newest) - 1, oldest + Int64(Self.prunedEntriesMax) - 1)
        return last >= oldest ? last : nil
    }

    /// Removes the oldest entries of the access log that lie before a moment, and records that on a stream with the
    /// place and the hash from which the chain goes on, so that what remains still verifies.
    ///
    /// At most `prunedEntriesMax` at once; ask again until it answers 0.
    /// - Returns: how many entries were removed.
    public func pruneAccessLog(before moment: Instant, stream: String) throws -> Int {
        _ = try recordingHistory()
        guard let last = try lastEntry(before: moment) else { return 0 }
        let hash = try connection.row("SELECT hash FROM access_log WHERE seq = ?", [last]) { row in
            row.bytes(0) { Digest($0) }
        }
        guard let hash = hash.flatMap({ $0 }) else { throw StoreError.readBackDiffers(sequence: last) }
        let body = try connection.row(
            "SELECT json_object('upTo', ?, 'hash', ?, 'before', ?)", [last, hash.hex, moment]
        ) { $0.blob(0) }
        try append(stream: stream, kind: Self.accessLogPrunedKind, body: body ?? [])
        let count = try connection.number("SELECT count(*) FROM access_log WHERE seq <= ?", [last]) ?? 0
        try connection.run("DELETE FROM access_log WHERE seq <= ?", [last])
        return Int(count)
    }
}
