import CivilTime
import Foundation
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

    @Test("A folder keeps the newest backups, each with the checksum that its file has, and nothing else is touched")
    func folder() throws {
        let folder = database.folder + "/kept"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let others = ["notes.txt", "casus-20200101.db", "casus-20200101T000000Z.db.old", "own.db"]
        for name in others { try DatabaseFiles.write([], toNew: "\(folder)/\(name)", mode: 0o600) }
        let unfinished = "\(folder)/casus-20200101T000000Z.db.tmp"
        try DatabaseFiles.write([], toNew: unfinished, mode: 0o600)
        var made: [BackupCopy] = []
        var removed: [String] = []
        for day in 0..<5 {
            try store.record("case:C-\(day)")
            let outcome = try store.backup(toFolder: folder, keep: 2, at: noon.adding(seconds: day * 86_400))
            made.append(outcome.copy)
            removed += outcome.removed
        }
        #expect(made.first?.path == folder + "/casus-20220615T100000Z.db")
        #expect(removed == made.dropLast(2).map(\.path))
        let kept = made.suffix(2).map { String($0.path.dropFirst(folder.count + 1)) }
        #expect(
            Set(try FileManager.default.contentsOfDirectory(atPath: folder))
                == Set(others + kept + kept.map { $0 + ".sha256" }))
        for copy in made.suffix(2) {
            #expect(try DatabaseFiles.checksum(of: copy.path).hex == copy.checksum)
            #expect(DatabaseFiles.size(of: copy.path) == copy.bytes)
            let line = String(
                decoding: try DatabaseFiles.content(of: copy.path + ".sha256", bytesMax: 200), as: UTF8.self)
            #expect(line == "\(copy.checksum)  \(copy.path.dropFirst(folder.count + 1))\n")
            #expect(copy.schemaVersion == DatabaseSchema.version)
            #expect(try Store.verify(at: copy.path, projector: TallyProjector(), against: copy.heads).isEmpty)
        }
        #expect(made.map(\.heads.events.sequence) == [31, 32, 33, 34, 35])
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
