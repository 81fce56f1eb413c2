import Cryptography

extension Verification {
    private static let rowsBetweenProgress: Int64 = 10_000

    /// Follows a chain from its start: every place is there once, and every hash covers its row and the one before.
    /// A head from before the start can no longer be held against it.
    func checkChain(
        _ table: ChainedTable, from start: ChainHead, against head: ChainHead?,
        isExcused: (Row) -> Bool = { _ in false }, _ each: (Row) throws -> Void
    ) throws {
        var hasher = RecordHasher()
        var last = start
        var headIsMet = head.map { $0.sequence < start.sequence || $0 == start } ?? true
        try connection.each(table.selection + " ORDER BY seq") { row in
            let sequence = row.int64(0)
            let held = row.bytes(table.columns.count) { Digest($0) }
            if sequence != last.sequence + 1 {
                found(table.name, missing(last.sequence + 1, sequence - 1), "removed, or moved elsewhere")
            } else if try table.hash(after: last.hash, row, with: &hasher) != held, !isExcused(row) {
                found(table.name, "\(sequence)", "changed: its hash does not fit its content and the row before")
            }
            last = ChainHead(sequence: sequence, hash: held ?? start.hash)
            if let head, head == last { headIsMet = true }
            try each(row)
            if sequence % Self.rowsBetweenProgress == 0 { progress(table.name, sequence) }
            return true
        }
        guard let head, !headIsMet else { return }
        if last.sequence < head.sequence {
            found(table.name, missing(last.sequence + 1, head.sequence), "cut off: the head that was given names them")
        } else {
            found(table.name, "\(head.sequence)", "is another row than the one the head that was given names")
        }
    }

    private func missing(_ first: Int64, _ last: Int64) -> String {
        first == last ? "\(first)" : "\(first) to \(last)"
    }

    /// Within a stream the versions are 1, 2, 3, without gaps.
    func checkVersions() throws {
        try connection.each(
            """
            SELECT max(seq) FROM events GROUP BY stream HAVING count(*) <> max(version) OR min(version) <> 1
            """
        ) { row in
            found("events", "\(row.int64(0))", "the versions of its stream are not 1, 2, 3, without gaps")
        }
    }

    /// The texts of one event: the sealed bytes fit their digests, and these fit what the event covers.
    func checkTexts(of event: Row) throws {
        let sequence = event.int64(0)
        var hasher = RecordHasher()
        var texts: [History.PendingText] = []
        try connection.each(
            "SELECT id, owner, sealed, sealed_digest FROM texts WHERE event_seq = ? ORDER BY id", [sequence]
        ) { row in
            let digest = row.bytes(3) { Digest($0) }
            if !row.isNull(2), try row.bytes(2, { try SHA256.digest(of: $0) }) != digest {
                found("texts", "\(row.int64(0))", "the sealed bytes were changed")
            }
            if let digest { texts.append(.init(id: row.int64(0), owner: row.text(1), sealedDigest: digest)) }
            return true
        }
        let held = event.isNull(8) ? nil : event.bytes(8) { Digest($0) }
        let expected = texts.isEmpty ? nil : try TextsDigest.of(texts, with: &hasher)
        if held != expected {
            let ids = texts.map { "\($0.id)" }.joined(separator: ", ")
            found(
                "texts", ids.isEmpty ? "of event \(sequence)" : "\(ids) of event \(sequence)",
                "are not the ones that were recorded with the event")
        }
        if event.bytes(3, { $0.elementsEqual(Transaction.textsErasedKind.utf8) }) {
            let owner = try connection.string("SELECT json_extract(?, '$.owner')", [SQLValue.utf8(event.blob(7))])
            if let owner { erasures[owner] = sequence }
        }
    }

    /// What is erased was erased by an event, what an event erased is gone, and what is sealed has its key.
    func checkErasures() throws {
        try connection.each(
            """
            SELECT texts.id, texts.owner, texts.event_seq, texts.sealed IS NULL, text_keys.owner IS NULL,
                events.seq IS NULL
            FROM texts LEFT JOIN text_keys ON text_keys.owner = texts.owner
            LEFT JOIN events ON events.seq = texts.event_seq ORDER BY texts.id
            """
        ) { row in
            let id = "\(row.int64(0))"
            let erasedAt = erasures[row.text(1)] ?? 0
            let isBefore = row.int64(2) < erasedAt
            if row.bool(5) { found("texts", id, "belongs to an event that is not there") }
            if row.bool(3), !isBefore { found("texts", id, "is erased, but no event says so") }
            if !row.bool(3), isBefore { found("texts", id, "is there, though an event says that it was erased") }
            if !row.bool(3), row.bool(4) { found("text_keys", id, "the key of this text's owner is not there") }
            return true
        }
    }
}
