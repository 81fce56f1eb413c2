import Testing

@testable import Store

@Suite struct TamperingTests {
    /// A change behind the store's back, and where it must be found.
    struct Tampering: Sendable, CustomTestStringConvertible {
        let sql: String
        let table: String
        let row: String
        var testDescription: String { sql }
    }

    private let database: TemporaryDatabase
    private let heads: ChainHeads

    /// Ten events on three streams, each with a text, the texts of the second stream erased; five accesses.
    init() throws {
        database = try TemporaryDatabase()
        let store = try database.create()
        for number in 1...9 {
            try store.record("case:C-\(number % 3)", text: "tekst \(number)")
            try store.write(as: desk, at: noon) { act in
                try act.logAccess(AccessEntry(action: "read", object: "case:C-\(number % 3)", result: "done"))
                try act.putDigested(
                    table: "token_uses", key: [("token_id", "T\(number)")], values: [("used_at", noon)])
            }
        }
        try store.write(as: desk, at: noon) { try $0.eraseTexts(owner: "case:C-2", stream: "case:C-2") }
        heads = try store.heads()
        store.close()
    }

    @Test("A database that nobody changed has no findings, with and without heads")
    func untouched() throws {
        #expect(try database.verify().isEmpty)
        #expect(try database.verify(against: heads).isEmpty)
        #expect(try Store.heads(at: database.path) == heads)
    }

    static let events: [Tampering] = [
        ("UPDATE events SET body = '{\"a\":1}' WHERE seq = 4", "4"),
        ("UPDATE events SET body = substr(body, 1, 6) || '?' || substr(body, 8) WHERE seq = 1", "1"),
        ("UPDATE events SET kind = 'note_Recorded' WHERE seq = 4", "4"),
        ("UPDATE events SET recorded_at = recorded_at + 1 WHERE seq = 4", "4"),
        ("UPDATE events SET party = 'lcbc' WHERE seq = 4", "4"),
        ("UPDATE events SET user = 'u2' WHERE seq = 10", "10"),
        ("UPDATE events SET stream = 'case:C-7' WHERE seq = 4", "4"),
        ("UPDATE events SET version = 77 WHERE seq = 4", "4"),
        ("UPDATE events SET texts_digest = NULL WHERE seq = 4", "4"),
        ("UPDATE events SET hash = zeroblob(32) WHERE seq = 4", "4"),
        ("DELETE FROM events WHERE seq = 4", "4"),
        ("DELETE FROM events WHERE seq BETWEEN 4 AND 6", "4 to 6"),
        ("DELETE FROM events WHERE seq = 1", "1"),
        ("UPDATE events SET seq = 100 WHERE seq = 10", "10 to 99"),
        (
            "INSERT INTO events (seq, stream, version, kind, recorded_at, party, user, body, texts_digest, facts_salt, "
                + "facts_digest, hash) SELECT 11, 'case:C-9', 1, kind, recorded_at, party, user, body, NULL, facts_salt, "
                + "facts_digest, hash FROM events WHERE seq = 10", "11"
        ),
        (
            "UPDATE events SET seq = -4 WHERE seq = 4; UPDATE events SET seq = 4 WHERE seq = 5; "
                + "UPDATE events SET seq = 5 WHERE seq = -4", "4"
        ),
    ].map { Tampering(sql: $0.0, table: "events", row: $0.1) }

    static let accesses: [Tampering] =
        [
            "at = at + 1", "party = 'x'", "role = 'x'", "user = 'x'", "on_behalf_of = 'x'", "action = 'x'",
            "object = 'x'", "result = 'x'", "origin = 'x'", "reason = 'x'", "hash = zeroblob(32)",
        ].map { Tampering(sql: "UPDATE access_log SET \($0) WHERE seq = 3", table: "access_log", row: "3") }
        + [Tampering(sql: "DELETE FROM access_log WHERE seq = 3", table: "access_log", row: "3")]

    static let others: [Tampering] = [
        ("UPDATE texts SET sealed = zeroblob(length(sealed)) WHERE id = 4", "texts", "4"),
        ("UPDATE texts SET sealed = NULL WHERE id = 4", "texts", "4"),
        ("UPDATE texts SET sealed = x'0102' WHERE id = 2", "texts", "2"),
        ("UPDATE texts SET sealed_digest = zeroblob(32) WHERE id = 4", "texts", "4 of event 4"),
        ("UPDATE texts SET owner = 'case:C-0' WHERE id = 4", "texts", "4 of event 4"),
        ("UPDATE texts SET event_seq = 7 WHERE id = 4", "texts", "of event 4"),
        ("UPDATE texts SET event_seq = 99 WHERE id = 4", "texts", "4"),
        ("UPDATE texts SET id = 40 WHERE id = 4", "texts", "40 of event 4"),
        ("DELETE FROM texts WHERE id = 4", "texts", "of event 4"),
        (
            "INSERT INTO texts SELECT 40, owner, 4, sealed, sealed_digest FROM texts WHERE id = 4", "texts",
            "4, 40 of event 4"
        ),
        ("DELETE FROM text_keys WHERE owner = 'case:C-1'", "text_keys", "1"),
        ("UPDATE tallies SET events = events + 1 WHERE stream = 'case:C-1'", "tallies", "case:C-1"),
        ("UPDATE tallies SET note = '' WHERE stream = 'case:C-1'", "tallies", "case:C-1"),
        ("DELETE FROM kinds WHERE seq = 4", "kinds", "4"),
        ("INSERT INTO kinds VALUES (40, 'case:C-1', 'x')", "kinds", "40"),
        ("UPDATE kinds SET kind = 'x' WHERE seq = 10", "kinds", "10"),
        ("CREATE TABLE strays (a)", "schema", "table strays"),
        ("DROP INDEX kinds_by_kind", "schema", "index kinds_by_kind"),
        ("DROP VIEW busy; CREATE VIEW busy AS SELECT stream FROM tallies", "schema", "view busy"),
        ("CREATE TRIGGER quiet AFTER INSERT ON kinds BEGIN SELECT 1; END", "schema", "trigger quiet"),
        ("UPDATE projection_state SET sql_digest = zeroblob(32)", "projection_state", "1"),
    ].map { Tampering(sql: $0.0, table: $0.1, row: $0.2) }

    @Test("Every change is found and named by table and row", arguments: events + accesses + others)
    func found(tampering: Tampering) throws {
        try database.tamper(tampering.sql)
        let findings = try database.verify()
        #expect(findings.contains { $0.table == tampering.table && $0.row == tampering.row }, "\(findings)")
        let files = try database.files
        #expect(!files.contains { $0.hasSuffix("-shm") || $0.hasSuffix("-wal") })
    }

    @Test(
        "A changed row outside the history is found by its digest",
        arguments: [
            ("token_uses", "used_at = used_at + 1"), ("token_uses", "token_id = token_id || 'x'"),
            ("token_uses", "digest = zeroblob(32)"), ("text_keys", "wrapped = zeroblob(60)"),
            ("text_keys", "owner = owner || 'x'"), ("database_identity", "created_at = 0"),
            ("database_identity", "key_proof = zeroblob(60)"), ("database_identity", "identity = zeroblob(32)"),
        ])
    func digested(table: String, change: String) throws {
        try database.tamper("UPDATE \(table) SET \(change)")
        #expect(try database.verify().contains { $0.table == table })
    }

    @Test("A cut-off end shows against heads alone, in both chains")
    func cutOff() throws {
        try database.tamper(
            """
            DELETE FROM events WHERE seq = 10; UPDATE texts SET sealed = NULL WHERE 0;
            DELETE FROM access_log WHERE seq = 9
            """)
        let without = try database.verify()
        #expect(!without.contains { $0.table == "events" || $0.table == "access_log" })
        let with = try database.verify(against: heads)
        #expect(with.contains { $0.table == "events" && $0.row == "10" })
        #expect(with.contains { $0.table == "access_log" && $0.row == "9" })
    }

    @Test("A history written anew as a whole shows against heads alone")
    func writtenAnew() throws {
        let other = try TemporaryDatabase()
        let store = try other.create()
        for number in 1...10 { try store.record("case:C-\(number % 3)") }
        store.close()
        #expect(try other.verify().isEmpty)
        let findings = try other.verify(against: heads)
        #expect(findings.contains { $0.table == "events" && $0.row == "10" })
    }

    @Test("Heads come back from their text, and nothing else passes for one")
    func headsAsText() throws {
        #expect(ChainHeads(heads.description) == heads)
        #expect(ChainHeads(heads.events.description)?.events == heads.events)
        let end = heads.events.hash.hex
        for text in [
            "", "10", "10:", "-1:\(end)", "10:\(end)0", "x:\(end)", "10:\(end)/", "1:\(end)/2:\(end)/3:\(end)",
        ] {
            #expect(ChainHeads(text) == nil)
        }
    }
}
