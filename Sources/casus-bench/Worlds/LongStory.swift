import CaseHistory
import Store
import StrictJSON

/// Gives a case a long history, quickly: events as acts append them, many in one transaction.
enum LongStory {
    /// How many events share a transaction.
    static let eventsAtOnce = 1_000

    /// Adds notes until the case has so many events in all.
    static func extend(_ id: String, to events: Int, in load: Caseload) throws {
        let stream = EventStream.ofCase(id)
        let found = try load.store.read { snapshot in
            try snapshot.number("SELECT version FROM cases WHERE id = ?", [id]) ?? 0
        }
        var next = Int(found) + 1
        while next <= events {
            let last = min(next + eventsAtOnce - 1, events)
            try load.store.write(as: author, at: Caseload.clock()) { transaction in
                for number in next...last {
                    try transaction.append(stream: stream, kind: EventKind.noteWritten.rawValue, body: note(number))
                }
            }
            next = last + 1
        }
    }

    /// Who writes them.
    static let author = Author(party: "verwijzer-1", user: "bench", role: "referrer", origin: "bench")

    /// A note whose text was erased, as a long history has.
    static func note(_ number: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("id", number)
            object.key("text")
            object.null()
        }
        return writer.bytes
    }
}
