import CivilTime
import Store
import Testing

@Suite struct RecordingTests {
    struct Refused: Error, Equatable {}

    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
    }

    @Test("An event comes back as it was recorded, after closing and opening too")
    func comesBack() throws {
        let body = json(#"{"rung":"regional","note":"na\u0000ast é"}"#)
        let author = Author(party: "fivoor", user: "a.b", role: "provider", origin: "cli")
        let event = try store.write(as: author, at: noon) { act in
            try act.append(stream: "case:C-1", kind: "case_escalated", body: body)
        }
        #expect(
            event
                == RecordedEvent(
                    sequence: 1, stream: "case:C-1", version: 1, kind: "case_escalated", body: body, recordedAt: noon,
                    party: "fivoor", user: "a.b"))
        #expect(try store.read { try $0.events(stream: "case:C-1", after: 0, limit: 10) } == [event])
        store.close()
        let again = try database.open(.writing)
        #expect(try again.read { try $0.events(stream: "case:C-1", after: 0, limit: 10) } == [event])
    }

    @Test("Versions count within a stream, sequences over all, and pages go on where they ended")
    func counting() throws {
        for number in 1...6 { try store.record("case:C-\(number % 2)") }
        let versions = try store.read { try $0.events(stream: "case:C-1", after: 1, limit: 10).map(\.version) }
        #expect(versions == [2, 3])
        let sequences = try store.read { try $0.events(after: 2, limit: 3).map(\.sequence) }
        #expect(sequences == [3, 4, 5])
    }

    @Test("An act that throws leaves no trace: no event, no text, no key, no row, no access")
    func leavesNoTrace() throws {
        let before = try store.heads()
        #expect(throws: Refused()) {
            try store.write(as: desk, at: noon) { act in
                let id = try act.seal("tekst", owner: "case:C-1")
                try act.append(stream: "case:C-1", kind: "note_recorded", body: json(#"{"$text":\#(id)}"#))
                try act.logAccess(AccessEntry(action: "write", object: "case:C-1", result: "done"))
                throw Refused()
            }
        }
        #expect(try store.heads() == before)
        for table in ["events", "texts", "text_keys", "access_log", "tallies", "kinds"] {
            #expect(try store.read { try $0.number("SELECT count(*) FROM \(table)") } == 0)
        }
        #expect(try store.record("case:C-1", text: "tekst") == 1)
        #expect(try database.verify().isEmpty)
    }

    @Test("A body that is no JSON object is refused", arguments: ["{", "{a}", "[1]", "", "1", #"{"a":1}}"#])
    func noJSON(body: String) throws {
        #expect(throws: StoreError.self) { try store.record("case:C-1", body: body) }
        #expect(try store.heads().events.sequence == 0)
    }

    @Test("A projection that does not hold its event keeps the event out")
    func projectionIsChecked() throws {
        store.close()
        let forgetful = try database.open(.writing, TallyProjector(forgets: true))
        #expect(throws: StoreError.projectionDiffers(sequence: 1, kind: "note_recorded")) {
            try forgetful.record("case:C-1")
        }
        #expect(try forgetful.heads().events.sequence == 0)
    }

    @Test("Texts without an event after them are refused")
    func textsNeedAnEvent() throws {
        #expect(throws: StoreError.textsWithoutEvent) {
            try store.write(as: desk, at: noon) { try $0.seal("tekst", owner: "case:C-1") }
        }
        #expect(try store.read { try $0.number("SELECT count(*) FROM texts") } == 0)
    }

    @Test("A snapshot and a transaction are of no use after their closure")
    func endsWithItsClosure() throws {
        let snapshot = try store.read { $0 }
        #expect(throws: StoreError.snapshotEnded) { try snapshot.events(after: 0, limit: 1) }
        let transaction = try store.write(as: desk, at: noon) { $0 }
        #expect(throws: StoreError.snapshotEnded) { try transaction.execute("DELETE FROM kinds") }
    }

    @Test("Events, access log and texts refuse to be changed or removed by ordinary statements")
    func appendOnly() throws {
        try store.record("case:C-1", text: "tekst")
        try store.write(as: desk, at: noon) {
            try $0.logAccess(AccessEntry(action: "read", object: "case:C-1", result: "done"))
        }
        for sql in [
            "UPDATE events SET kind = 'x'", "DELETE FROM events", "UPDATE access_log SET object = 'x'",
            "DELETE FROM access_log", "DELETE FROM texts", "UPDATE texts SET owner = 'x'",
            "UPDATE texts SET sealed = x'00'", "UPDATE text_keys SET wrapped = wrapped",
            "DELETE FROM database_identity", "UPDATE database_identity SET created_at = 0",
        ] {
            #expect {
                try store.write(as: desk, at: noon) { try $0.execute(sql) }
            } throws: {
                ($0 as? StoreError)?.isConstraint == true
            }
        }
        #expect(try database.verify().isEmpty)
    }

    @Test("A digested row is added, replaced and verified")
    func digestedRows() throws {
        for usedAt in [1, 2] {
            try store.write(as: desk, at: noon) { act in
                try act.putDigested(table: "token_uses", key: [("token_id", "T1")], values: [("used_at", usedAt)])
            }
        }
        #expect(try store.read { try $0.rows("SELECT used_at FROM token_uses") { $0.int(0) } } == [2])
        #expect(try database.verify().isEmpty)
    }
}
