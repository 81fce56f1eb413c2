import CivilTime
import Testing

@testable import Store

@Suite("A clock that is set back")
struct ClockSetBackTests {
    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
        try store.record("case:C-1")
    }

    private func record(_ seconds: Int) throws -> RecordedEvent {
        try store.write(as: desk, at: noon.adding(seconds: seconds)) {
            try $0.append(stream: "case:C-1", kind: "note_recorded", body: json("{}"))
        }
    }

    @Test("By minutes, as time services do: what is recorded keeps the last moment, so that the history stays in order")
    func byMinutes() throws {
        #expect(try record(600).recordedAt == noon.adding(seconds: 600))
        #expect(try record(300).recordedAt == noon.adding(seconds: 600))
        #expect(try record(601).recordedAt == noon.adding(seconds: 601))
    }

    @Test("By more: nothing is recorded, the error says so, and it goes on once the clock is right")
    func byHours() throws {
        _ = try record(7_200)
        let heads = try store.heads()
        let expected = StoreError.clockIsBehind(last: noon.adding(seconds: 7_200))
        #expect(throws: expected) { try record(0) }
        #expect(throws: expected) {
            try store.write(as: desk, at: noon) {
                try $0.logAccess(AccessEntry(action: "read", object: "x", result: "done"))
            }
        }
        #expect(try store.heads() == heads && store.isWriting)
        #expect(try record(7_201).version == 3)
        store.close()
        let again = try database.open()
        #expect(throws: StoreError.clockIsBehind(last: noon.adding(seconds: 7_201))) {
            try again.record("case:C-1")
        }
        #expect(try database.verify().isEmpty)
    }
}
