import Testing

@testable import Store

@Suite("Erasing facts")
struct FactErasureTests {
    private let database: TemporaryDatabase
    private let store: Store
    private static let fact = #"{"year":"zeventien-elf","kind":"seen"}"#
    private static let left = #"{"kind":"seen"}"#

    /// Three events on each of two streams, by turns.
    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
        for number in 0..<6 { try store.record("case:C-\(number % 2)", body: Self.fact) }
    }

    @discardableResult
    private func erase(_ stream: String = "case:C-1") throws -> RecordedEvent? {
        try store.write(as: desk, at: noon) { act in
            try act.eraseFacts(of: stream) { $0.kind == Transaction.factsErasedKind ? $0.body : json(Self.left) }
        }
    }

    private func bodies(_ stream: String) throws -> [String] {
        try store.read { try $0.events(stream: stream, after: 0, limit: 99) }
            .filter { $0.kind != Transaction.factsErasedKind }.map { String(decoding: $0.body, as: UTF8.self) }
    }

    @Test("What is left stands in the place of the facts, other streams keep theirs, and the database verifies")
    func erases() throws {
        let heads = try store.heads()
        let event = try #require(try erase())
        #expect(event.kind == Transaction.factsErasedKind && event.version == 4)
        #expect(try bodies("case:C-1") == [Self.left, Self.left, Self.left])
        #expect(try bodies("case:C-0") == [Self.fact, Self.fact, Self.fact])
        #expect(try database.verify().isEmpty)
        #expect(try database.verify(against: heads).isEmpty)
        try store.rebuild()
        #expect(try database.verify().isEmpty)
    }

    @Test("Facts that come later are erased with a second time, and nothing is done when there are none")
    func again() throws {
        try erase()
        try store.record("case:C-1", body: Self.fact)
        #expect(try database.verify().isEmpty)
        try erase()
        #expect(try bodies("case:C-1") == [Self.left, Self.left, Self.left, Self.left])
        #expect(try database.verify().isEmpty)
        let count = try store.heads().events.sequence
        #expect(try erase() == nil)
        #expect(try erase("case:C-9") == nil)
        #expect(try store.heads().events.sequence == count)
    }

    @Test("No byte of the facts is left in any file, and neither is a salt")
    func goneFromFiles() throws {
        func holds(_ needle: [UInt8]) throws -> Bool {
            try ["", "-wal"].contains { suffix in
                guard let size = DatabaseFiles.size(of: database.path + suffix), size > 0 else { return false }
                let content = try DatabaseFiles.content(of: database.path + suffix, bytesMax: size)
                return content.indices.contains {
                    content[$0] == needle[0] && content[$0...].starts(with: needle)
                }
            }
        }
        let salts = try store.read { try $0.rows("SELECT facts_salt FROM events ORDER BY seq") { $0.blob(0) } }
        #expect(try holds(json("zeventien-elf")) && holds(salts[0]))
        try erase("case:C-0")
        try erase("case:C-1")
        for _ in 0..<2 { try store.rewriteIfDue() }
        #expect(DatabaseFiles.size(of: database.path + "-wal") == 0)
        for needle in [json("zeventien-elf")] + salts { #expect(try !holds(needle)) }
        store.close()
        for needle in [json("zeventien-elf")] + salts { #expect(try !holds(needle)) }
    }

    @Test("A file that is too large to write anew at once waits until it is asked for, over a restart too")
    func largeFile() throws {
        store.close()
        var options = StoreOptions()
        options.pagesRewrittenAtOnceMax = 1
        let large = try database.open(options: options)
        try large.write(as: desk, at: noon) { act in try act.eraseFacts(of: "case:C-1") { _ in json(Self.left) } }
        #expect(try large.isRewritingDue())
        large.close()
        let again = try database.open(options: options)
        #expect(try again.isRewritingDue())
        #expect(try again.rewriteIfDue())
        #expect(try !again.isRewritingDue())
        #expect(try database.verify().isEmpty)
    }

    @Test("Facts are not changed by anyone else, nor erased before an event says so")
    func triggers() throws {
        for change in ["body = '{}'", "body = '{}', facts_salt = NULL", "facts_salt = NULL", "kind = 'x'"] {
            #expect(throws: StoreError.self) {
                try store.write(as: desk, at: noon) { try $0.execute("UPDATE events SET \(change) WHERE seq = 2") }
            }
        }
        try erase()
        for change in ["body = '{}', kind = 'x'", "facts_salt = zeroblob(16)", "hash = zeroblob(32)"] {
            #expect(throws: StoreError.self) {
                try store.write(as: desk, at: noon) { try $0.execute("UPDATE events SET \(change) WHERE seq = 2") }
            }
        }
        #expect(try database.verify().isEmpty)
    }

    @Test(
        "After an erasure every change is still found, of what was left of the facts too",
        arguments: [
            ("body = '{\"kind\":\"other\"}' WHERE seq = 4", "2"),
            ("body = '{}' WHERE seq = 2", "2"),
            ("facts_salt = zeroblob(16) WHERE seq = 4", "4"),
            ("facts_digest = zeroblob(32) WHERE seq = 4", "4"),
            ("facts_digest = NULL WHERE seq = 4", "2"),
            ("kind = 'note_Recorded' WHERE seq = 4", "4"),
            ("body = replace(body, '\"to\":3', '\"to\":2') WHERE seq = 7", "7"),
            ("body = '{}' WHERE seq = 7", "7"),
            ("facts_salt = NULL WHERE seq = 7", "7"),
            ("body = '{}' WHERE seq = 3", "3"),
            ("body = '{}', facts_salt = NULL WHERE seq = 3", "3"),
            ("facts_digest = NULL WHERE seq = 3", "3"),
            ("facts_salt = zeroblob(16) WHERE seq = 3", "3"),
        ])
    func tampering(change: String, row: String) throws {
        try erase()
        store.close()
        #expect(try database.verify().isEmpty)
        try database.tamper("UPDATE events SET \(change)")
        let findings = try database.verify()
        #expect(findings.contains { $0.table == "events" && $0.row == row }, "\(findings)")
    }

    @Test("Events of before facts had a digest verify, are erased too, and what is left of them is bound")
    func formerEvents() throws {
        store.close()
        try makeFormer()
        #expect(try database.verify().isEmpty)
        let again = try database.open()
        try again.write(as: desk, at: noon) { act in try act.eraseFacts(of: "case:C-1") { _ in json(Self.left) } }
        #expect(try database.verify().isEmpty)
        again.close()
        try database.tamper("UPDATE events SET party = 'x' WHERE seq = 4")
        #expect(try database.verify().contains { $0.table == "events" && $0.row == "2" })
    }

    /// Gives every event the hash that it had before there was a digest of its facts.
    private func makeFormer() throws {
        try database.tamper("UPDATE events SET facts_salt = NULL, facts_digest = NULL")
        let connection = try Connection(database.path, flags: 2)
        defer { connection.end() }
        var last = try ChainStarts(of: connection).events
        var hasher = RecordHasher()
        for sequence in 1...6 {
            let hash = try connection.row(ChainedTable.events.selection + " WHERE seq = ?", [sequence]) { row in
                try ChainedTable.events.hash(after: last, row, with: &hasher)
            }
            last = try #require(hash)
            try database.tamper("UPDATE events SET hash = x'\(last.hex)' WHERE seq = \(sequence)")
        }
    }
}
