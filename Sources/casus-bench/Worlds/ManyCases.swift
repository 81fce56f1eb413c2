import CaseHistory
import Casework
import CivilTime
import Store

/// Makes many cases out of one, quickly: the events of a case that went through everything, under other ids.
enum ManyCases {
    /// How many cases are copied in one transaction.
    static let casesAtOnce = 100

    /// Gives a case a full history by acts, then copies it until there are at least so many events.
    static func copy(_ id: String, until events: Int, in load: Caseload) throws {
        let story = try lived(id, in: load)
        let made = Int(try load.store.read { try $0.number("SELECT max(seq) FROM events") } ?? 0)
        let perGroup = story.count * casesAtOnce
        try write(story, cases: (max(0, events - made) + perGroup - 1) / perGroup * casesAtOnce, in: load)
    }

    /// Gives a case a full history by acts, then copies it until there are so many cases.
    static func copy(_ id: String, cases: Int, in load: Caseload) throws {
        try write(lived(id, in: load), cases: cases - 1, in: load)
    }

    /// The id of a copy.
    static func id(_ number: Int) -> String {
        let digits = String(number)
        return "C-" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }

    /// The id of a copy, in no order, as ids are: the digits of a number that goes round all of its length once.
    static func scattered(_ number: Int) -> String {
        id(number * scatter % 10_000_000_000)
    }

    /// Shares no factor with ten.
    private static let scatter = 6_180_339_887

    private static func write(_ story: [RecordedEvent], cases: Int, in load: Caseload) throws {
        for start in stride(from: 0, to: cases, by: casesAtOnce) {
            try load.store.write(as: LongStory.author, at: Caseload.clock()) { transaction in
                // Interleaved, as cases are in life: one event of each, then the next of each.
                for event in story {
                    for number in start..<min(start + casesAtOnce, cases) {
                        try transaction.append(
                            stream: EventStream.ofCase(id(number)), kind: event.kind, body: event.body)
                    }
                }
            }
        }
    }

    private static func lived(_ id: String, in load: Caseload) throws -> [RecordedEvent] {
        try live(id, in: load)
        return try load.store.read { try $0.events(stream: EventStream.ofCase(id), after: 0, limit: 200) }
    }

    /// Everything that happens on a usual case.
    private static func live(_ id: String, in load: Caseload) throws {
        let none = ActConditions()
        let application = try Caseload.json(
            #"{"unitId": "U-1", "appliedOn": "\#(Amsterdam.day(at: Caseload.clock()))"}"#)
        for _ in 0..<2 {
            _ = try load.casework.makeApplication(on: id, application, as: load.reporter, on: none)
            _ = try load.casework.recordRejection(on: id, Caseload.rejection(), as: load.reporter, on: none)
        }
        for act in [DurableAct.note, .move, .note, .note] {
            try act.carryOut(act.request(isUp: true), on: id, load.casework, as: load.reporter)
        }
        try DurableAct.move.carryOut(DurableAct.move.request(isUp: false), on: id, load.casework, as: load.reporter)
    }
}
