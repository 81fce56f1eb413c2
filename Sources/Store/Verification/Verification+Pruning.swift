import Cryptography

extension Verification {
    /// From where the access log is kept: after what the last pruning in the history removed, or from its beginning.
    func accessLogStart(_ starts: ChainStarts) throws -> ChainHead {
        let pruned = try connection.row(
            """
            SELECT json_extract(body, '$.upTo'), json_extract(body, '$.hash') FROM events
            WHERE kind = 'access_log_pruned' ORDER BY seq DESC LIMIT 1
            """
        ) { row in (upTo: row.int64(0), hash: Digest(hex: row.text(1))) }
        guard let pruned, let hash = pruned.hash else { return ChainHead(sequence: 0, hash: starts.accessLog) }
        return ChainHead(sequence: pruned.upTo, hash: hash)
    }
}
