import Store
import Testing

@Suite struct ReplayTests {
    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
        for number in 0..<50 { try store.record("case:C-\(number % 7)", text: "tekst \(number)") }
    }

    @Test("Projections built again are the same rows, byte for byte")
    func sameRows() throws {
        let before = try store.read { try $0.projectionDigests() }
        #expect(before.map(\.rows) == [50, 7])
        try store.write(as: desk, at: noon) { try $0.execute("UPDATE tallies SET events = 99") }
        #expect(try store.read { try $0.projectionDigests() } != before)
        try store.rebuild()
        #expect(try store.read { try $0.projectionDigests() } == before)
        #expect(try store.record("case:C-1").sequence == 51)
        #expect(try database.verify().isEmpty)
    }

    @Test("Readers go on with what they see while projections are built again")
    func readersGoOn() throws {
        try store.read { snapshot in
            let before = try snapshot.projectionDigests()
            try store.rebuild()
            #expect(try snapshot.projectionDigests() == before)
        }
        #expect(try store.read { try $0.number("SELECT count(*) FROM kinds") } == 50)
    }

    @Test("A projector that was revised gets its tables built again when the database is opened for writing")
    func revised() throws {
        try store.write(as: desk, at: noon) { try $0.execute("UPDATE tallies SET note = 'oud'") }
        store.close()
        let revised = TallyProjector(revision: 2)
        #expect(throws: StoreError.projectionsAreOlder) { try database.open(.readingOnly, revised) }
        let again = try database.open(.writing, revised)
        #expect(try again.read { try $0.number("SELECT count(*) FROM tallies WHERE note IS NOT NULL") } == 0)
        again.close()
        let findings = try Store.verify(at: database.path, projector: TallyProjector())
        #expect(findings.map(\.table) == ["projection_state"])
    }

    @Test("A projector cannot record while history is replayed, and a failed rebuild changes nothing")
    func failedRebuild() throws {
        store.close()
        let before = try Store.heads(at: database.path)
        #expect(throws: StoreError.replayIsReadOnly) { try database.open(.writing, RecordingProjector()) }
        #expect(try Store.heads(at: database.path) == before)
        #expect(try database.verify().isEmpty)
    }

    private struct RecordingProjector: Projector {
        let sql = "CREATE TABLE strays (seq INTEGER NOT NULL PRIMARY KEY) STRICT;"

        func project(_ event: RecordedEvent, in transaction: Transaction) throws {
            try transaction.append(stream: "case:C-1", kind: "noted", body: json("{}"))
        }

        func holds(_ event: RecordedEvent, in transaction: Transaction) throws -> Bool { true }
    }
}
