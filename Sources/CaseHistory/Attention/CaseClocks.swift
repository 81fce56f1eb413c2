import CivilTime
import SecureCare
import Store

/// The deadlines of one case while an event is taken up: started, stopped, made to stand still, extended.
struct CaseClocks {
    let caseNumber: Int64
    private(set) var rows: [ClockRow]
    private let stored: [ClockRow]

    init(of row: CaseRow, in transaction: Transaction) throws {
        caseNumber = row.caseNumber
        stored = try ClockRow.load(of: row.caseNumber, in: transaction)
        rows = stored
    }

    /// Starts a deadline anew, counted from a day; it stands still at once when the case is suspended.
    mutating func start(_ name: DeadlineName, item: Int = 0, on day: Day, of row: CaseRow) {
        stop(name, item: item)
        let dueOn = DeadlineTerms.dueOn(name, from: day)
        let left = row.suspended ? DeadlineTerms.left(name, until: dueOn, on: day) : nil
        rows.append(
            ClockRow(name: name, item: item, startedOn: day, dueOn: dueOn, leftDays: left, extended: false))
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

    /// Sets the last day in time further away.
    mutating func extend(_ name: DeadlineName, item: Int, until day: Day) {
        guard let place = rows.firstIndex(where: { $0.name == name && $0.item == item }) else { return }
        rows[place].dueOn = day
        rows[place].extended = true
    }

    /// Makes every deadline stand still, each with what is left of it.
    mutating func suspend(on day: Day) {
        for place in rows.indices where rows[place].leftDays == nil {
            rows[place].leftDays = DeadlineTerms.left(rows[place].name, until: rows[place].dueOn, on: day)
        }
    }

    /// Lets every deadline go on with what was left of it.
    mutating func resume(on day: Day) {
        for place in rows.indices {
            guard let left = rows[place].leftDays else { continue }
            rows[place].dueOn = DeadlineTerms.dueOn(rows[place].name, left: left, on: day)
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
