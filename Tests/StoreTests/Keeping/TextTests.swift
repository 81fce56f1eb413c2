import Testing

@testable import Store

@Suite struct TextTests {
    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
    }

    @Test(
        "A text comes back as it was, in the act that sealed it too",
        arguments: ["", "tuin", "crisis 🚨 éñ"], ["", "\u{0}"])
    func comesBack(start: String, end: String) throws {
        let text = start + end
        let id = try store.write(as: desk, at: noon) { act in
            let id = try act.seal(text, owner: "case:C-1")
            #expect(try act.text(id) == text)
            try act.append(stream: "case:C-1", kind: "noted", body: json(#"{"$text":\#(id)}"#))
            return id
        }
        #expect(try store.read { try $0.text(id) } == text)
        #expect(try store.read { try $0.text(id + 1) } == nil)
    }

    @Test("No byte of a text lies in the files, and a text cannot pass for another one")
    func sealed() throws {
        let first = try store.record("case:C-1", text: "onvindbare woorden")
        let second = try store.record("case:C-2", text: "andere woorden")
        store.close()
        let content = try DatabaseFiles.content(of: database.path, bytesMax: 1 << 20)
        let needle = Array("onvindbare".utf8)
        #expect(!content.indices.contains { content[$0...].starts(with: needle) })
        try database.tamper(
            "UPDATE texts SET sealed = (SELECT sealed FROM texts WHERE id = \(first)) WHERE id = \(second)")
        let again = try database.open()
        #expect(throws: StoreError.textDoesNotOpen(id: second)) { try again.read { try $0.text(second) } }
    }

    @Test("Erasing takes every text of the owner and its key, others stay, and the database verifies")
    func erasing() throws {
        let first = try store.record("case:C-1", text: "weg")
        let second = try store.record("case:C-2", text: "blijft")
        let event = try store.write(as: desk, at: noon) {
            try $0.eraseTexts(owner: "case:C-1", stream: "case:C-1")
        }
        #expect(event.kind == Transaction.textsErasedKind)
        #expect(event.body == json(#"{"owner":"case:C-1"}"#))
        #expect(try store.read { try $0.text(first) } == nil)
        #expect(try store.read { try $0.text(second) } == "blijft")
        #expect(try store.read { try $0.number("SELECT count(*) FROM text_keys") } == 1)
        #expect(try database.verify().isEmpty)
        let later = try store.record("case:C-1", text: "nieuw")
        #expect(try store.read { try $0.text(later) } == "nieuw")
        #expect(try database.verify().isEmpty)
    }

    @Test("After erasing, the sealed bytes and the key lie in no file")
    func erasedFromTheFiles() throws {
        let id = try store.record("case:C-1", text: "weg")
        let rows = try store.read { snapshot in
            try snapshot.rows("SELECT sealed FROM texts WHERE id = ? UNION ALL SELECT wrapped FROM text_keys", [id]) {
                $0.blob(0)
            }
        }
        #expect(rows.count == 2)
        try store.write(as: desk, at: noon) { try $0.eraseTexts(owner: "case:C-1", stream: "case:C-1") }
        store.close()
        let content = try DatabaseFiles.content(of: database.path, bytesMax: 1 << 20)
        for row in rows { #expect(!content.indices.contains { content[$0...].starts(with: row) }) }
    }

    @Test("A log that a reader still needs is emptied of what was erased once the reader is gone")
    func erasedWhileRead() throws {
        try store.record("case:C-1", text: "weg")
        try store.read { snapshot in
            _ = try snapshot.events(after: 0, limit: 1)
            try store.write(as: desk, at: noon) { try $0.eraseTexts(owner: "case:C-1", stream: "case:C-1") }
            #expect(DatabaseFiles.size(of: database.path + "-wal") != 0)
        }
        // The writer empties the log after it answered a job: the second one starts when that was done after the first.
        for _ in 0..<2 { try store.alone { _ in } }
        #expect(DatabaseFiles.size(of: database.path + "-wal") == 0)
        #expect(try database.verify().isEmpty)
    }

    @Test("Without a key all but texts can be read, nobody writes meanwhile, and another key opens nothing")
    func withoutKey() throws {
        let id = try store.record("case:C-1", text: "tekst")
        store.close()
        var options = StoreOptions()
        options.masterKey = .none
        let keyless = try database.open(.readingOnly, options: options)
        #expect(try keyless.read { try $0.events(after: 0, limit: 9).count } == 1)
        #expect {
            try keyless.read { try $0.text(id) }
        } throws: {
            if case StoreError.keyMissing = $0 { true } else { false }
        }
        #expect {
            try database.open()
        } throws: {
            if case StoreError.databaseIsServed = $0 { true } else { false }
        }
        keyless.close()
        options.masterKey = .given(try MasterKey.random())
        #expect(throws: StoreError.keyWrong) { try database.open(.writing, options: options) }
        #expect(throws: StoreError.keyWrong) { try database.open(.readingOnly, options: options) }
    }

    @Test("A key file that is missing, malformed or open to others is refused by name")
    func keyFile() throws {
        store.close()
        let path = database.path + ".key"
        let content = try DatabaseFiles.content(of: path, bytesMax: 256)
        #expect(content.count == 65)
        #expect(DatabaseFiles.mode(of: path).map { $0 & 0o777 } == 0o600)
        DatabaseFiles.remove(path)
        #expect(throws: StoreError.keyMissing(path: path)) { try database.open() }
        try DatabaseFiles.write(Array(content.dropLast(2)), toNew: path, mode: 0o600)
        #expect(throws: StoreError.keyMalformed(source: path)) { try database.open() }
        DatabaseFiles.remove(path)
        try DatabaseFiles.write(content, toNew: path, mode: 0o640)
        #expect(throws: StoreError.keyIsReadableByOthers(path: path)) { try database.open() }
        DatabaseFiles.remove(path)
        try DatabaseFiles.write(content, toNew: path, mode: 0o600)
        #expect(try database.open().isWriting)
    }
}
