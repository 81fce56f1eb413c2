import CSQLite
import Testing

@testable import Store

@Suite struct StoppingTests {
    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
    }

    @Test("A commit that fails stops the store for good: every caller hears it, and reading goes on")
    func failedCommit() throws {
        try store.record("case:C-1")
        try store.alone { desk in sqlite3_commit_hook(desk.connection.handle, { _ in 1 }, nil) }
        #expect(throws: StoreError.storeStopped) { try store.record("case:C-2") }
        try #require(!store.isWriting)
        #expect(throws: StoreError.storeStopped) { try store.record("case:C-3") }
        #expect(throws: StoreError.storeStopped) { try store.rebuild() }
        #expect(try store.heads().events.sequence == 1)
        store.close()
        #expect(try database.verify().isEmpty)
        let again = try database.open()
        #expect(try again.record("case:C-2").sequence == 2)
    }

    @Test("A full database refuses the act, and nothing that was answered is lost")
    func fullDatabase() throws {
        try store.record("case:C-1")
        try store.alone { desk in
            let pages = try desk.connection.number("PRAGMA page_count") ?? 0
            try desk.connection.run("PRAGMA max_page_count = \(pages + 4)")
        }
        var answered: Int64 = 1
        let long = #"{"filler":"\#(String(repeating: "x", count: 3_000))"}"#
        #expect(throws: StoreError.self) {
            while answered < 100 { answered = try store.record("case:C-1", body: long).sequence }
        }
        #expect(answered < 100)
        #expect(try store.heads().events.sequence == answered)
        store.close()
        #expect(try database.verify().isEmpty)
    }
}
