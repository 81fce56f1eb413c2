import CivilTime
import Testing

@testable import Store

@Suite("Replacing the master key")
struct KeyRotationTests {
    private let database: TemporaryDatabase

    init() throws { database = try TemporaryDatabase() }

    private func text() throws -> String? {
        let store = try database.open()
        defer { store.close() }
        return try store.read { try $0.text(1) }
    }

    @Test("Every text opens under the new key, and none under the former")
    func rotates() throws {
        let store = try database.create()
        try store.record("case:C-1", text: "een tekst")
        store.close()
        let former = try MasterKey.of(database: database.path)
        let done = try Store.rotateMasterKey(at: database.path, projector: TallyProjector())
        #expect(done.keys == 1)
        #expect(done.formerKeyPath == database.path + ".key.former")
        #expect(try text() == "een tekst")
        #expect(try database.verify().isEmpty)
        var options = StoreOptions()
        options.masterKey = .given(former)
        #expect(throws: StoreError.keyWrong) { try database.open(options: options) }
    }

    @Test("When the power fails before the new key file has its name, the database opens all the same")
    func unfinished() throws {
        let store = try database.create()
        try store.record("case:C-1", text: "een tekst")
        store.close()
        let former = try MasterKey.of(database: database.path)
        _ = try Store.rotateMasterKey(at: database.path, projector: TallyProjector())
        let key = try MasterKey.of(database: database.path)
        for suffix in [".key", ".key.former"] { DatabaseFiles.remove(database.path + suffix) }
        try former.write(toFileOf: database.path, suffix: "")
        try key.write(toFileOf: database.path, suffix: MasterKey.nextSuffix)
        #expect(try text() == "een tekst")
        #expect(try !database.files.contains("casus.db.key.next"))
        #expect(try text() == "een tekst")
    }

    @Test("A key that is given elsewhere is replaced by one that is given")
    func given() throws {
        let (first, second) = (try MasterKey.random(), try MasterKey.random())
        var options = StoreOptions()
        options.masterKey = .given(first)
        let store = try database.create(options: options)
        try store.record("case:C-1", text: "een tekst")
        store.close()
        let projector = TallyProjector()
        #expect(throws: StoreError.keyMissing(path: MasterKey.environmentVariable)) {
            try Store.rotateMasterKey(at: database.path, projector: projector, options: options)
        }
        _ = try Store.rotateMasterKey(at: database.path, to: second, projector: projector, options: options)
        #expect(throws: StoreError.keyWrong) { try database.open(options: options) }
        options.masterKey = .given(second)
        let opened = try database.open(options: options)
        defer { opened.close() }
        #expect(try opened.read { try $0.text(1) } == "een tekst")
    }
}
