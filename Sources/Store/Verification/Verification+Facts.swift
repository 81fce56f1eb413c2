import Cryptography

/// The streams of which facts were erased, as the events that say so tell.
struct ErasedStreams {
    /// What was left of each stream, a piece for each time that facts were erased.
    private(set) var pieces: [String: [ErasedFacts]] = [:]

    init(of connection: Connection) throws {
        let said = try connection.rows(
            "SELECT stream, version, body FROM events WHERE kind = 'facts_erased' ORDER BY seq"
        ) { (stream: $0.text(0), version: $0.int(1), body: $0.blob(2)) }
        for event in said {
            // One that cannot be read excuses nothing, so that what it should cover is found.
            let piece = try? ErasedFacts(event.body, in: connection)
            guard let piece, piece.versions.upperBound < event.version else { continue }
            pieces[event.stream, default: []].append(piece)
        }
    }

    /// Whether an event says that the facts of this one were erased.
    func cover(_ row: Row) -> Bool {
        guard !pieces.isEmpty, let ofStream = pieces[row.text(EventColumn.stream)] else { return false }
        return ofStream.contains { $0.versions.contains(row.int(EventColumn.version)) }
    }

    /// Whether the hash of a row covered facts that are no longer there.
    func isFormerAndErased(_ row: Row) -> Bool { row.isNull(EventColumn.factsDigest) && cover(row) }
}

extension Verification {
    /// The facts of an event are those that were recorded, or an event says that they were erased.
    func checkFacts(of row: Row, _ erased: ErasedStreams) throws {
        let sequence = "\(row.int64(EventColumn.sequence))"
        if erased.cover(row) {
            guard !row.isNull(EventColumn.factsSalt) else { return }
            found("events", sequence, "can still be guessed, though an event says that its facts were erased")
        } else if !row.isNull(EventColumn.factsDigest) {
            if row.isNull(EventColumn.factsSalt) {
                found("events", sequence, "its facts are erased, but no event says so")
            } else if try !EventFacts.fit(row, with: &factsHasher) {
                found("events", sequence, "changed: its facts do not fit their digest")
            }
        }
    }

    /// What is left of erased facts is what was left of them.
    func checkErasedFacts(_ erased: ErasedStreams) throws {
        for (stream, pieces) in erased.pieces.sorted(by: { $0.key < $1.key }) {
            for piece in pieces {
                let left = try ErasedFacts(of: stream, piece.versions, in: connection, with: &factsHasher) {
                    $0.blob(EventColumn.body)
                }
                guard left.digest != piece.digest else { continue }
                let first = try connection.number(
                    "SELECT seq FROM events WHERE stream = ? AND version = ?", [stream, piece.versions.lowerBound])
                found(
                    "events", "\(first ?? 0)",
                    "and the \(piece.versions.count - 1) after it on its stream are not what was left of erased facts")
            }
        }
    }
}
