import Cryptography

extension Transaction {
    private static let insertion = ChainedTable.events.insertion
    private static let selection = ChainedTable.events.selection + " WHERE seq = ? AND json_valid(body)"

    /// Records that something happened: adds the event to the history, reads it back and checks it, and projects it.
    ///
    /// The texts sealed since the last event belong to this one. `body` is a JSON object in UTF-8.
    /// - Throws: `readBackDiffers`, for a body that is no JSON too, and `projectionDiffers` when the database does not hold what was written.
    @discardableResult
    public func append(stream: String, kind: String, body: [UInt8]) throws -> RecordedEvent {
        let history = try recordingHistory()
        let version = try connection.number("SELECT max(version) FROM events WHERE stream = ?", [stream]) ?? 0
        let event = RecordedEvent(
            sequence: history.events.sequence + 1, stream: stream, version: Int(version) + 1, kind: kind, body: body,
            recordedAt: now, party: author.party, user: author.user)
        let texts = history.pendingTexts
        let textsDigest: SQLValue =
            texts.isEmpty ? .null : .blob(try TextsDigest.of(texts, with: &hasher).bytes)
        let salt = try secureRandom(bytes: EventFacts.saltByteCount)
        let factsDigest = try EventFacts.digest(salt: salt, body: body, with: &hasher)
        let values: [SQLValue] = [
            .integer(event.sequence), .text(stream), .integer(Int64(event.version)), .text(kind), now.sqlValue,
            .text(event.party), .text(event.user), .utf8(body), textsDigest, .blob(salt), .blob(factsDigest.bytes),
        ]
        let hash = try ChainedTable.events.hash(after: history.events.hash, values, with: &hasher)
        try connection.run(Self.insertion, values + [.blob(hash.bytes)])
        try checkReadsBack(event, salt: salt, after: history.events.hash, hash: hash)
        self.history?.events = ChainHead(sequence: event.sequence, hash: hash)
        self.history?.pendingTexts = []
        self.history?.lastMoment = now
        try projector.project(event, in: self)
        guard try projector.holds(event, in: self) else {
            throw StoreError.projectionDiffers(sequence: event.sequence, kind: kind)
        }
        return event
    }

    /// The hash covers the facts by their digest alone, so they and the salt are held against what was to be written.
    private func checkReadsBack(
        _ event: RecordedEvent, salt: [UInt8], after previous: Digest, hash: Digest
    ) throws {
        let statement = try connection.start(Self.selection, [event.sequence])
        defer { connection.finish(statement) }
        guard try statement.step() else { throw StoreError.readBackDiffers(sequence: event.sequence) }
        let row = Row(statement: statement.handle)
        let held = row.bytes(EventColumn.hash) { Digest($0) }
        let computed = try ChainedTable.events.hash(after: previous, row, with: &hasher)
        guard held == hash, computed == hash, row.bytes(EventColumn.body, { $0.elementsEqual(event.body) }),
            row.bytes(EventColumn.factsSalt, { $0.elementsEqual(salt) })
        else { throw StoreError.readBackDiffers(sequence: event.sequence) }
    }
}
