import Testing

@testable import Store

@Suite struct BackupTests {
    private let database: TemporaryDatabase
    private let store: Store
    private var backup: String { database.folder + "/backup.db" }

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
        for number in 0..<30 { try store.record("case:C-\(number % 3)", text: "tekst \(number)") }
    }

    @Test("A backup made while acts are recorded verifies, restores, and opens with the key")
    func wholeWay() throws {
        let errors = together(4) { [store, backup] number in
            if number == 0 { try store.backup(to: backup) }
            for _ in 0..<50 { try store.record("case:C-\(number)") }
        }
        #expect(errors.isEmpty)
        #expect(DatabaseFiles.mode(of: backup).map { $0 & 0o777 } == 0o600)
        let restored = try TemporaryDatabase()
        try Store.restore(from: backup, to: restored.path, projector: TallyProjector())
        try DatabaseFiles.copy(database.path + ".key", toNew: restored.path + ".key")
        #expect(try restored.files == ["casus.db", "casus.db.key", "casus.db.lock"])
        let again = try restored.open()
        #expect(try again.read { try $0.text(30) } == "tekst 29")
        let next = try again.heads().events.sequence + 1
        #expect(next > 30)
        #expect(try again.record("case:C-1").sequence == next)
    }

    @Test("Neither a backup nor a restore overwrites anything")
    func overwritesNothing() throws {
        try store.backup(to: backup)
        #expect(throws: StoreError.fileExists(path: backup)) { try store.backup(to: backup) }
        store.close()
        #expect(throws: StoreError.fileExists(path: database.path)) {
            try Store.restore(from: backup, to: database.path, projector: TallyProjector())
        }
    }

    @Test("A damaged backup is not restored")
    func damaged() throws {
        try store.backup(to: backup)
        try database.tamper("UPDATE events SET body = '{\"a\":1}' WHERE seq = 7", at: backup)
        let target = database.folder + "/restored.db"
        #expect {
            try Store.restore(from: backup, to: target, projector: TallyProjector())
        } throws: {
            if case StoreError.backupIsDamaged(let findings) = $0 { findings > 0 } else { false }
        }
        #expect(DatabaseFiles.mode(of: target) == nil)
    }

    @Test("A database whose projections were changed gives no backup that says it is sound")
    func unsoundSource() throws {
        try store.write(as: desk, at: noon) { try $0.execute("UPDATE tallies SET events = 99") }
        #expect(throws: StoreError.backupIsDamaged(findings: 3)) { try store.backup(to: backup) }
        #expect(DatabaseFiles.mode(of: backup) == nil)
        #expect(DatabaseFiles.mode(of: backup + ".tmp") == nil)
    }
}
