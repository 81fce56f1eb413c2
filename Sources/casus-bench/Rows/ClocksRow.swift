import CaseHistory
import Casework
import CivilTime
import Store

extension BenchmarkRow {
    /// Deadlines that passed while nothing ran, noted at the next start.
    static func clocks(_ sizes: BenchSizes) -> BenchmarkRow {
        BenchmarkRow(
            name: "clocks",
            work:
                "a deadline noted of \(ResultTable.number(Double(sizes.clocks))) that passed while the process was down",
            reference: "the same events inserted and the same rows changed by prepared statements, without hashing",
            setting: "synchronous=FULL, \(Casework.clocksPerGroup) in a transaction; that each was noted once and in "
                + "order is checked after every round",
            goals: [.perSecond(atLeast: 50_000)]
        ) { try ClocksContest(sizes, in: $0) }
    }
}

private final class ClocksContest: Contest {
    private let armed: ArmedClocks
    private let copy: String

    init(_ sizes: BenchSizes, in folder: String) throws {
        armed = try ArmedClocks(at: folder + "/armed.db", clocks: sizes.clocks)
        copy = folder + "/turn.db"
    }

    func work() throws -> Lap {
        try armed.copied(to: copy)
        let store = try Store.open(at: copy, mode: .writing, projector: CaseProjector())
        defer { store.close() }
        let casework = Casework(store: store, clock: { [armed] in armed.passedAt })
        var noted = 0
        let lap = try Lap.timed(operations: armed.clocks) { noted = try casework.fireAllClocks() }
        guard noted == armed.clocks, try casework.fireAllClocks() == 0 else {
            throw BenchFault.broken("\(noted) of \(armed.clocks) deadlines were noted")
        }
        try store.read(check)
        return lap
    }

    /// Each once, in the order in which they passed, and none left.
    private func check(_ snapshot: Snapshot) throws {
        let noted =
            "SELECT seq, stream, body, json_extract(body, '$.dueOn') AS due FROM events WHERE kind = 'clock_fired'"
        let once = try snapshot.number("SELECT count(*) FROM (SELECT DISTINCT stream, body FROM (\(noted)))")
        let outOfOrder = try snapshot.number(
            """
            SELECT count(*) FROM (SELECT due, lag(due) OVER (ORDER BY seq) AS former FROM (\(noted)))
            WHERE due < former
            """)
        let left = try snapshot.number("SELECT count(*) FROM clocks WHERE fired_at IS NULL")
        guard once == Int64(armed.clocks), outOfOrder == 0, left == 0 else {
            throw BenchFault.broken("deadlines were noted twice, out of order or not at all")
        }
    }

    func reference() throws -> Lap {
        try armed.copied(to: copy)
        let raw = try RawClocks(at: copy, now: armed.passedAt.milliseconds)
        return try Lap.timed(operations: armed.clocks) { try raw.run() }
    }
}

/// What is written when deadlines are noted, by SQLite alone.
private final class RawClocks {
    private let database: RawDatabase
    private let now: Int64
    private var sequence: Int64

    init(at path: String, now: Int64) throws {
        database = try RawDatabase(path)
        self.now = now
        guard case .integer(let last) = try database.rows("SELECT max(seq) FROM events")[0][0] else {
            throw BenchFault.broken("there is no history to go on from")
        }
        sequence = last
    }

    func run() throws {
        let due = """
            SELECT 'case:' || c.id, k.case_no, k.name, k.item, k.due_on
            FROM clocks k JOIN cases c ON c.case_no = k.case_no WHERE k.due_at <= ? AND k.fired_at IS NULL
            ORDER BY k.due_at, k.case_no, k.name, k.item LIMIT \(Casework.clocksPerGroup)
            """
        while true {
            try database.script("BEGIN IMMEDIATE")
            let group = try database.rows(due, [.integer(now)])
            for clock in group { try note(clock) }
            try database.script("COMMIT")
            if group.count < Casework.clocksPerGroup { return }
        }
    }

    private func note(_ clock: [RawDatabase.Value]) throws {
        sequence += 1
        guard case .text(let name) = clock[2], case .text(let day) = clock[4]
        else { throw BenchFault.broken("a deadline reads otherwise than expected") }
        let body =
            Array(#"{"name":""#.utf8) + name + Array(#"","applicationId":null,"dueOn":""#.utf8) + day
            + Array(#""}"#.utf8)
        let hash = [UInt8](repeating: UInt8(truncatingIfNeeded: sequence), count: 32)
        try database.run(
            database.prepared("UPDATE cases SET version = version + 1 WHERE case_no = ?"), [clock[1]])
        try database.run(
            database.prepared(
                """
                INSERT INTO events (
                    seq, stream, version, kind, recorded_at, party, user, body, facts_salt, facts_digest, hash)
                SELECT ?1, ?2, version, 'clock_fired', ?3, 'casus', '', ?4, substr(?5, 1, 16), ?5, ?5 FROM cases
                WHERE case_no = ?6
                """), [.integer(sequence), clock[0], .integer(now), .text(body), .blob(hash), clock[1]])
        try database.run(
            database.prepared("UPDATE clocks SET fired_at = ? WHERE case_no = ? AND name = ? AND item = ?"),
            [.integer(now), clock[1], clock[2], clock[3]])
    }
}
