import CivilTime
import SecureCare
import Store

/// A deadline that runs on a case, or stands still while the case is suspended (Dutch: termijn).
public struct ClockRow: Hashable, Sendable {
    /// Which deadline it is.
    public var name: DeadlineName
    /// The application it is about; 0 for the case itself.
    public var item: Int
    /// The day from which it is counted; that day itself is not counted.
    public var startedOn: Day
    /// The last day that is in time.
    public var dueOn: Day
    /// What was left when it was made to stand still, in the deadline's own unit; nil while it runs.
    public var leftDays: Int?
    /// Whether somebody set it further away.
    public var extended: Bool

    /// The moment from which it is late; nil while it stands still.
    public var lateFrom: Instant? {
        leftDays == nil ? Amsterdam.end(of: dueOn) : nil
    }

    /// The clocks of a case, by name and item.
    public static func load(of caseNumber: Int64, in snapshot: Snapshot) throws -> [ClockRow] {
        try snapshot.rows(
            "SELECT name, item, started_on, due_on, left_days, extended FROM clocks WHERE case_no = ? ORDER BY name, item",
            [caseNumber]
        ) { row in
            ClockRow(
                name: try stored(DeadlineName.self, row.text(0)), item: row.int(1),
                startedOn: try storedDay(row.text(2)), dueOn: try storedDay(row.text(3)),
                leftDays: row.optionalInt(4), extended: row.bool(5))
        }
    }

    func save(of caseNumber: Int64, in transaction: Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO clocks (case_no, name, item, started_on, due_on, left_days, extended) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_no, name, item) DO UPDATE SET started_on = excluded.started_on,
                due_on = excluded.due_on, left_days = excluded.left_days, extended = excluded.extended
            """,
            [caseNumber, name.rawValue, item, startedOn.description, dueOn.description, leftDays, extended])
    }
}
