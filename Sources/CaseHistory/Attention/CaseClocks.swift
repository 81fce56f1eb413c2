import CivilTime
import SecureCare
import Store

/// The deadlines of one case while an event is taken up: started, stopped, made to stand still, extended.
struct CaseClocks {
    let caseNumber: Int64
    /// How long deadlines are that start now; set anew when the case changes region or ladder.
    var terms: DeadlineTerms
    private(set) var rows: [ClockRow]
    private let stored: [ClockRow]

    init(of row: CaseRow, in transaction: Transaction) throws {
        caseNumber = row.caseNumber
        terms = try DeadlineTerms(of: row, in: transaction)
        stored = try ClockRow.load(of: row.caseNumber, in: transaction)
        rows = stored
    }

    /// Starts a deadline anew, counted from a day; it stands still at once when the case is suspended.
    mutating func start(_ name: DeadlineName, item: Int = 0, on day: Day, of row: CaseRow) {
        stop(name, item: item)
        let rule = terms.rule(name, from: day)
        var clock = ClockRow(
            name: name, item: item, startedOn: day, dueOn: rule.dueDay(from: day), leftDays: nil, extended: false,
            amount: rule.amount, unit: rule.unit, firedAt: nil)
        if row.suspended { clock.leftDays = DeadlineTerms.left(of: clock, on: day) }
        rows.append(clock)
    }

    /// Ends a deadline, met or no longer asked for.
    mutating func stop(_ name: DeadlineName, item: Int = 0) {
        rows.removeAll { $0.name == name && $0.item == item }
    }

    /// Ends every deadline: the case asks for nothing any more.
    mutating func stopAll() {
        rows.removeAll()
    }

    /// Something happened on the case: the days of silence are counted from here.
    mutating func restartSilence(on day: Day, of row: CaseRow) {
        if row.rung.isOpen { start(.silence, on: day, of: row) } else { stop(.silence) }
    }

    /// Sets the last day in time further away; a deadline that was late runs again.
    mutating func extend(_ name: DeadlineName, item: Int, until day: Day) {
        guard let place = rows.firstIndex(where: { $0.name == name && $0.item == item }) else { return }
        rows[place].dueOn = day
        rows[place].extended = true
        rows[place].firedAt = nil
    }

    /// Makes every deadline stand still, each with what is left of it.
    mutating func suspend(on day: Day) {
        for place in rows.indices where rows[place].leftDays == nil {
            rows[place].leftDays = DeadlineTerms.left(of: rows[place], on: day)
        }
    }

    /// Lets every deadline go on with what was left of it; one that was late before is late still.
    mutating func resume(on day: Day) {
        for place in rows.indices {
            guard let left = rows[place].leftDays else { continue }
            if left != ClockRow.lateAlready {
                rows[place].dueOn = DeadlineTerms.dueOn(rows[place], left: left, on: day)
            }
            rows[place].leftDays = nil
        }
    }

    func save(in transaction: Transaction) throws {
        for former in stored where !rows.contains(where: { $0.name == former.name && $0.item == former.item }) {
            try transaction.execute(
                "DELETE FROM clocks WHERE case_no = ? AND name = ? AND item = ?",
                [caseNumber, former.name.rawValue, former.item])
        }
        for row in rows where !stored.contains(row) {
            try row.save(of: caseNumber, in: transaction)
        }
    }
}
