import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// How many deadlines are noted in one transaction: so few that people who record something meanwhile wait a few
    /// tenths of a second, and so many that waiting for the disk does not count.
    public static let clocksPerGroup = 5_000

    /// The party under whose name time itself is recorded.
    public static let clockParty = "casus"

    /// Notes on each case that a deadline passed, the longest late first: once each, however long nobody looked.
    /// It moves no case; what follows is a person's to decide.
    ///
    /// - Returns: how many were noted, at most one group; fewer than that when none is left.
    public func fireClocks() throws -> Int {
        let now = clock()
        let isDue = try store.read { snapshot in
            try snapshot.exists("SELECT 1 FROM clocks WHERE due_at <= ? AND fired_at IS NULL", [now])
        }
        guard isDue else { return 0 }
        let author = Author(party: Casework.clockParty, user: "", role: "clock", origin: "clock")
        return try store.write(as: author, at: now) { transaction in
            let due = try DueClock.load(until: now, atMost: Casework.clocksPerGroup, in: transaction)
            for clock in due { try clock.fire(in: transaction) }
            return due.count
        }
    }

    /// Notes every deadline that passed, group by group, until none is left or `goesOn` says no.
    ///
    /// - Returns: how many were noted.
    public func fireAllClocks(while goesOn: (_ noted: Int) -> Bool = { _ in true }) throws -> Int {
        var noted = 0
        while goesOn(noted) {
            let count = try fireClocks()
            noted += count
            if count < Casework.clocksPerGroup { break }
        }
        return noted
    }
}

/// A deadline that passed and was not noted yet.
private struct DueClock {
    let caseId: String
    let name: String
    let item: Int
    let dueOn: String

    static func load(until now: Instant, atMost limit: Int, in snapshot: Snapshot) throws -> [DueClock] {
        try snapshot.rows(
            """
            SELECT c.id, k.name, k.item, k.due_on FROM clocks k JOIN cases c ON c.case_no = k.case_no
            WHERE k.due_at <= ? AND k.fired_at IS NULL ORDER BY k.due_at, k.case_no, k.name, k.item LIMIT ?
            """, [now, limit]
        ) { DueClock(caseId: $0.text(0), name: $0.text(1), item: $0.int(2), dueOn: $0.text(3)) }
    }

    func fire(in transaction: Transaction) throws {
        var writer = JSONWriter(capacity: 96)
        writer.object { object in
            object.member("name", name)
            object.member("applicationId", item == 0 ? nil : item)
            object.member("dueOn", dueOn)
        }
        try transaction.append(
            stream: EventStream.ofCase(caseId), kind: EventKind.clockFired.rawValue, body: writer.bytes)
    }
}
