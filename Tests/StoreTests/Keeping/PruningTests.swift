import CivilTime
import Testing

@testable import Store

@Suite("Removing old entries of the access log")
struct PruningTests {
    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
    }

    /// One entry a day, from noon on.
    private func log(days: Range<Int>) throws {
        for day in days {
            try store.write(as: desk, at: noon.adding(seconds: day * 86_400)) {
                try $0.logAccess(AccessEntry(action: "read", object: "case:C-1", result: "shown"))
            }
        }
    }

    private func prune(before day: Int) throws -> Int {
        let last = try store.read { try $0.number("SELECT max(at) FROM access_log") }
        return try store.write(as: desk, at: Instant(milliseconds: last ?? noon.milliseconds)) {
            try $0.pruneAccessLog(before: noon.adding(seconds: day * 86_400), stream: "access_log:kept")
        }
    }

    @Test("What is old goes, what is not stays, and the chain verifies, also when more is logged and removed")
    func prunes() throws {
        try log(days: 0..<10)
        #expect(try prune(before: 4) == 4)
        #expect(try prune(before: 4) == 0)
        #expect(try database.verify().isEmpty)
        try log(days: 10..<12)
        #expect(try prune(before: 8) == 4)
        #expect(try store.read { try $0.number("SELECT min(seq) FROM access_log") } == 9)
        #expect(try database.verify().isEmpty)
    }

    @Test("The newest entry is never removed, so that the log goes on where it was")
    func keepsTheNewest() throws {
        try log(days: 0..<3)
        #expect(try prune(before: 100) == 2)
        try log(days: 3..<4)
        #expect(try store.read { try $0.rows("SELECT seq FROM access_log") { $0.int(0) } } == [3, 4])
        #expect(try database.verify().isEmpty)
    }

    @Test("A head from before what was removed can no longer be held against it; a later one can")
    func heads() throws {
        try log(days: 0..<2)
        let before = try store.heads()
        try log(days: 2..<6)
        let after = try store.heads()
        _ = try prune(before: 4)
        #expect(try database.verify(against: before).isEmpty)
        #expect(try database.verify(against: after).isEmpty)
    }

    @Test("Removing more than the history says is found")
    func tampering() throws {
        try log(days: 0..<6)
        _ = try prune(before: 3)
        store.close()
        try database.tamper("DELETE FROM access_log WHERE seq = 4")
        #expect(try database.verify().map(\.table) == ["access_log"])
    }
}
