import Cryptography

extension Transaction {
    /// The kind of the event that says that the facts of a stream were erased.
    public static let factsErasedKind = "facts_erased"

    /// How many events are erased at a time.
    private static let erasedAtOnce = 500

    /// Replaces the facts of every event that a stream has so far by what the closure leaves of them, destroys the salts
    /// without which they cannot be guessed, and records that on the stream.
    ///
    /// The event covers what was left, so that the chain verifies and a later change is still found. The projections
    /// must hold by then what follows from the events as they are left. Afterwards the file is written anew, so that
    /// nothing stays behind in a free part of it.
    /// - Returns: the event, of kind `factsErasedKind`; nil when there was nothing to erase.
    @discardableResult
    public func eraseFacts(of stream: String, leaving: (RecordedEvent) throws -> [UInt8]) throws -> RecordedEvent? {
        guard try recordingHistory().pendingTexts.isEmpty else { throw StoreError.textsWithoutEvent }
        let last = try connection.number("SELECT max(version) FROM events WHERE stream = ?", [stream]) ?? 0
        let erased =
            try connection.number(
                "SELECT max(version) FROM events WHERE stream = ? AND kind = 'facts_erased'", [stream]) ?? 0
        guard last > erased else { return nil }
        let versions = Int(erased) + 1...Int(last)
        let left = try ErasedFacts(of: stream, versions, in: connection, with: &hasher) { row in
            try leaving(RecordedEvent(row))
        }
        let event = try append(stream: stream, kind: Self.factsErasedKind, body: left.body)
        var after = versions.lowerBound - 1
        while after < versions.upperBound {
            let events = try events(stream: stream, after: after, limit: Self.erasedAtOnce)
            for event in events where event.version <= versions.upperBound {
                try connection.run(
                    "UPDATE events SET body = ?, facts_salt = NULL WHERE seq = ?",
                    [SQLValue.utf8(try leaving(event)), event.sequence])
            }
            after = events.last?.version ?? versions.upperBound
        }
        history?.hasErased = true
        history?.mustRewrite = true
        return event
    }
}
