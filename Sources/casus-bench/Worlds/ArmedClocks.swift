import CaseHistory
import Casework
import CivilTime
import Foundation
import Store
import StrictJSON

/// A database in which many deadlines run, of cases that came in over some weeks, and that nobody has opened since.
struct ArmedClocks {
    /// Where the database lies.
    let path: String
    /// How many deadlines run in it.
    let clocks: Int
    /// A moment at which all of them have passed.
    let passedAt: Instant

    /// Deadlines of each case: its silence, and applications that nobody answered.
    static let clocksOfCase = 4
    /// Over how many days the cases came in.
    private static let spreadDays = 60
    /// How many days after the last case somebody opens the database again.
    private static let daysDown = 60
    /// How many cases are opened in one transaction.
    private static let casesAtOnce = 250
    private static let secondsOfDay = 86_400

    /// A new database at a path, in which at least so many deadlines run.
    init(at path: String, clocks: Int) throws {
        let load = try Caseload(at: path, cases: 1, durability: .normal)
        defer { load.store.close() }
        let events = try load.store.read { snapshot in
            try snapshot.events(stream: EventStream.ofCase(load.cases[0]), after: 0, limit: 1)
        }
        guard let opening = events.first else { throw BenchFault.broken("a case that was opened has no event") }
        let first = Caseload.clock()
        let last = first.adding(seconds: ArmedClocks.spreadDays * ArmedClocks.secondsOfDay)
        let cases = (clocks + ArmedClocks.clocksOfCase - 1) / ArmedClocks.clocksOfCase
        for start in stride(from: 0, to: cases, by: ArmedClocks.casesAtOnce) {
            let moment = first.adding(seconds: start * ArmedClocks.spreadDays * ArmedClocks.secondsOfDay / cases)
            try load.store.write(as: LongStory.author, at: moment) { transaction in
                for number in start..<min(start + ArmedClocks.casesAtOnce, cases) {
                    try ArmedClocks.open(number, like: opening.body, in: transaction)
                }
            }
        }
        self.path = path
        self.clocks = Int(try load.store.read { try $0.number("SELECT count(*) FROM clocks") } ?? 0)
        passedAt = last.adding(seconds: ArmedClocks.daysDown * ArmedClocks.secondsOfDay)
    }

    /// A copy of the database with its key, for one turn; it replaces the copy before.
    func copied(to copy: String) throws {
        for (from, to) in [(path, copy), (path + ".key", copy + ".key")] {
            if FileManager.default.fileExists(atPath: to) { try FileManager.default.removeItem(atPath: to) }
            try FileManager.default.copyItem(atPath: from, toPath: to)
        }
    }

    /// A case, and applications to the one unit on days one after the other.
    private static func open(_ number: Int, like body: [UInt8], in transaction: Transaction) throws {
        let stream = EventStream.ofCase(ManyCases.scattered(number))
        try transaction.append(stream: stream, kind: EventKind.caseOpened.rawValue, body: body)
        let today = Amsterdam.day(at: transaction.now)
        for application in 1..<clocksOfCase {
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", application)
                object.member("unitId", "U-1")
                object.member("provider", "aanbieder-1")
                object.key("providerName")
                object.null()
                object.member("appliedOn", today.adding(application).description)
            }
            try transaction.append(stream: stream, kind: EventKind.applicationMade.rawValue, body: writer.bytes)
        }
    }
}
