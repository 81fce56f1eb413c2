import CivilTime
import EscalationLadder
import SecureCare
import Store
import Workflow

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
    /// What was left when it was made to stand still, in the deadline's own unit; nil while it runs, and
    /// `lateAlready` when it was late before it stood still.
    public var leftDays: Int?
    /// Whether somebody set it further away.
    public var extended: Bool
    /// How many days were given when it was started.
    public var amount: Int
    /// What is counted.
    public var unit: DeadlineRule.Unit
    /// When it was noted that it is late; nil while it is not.
    public var firedAt: Instant?

    /// What is left of a deadline that was late before it stood still: less than nothing.
    public static let lateAlready = -1

    /// The moment from which it is late; nil while it stands still.
    public var lateFrom: Instant? {
        leftDays == nil ? Amsterdam.end(of: dueOn) : nil
    }

    /// The deadline as a rule of so many days.
    public var rule: DeadlineRule {
        DeadlineRule(
            name: name.rawValue, amount: amount, unit: unit, counted: .after,
            startsFrom: Ladder.shared.deadline(name).startsFrom)
    }

    /// The clocks of a case, by name and item.
    public static func load(of caseNumber: Int64, in snapshot: Snapshot) throws -> [ClockRow] {
        try snapshot.rows(
            """
            SELECT name, item, started_on, due_on, left_days, extended, amount, unit, fired_at FROM clocks
            WHERE case_no = ? ORDER BY name, item
            """,
            [caseNumber]
        ) { row in
            guard let unit = DeadlineRule.Unit(rawValue: row.text(7)) else {
                throw UnknownStoredValue(list: "deadline unit")
            }
            return ClockRow(
                name: try stored(DeadlineName.self, row.text(0)), item: row.int(1),
                startedOn: try storedDay(row.text(2)), dueOn: try storedDay(row.text(3)),
                leftDays: row.optionalInt(4), extended: row.bool(5), amount: row.int(6), unit: unit,
                firedAt: row.optionalInt64(8).map(Instant.init(milliseconds:)))
        }
    }

    func save(of caseNumber: Int64, in transaction: Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO clocks (case_no, name, item, started_on, due_on, left_days, extended, amount, unit, due_at,
                fired_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_no, name, item) DO UPDATE SET started_on = excluded.started_on,
                due_on = excluded.due_on, left_days = excluded.left_days, extended = excluded.extended,
                amount = excluded.amount, unit = excluded.unit, due_at = excluded.due_at,
                fired_at = excluded.fired_at
            """,
            [
                caseNumber, name.rawValue, item, startedOn.description, dueOn.description, leftDays, extended, amount,
                unit.rawValue, lateFrom, firedAt,
            ])
    }
}
