import CSQLite
import Testing

@testable import Store

@Suite struct OpeningTests {
    private let database: TemporaryDatabase

    init() throws { database = try TemporaryDatabase() }

    @Test("Making a database where one is, or a log of one, is refused")
    func createRefusesExisting() throws {
        try database.create().close()
        #expect(throws: StoreError.fileExists(path: database.path)) { try database.create() }
        DatabaseFiles.remove(database.path)
        try DatabaseFiles.write([1], toNew: database.path + "-wal", mode: 0o600)
        #expect(throws: StoreError.fileExists(path: database.path + "-wal")) { try database.create() }
    }

    @Test("A new database is readable by its owner alone and leaves nothing unfinished")
    func createdFiles() throws {
        let store = try database.create()
        #expect(DatabaseFiles.mode(of: database.path).map { $0 & 0o777 } == 0o600)
        store.close()
        #expect(try database.files == ["casus.db", "casus.db.key", "casus.db.lock"])
    }

    @Test("The settings that keep what is recorded are in force, on the writer and on readers")
    func settings() throws {
        let store = try database.create()
        try store.alone { desk throws in
            for (name, value) in [
                ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1),
                ("wal_autocheckpoint", 0), ("secure_delete", 1),
            ] as [(String, Int64)] {
                #expect(try desk.connection.number("PRAGMA \(name)") == value)
            }
            #expect(try desk.connection.string("PRAGMA journal_mode") == "wal")
        }
        try store.read { snapshot throws in
            #expect(try snapshot.number("PRAGMA query_only") == 1)
            #expect(try snapshot.number("PRAGMA trusted_schema") == 0)
            #expect(throws: StoreError.self) { try snapshot.rows("DELETE FROM kinds") { _ in } }
        }
    }

    @Test("A second writer is refused and told who holds the database and where to reach it")
    func secondWriter() throws {
        let store = try database.create()
        try store.announce(address: "http://127.0.0.1:8080")
        #expect {
            try database.open()
        } throws: { error in
            guard case StoreError.databaseIsServed(let holder) = error else { return false }
            return holder.hasPrefix("pid ") && holder.hasSuffix("serving http://127.0.0.1:8080")
        }
        let reader = try database.open(.readingOnly)
        try store.record("case:C-1")
        #expect(try reader.read { try $0.events(after: 0, limit: 9).count } == 1)
        #expect(throws: StoreError.storeStopped) { try reader.record("case:C-2") }
        #expect(!reader.isWriting)
        reader.close()
        store.close()
        #expect(try database.open().record("case:C-1").sequence == 2)
    }

    @Test("Reading only changes no file and makes none, also after a writer died and left its log")
    func readingOnlyLeavesNoFile() throws {
        let store = try database.create()
        try store.record("case:C-1")
        let copy = try TemporaryDatabase()
        try copy.take(["", "-wal"], from: database)
        let left = try DatabaseFiles.content(of: copy.path + "-wal", bytesMax: 1 << 20)
        let reader = try copy.open(.readingOnly)
        #expect(try reader.read { try $0.events(after: 0, limit: 9).count } == 1)
        #expect(try copy.verify().isEmpty)
        #expect(try copy.files == ["casus.db", "casus.db-wal"])
        #expect(try DatabaseFiles.content(of: copy.path + "-wal", bytesMax: 1 << 20) == left)
        store.close()
        let files = try database.files
        #expect(try database.open(.readingOnly).read { try $0.events(after: 0, limit: 9).count } == 1)
        #expect(try database.files == files)
    }

    @Test("A writer finds what a writer that died left in the log")
    func recovery() throws {
        let store = try database.create()
        for _ in 0..<10 { try store.record("case:C-1", text: "tekst") }
        let copy = try TemporaryDatabase()
        try copy.take(["", "-wal", ".key"], from: database)
        let again = try copy.open()
        #expect(try again.record("case:C-1").sequence == 11)
        #expect(try again.read { try $0.text(10) } == "tekst")
        again.close()
        #expect(try copy.verify().isEmpty)
    }

    @Test("What is no database of this program is refused", arguments: ["", "no database at all", "sqlite"])
    func foreignFile(content: String) throws {
        if content == "sqlite" {
            let other = try Connection(database.path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
            try other.runScript("CREATE TABLE events (seq INTEGER)")
            other.end()
        } else {
            try DatabaseFiles.write(Array(content.utf8), toNew: database.path, mode: 0o600)
        }
        let expected = StoreError.notACasusDatabase(path: database.path)
        #expect(throws: expected) { try database.open() }
        #expect(throws: expected) { try database.open(.readingOnly) }
        #expect(throws: expected) { try database.verify() }
        #expect(throws: StoreError.fileMissing(path: database.path + "x")) {
            try Store.open(at: database.path + "x", mode: .writing, projector: TallyProjector())
        }
    }

    @Test("A database of a later version is refused, one of an earlier version is brought up to date or refused")
    func versions() throws {
        try database.create().close()
        let known = DatabaseSchema.version
        try database.tamper("PRAGMA user_version = \(known + 1)")
        let newer = StoreError.newerVersion(found: known + 1, known: known)
        #expect(throws: newer) { try database.open() }
        #expect(throws: newer) { try database.open(.readingOnly) }
        #expect(throws: newer) { try database.verify() }
        try takeBackToFirstVersion()
        var options = StoreOptions()
        options.migrates = false
        let older = StoreError.olderVersion(found: 1, known: known)
        #expect(throws: older) { try database.open(options: options) }
        #expect(throws: older) { try database.open(.readingOnly) }
        try database.open().close()
        #expect(try database.verify().isEmpty)
    }

    /// Takes away what later versions added.
    private func takeBackToFirstVersion() throws {
        let connection = try Connection(database.path, flags: SQLITE_OPEN_READWRITE)
        defer { connection.end() }
        try connection.runScript(
            """
            DROP TRIGGER events_are_erased_or_left; DROP INDEX events_of_erasure;
            ALTER TABLE events DROP COLUMN facts_salt; ALTER TABLE events DROP COLUMN facts_digest;
            DROP TABLE erased_counts; DROP TABLE file_rewrites;
            DROP TABLE token_uses; DROP TABLE idempotency_answers; PRAGMA user_version = 1
            """)
    }

    @Test("A failed opening lets go of the lock")
    func failedOpening() throws {
        try database.create().close()
        var options = StoreOptions()
        options.masterKey = .given(try MasterKey.random())
        #expect(throws: StoreError.keyWrong) { try database.open(options: options) }
        #expect(try database.open().isWriting)
    }

    @Test("Every table of the migrations is covered by a chain, by its events, or by a digest in each row")
    func everyTableIsCovered() throws {
        let fixed = try DatabaseSchema.inMemory(nil)
        let tables = try DatabaseSchema.objects(of: fixed).filter { $0.type == "table" }.map(\.name)
        let covered = Set(["events", "texts", "access_log"] + (try Verification.digestedTables()))
        #expect(tables.count >= 7)
        #expect(Set(tables) == covered)
    }
}
