import Foundation
import Synchronization
import Testing

@testable import Store

@Suite struct GroupCommitTests {
    struct Refused: Error {}

    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
    }

    @Test("Acts of sixteen threads are all there, chained, in fewer commits than acts")
    func manyWriters() throws {
        let errors = together(16) { [store] number in
            for _ in 0..<200 { try store.record("case:C-\(number)") }
        }
        #expect(errors.isEmpty)
        #expect(try store.heads().events.sequence == 3_200)
        let done = store.statistics
        #expect(done.acts == 3_200)
        #expect(done.commits < 3_200)
        store.close()
        #expect(try database.verify().isEmpty)
        let again = try database.open(.readingOnly)
        let counts = try again.read { try $0.rows("SELECT events FROM tallies") { $0.int(0) } }
        #expect(counts == Array(repeating: 200, count: 16))
    }

    @Test("Acts that throw among acts that do not: only these are there, in one commit")
    func savepoints() throws {
        let group = Mutex<[any Error]>([])
        let waiting = DispatchGroup()
        let before = store.statistics
        // While the writer is busy with something else, acts pile up and then share a commit.
        try store.alone { [store] _ in
            for number in 0..<20 {
                waiting.enter()
                Thread {
                    defer { waiting.leave() }
                    do {
                        try store.write(as: desk, at: noon) { act in
                            let id = try act.seal("tekst \(number)", owner: "case:C-\(number)")
                            try act.append(stream: "case:C-\(number)", kind: "noted", body: json(#"{"$text":\#(id)}"#))
                            if number.isMultiple(of: 3) { throw Refused() }
                        }
                    } catch {
                        group.withLock { $0.append(error) }
                    }
                }.start()
            }
            while store.waitingActs < 20 { sched_yield() }
        }
        waiting.wait()
        #expect(group.withLock { $0.count } == 7)
        #expect(store.statistics.commits == before.commits + 1)
        #expect(try store.heads().events.sequence == 13)
        #expect(try store.read { try $0.number("SELECT max(id) FROM texts") } == 13)
        #expect(try database.verify().isEmpty)
    }

    @Test("A queue that is full refuses, and what waits is recorded all the same")
    func fullQueue() throws {
        store.close()
        var options = StoreOptions()
        options.queuedActsMax = 2
        let small = try database.open(.writing, options: options)
        let waiting = DispatchGroup()
        try small.alone { _ in
            for number in 0..<2 {
                waiting.enter()
                Thread {
                    defer { waiting.leave() }
                    _ = try? small.record("case:C-\(number)")
                }.start()
            }
            while small.waitingActs < 2 { sched_yield() }
            let refused = together(1) { _ in try small.record("case:C-9") }
            #expect(refused.first as? StoreError == .queueFull(limit: 2))
        }
        waiting.wait()
        #expect(try small.heads().events.sequence == 2)
    }

    @Test("A write from within a write is refused, and the outer one goes on")
    func writeWithinWrite() throws {
        try store.write(as: desk, at: noon) { act in
            #expect(throws: StoreError.writeWithinWrite) { try store.record("case:C-2") }
            try act.append(stream: "case:C-1", kind: "noted", body: json("{}"))
        }
        #expect(try store.heads().events.sequence == 1)
    }

    @Test("Closing finishes what waits and refuses what comes after")
    func closing() throws {
        let errors = together(8) { [store] number in
            if number == 7 { store.close() }
            for _ in 0..<50 { try store.record("case:C-\(number)") }
        }
        #expect(errors.allSatisfy { ($0 as? StoreError) == .storeStopped })
        #expect(!errors.isEmpty)
        #expect(throws: StoreError.storeStopped) { try store.record("case:C-1") }
        #expect(throws: StoreError.storeStopped) { try store.heads() }
        #expect(try database.verify().isEmpty)
        #expect(try database.files == ["casus.db", "casus.db.key", "casus.db.lock"])
    }
}
