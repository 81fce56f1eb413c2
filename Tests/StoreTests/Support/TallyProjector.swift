import Store

/// Counts events by stream and lists their kinds: the least that shows whether projections hold.
struct TallyProjector: Projector {
    var revision = 1
    /// Leaves out the second table's row, so that `holds` finds it missing.
    var forgets = false

    let sql = """
        CREATE TABLE tallies (
            stream TEXT NOT NULL PRIMARY KEY,
            events INTEGER NOT NULL,
            last_body TEXT NOT NULL,
            last_at INTEGER NOT NULL,
            note TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE kinds (
            seq INTEGER NOT NULL PRIMARY KEY,
            stream TEXT NOT NULL REFERENCES tallies (stream),
            kind TEXT NOT NULL
        ) STRICT;
        CREATE INDEX kinds_by_kind ON kinds (kind, seq);
        CREATE VIEW busy AS SELECT stream FROM tallies WHERE events > 1;
        """

    func project(_ event: RecordedEvent, in transaction: Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO tallies (stream, events, last_body, last_at) VALUES (?, 1, ?, ?)
            ON CONFLICT (stream) DO UPDATE
            SET events = events + 1, last_body = excluded.last_body, last_at = excluded.last_at
            """, [event.stream, SQLValue.utf8(event.body), transaction.now])
        guard !forgets else { return }
        try transaction.execute(
            "INSERT INTO kinds (seq, stream, kind) VALUES (?, ?, ?)", [event.sequence, event.stream, event.kind])
    }

    func holds(_ event: RecordedEvent, in transaction: Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM kinds WHERE seq = ? AND stream = ?", [event.sequence, event.stream])
    }
}
