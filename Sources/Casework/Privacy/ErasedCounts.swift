import CaseHistory
import CivilTime
import Reports
import SecureCare
import Store

/// What reports count by person of cases that were erased: by quarter and region, each figure apart from the others and
/// from the case, so that counts stay as they were and no year of birth stands with a case any more.
///
/// A reader who knows all other cases can still tell from any unchanged count what an erased one added to it: that is
/// what it means that counts stay.
struct ErasedCounts {
    static let gender = "gender"
    static let birthYear = "birthYear"

    /// Counts what a case adds, before it is erased.
    static func take(from id: String, in transaction: Transaction) throws {
        let found = try transaction.row(
            """
            SELECT f.region, f.opened_on, e.recorded_at, f.gender, f.birth_year FROM cases c
            JOIN case_figures f ON f.case_no = c.case_no JOIN events e ON e.seq = c.case_no WHERE c.id = ?
            """, [id]
        ) { row in
            (
                region: row.optionalText(0), openedOn: Day(row.text(1)),
                recordedAt: Instant(milliseconds: row.int64(2)),
                values: [(gender, SQLValue.text(row.text(3))), (birthYear, row.optionalInt(4).sqlValue)]
            )
        }
        guard let found, let openedOn = found.openedOn else { return }
        let opened = Quarter(of: openedOn)
        let recorded = Quarter(of: Amsterdam.day(at: found.recordedAt))
        for (field, value) in found.values where value != .null && value != .text(CaseCounts.unknown) {
            let key: [(String, any SQLBindable)] = [
                ("scope", found.region ?? ""), ("opened_in", opened.description), ("recorded_in", recorded.description),
                ("field", field), ("value", value),
            ]
            let count = try transaction.number(
                """
                SELECT count FROM erased_counts
                WHERE scope = ? AND opened_in = ? AND recorded_in = ? AND field = ? AND value = ?
                """, key.map(\.1))
            try transaction.putDigested(
                table: "erased_counts", key: key, values: [("count", (count ?? 0) + 1)])
        }
    }
}

extension ManagementGathering {
    /// Gives counts of erased cases back to the values that they were counted under, quarter by quarter; within a
    /// quarter that is not over by the end of the period or by the moment asked about they stay unknown.
    func restoreErased(in counts: inout PeriodCounts, asOf: Instant?, today: Day, in snapshot: Snapshot) throws {
        let condition =
            right == .ownRegion ? "scope IN (SELECT region FROM party_regions WHERE party = ?)" : "1"
        let rows = try snapshot.rows(
            """
            SELECT opened_in, recorded_in, field, CAST(value AS TEXT), sum(count) FROM erased_counts WHERE \(condition)
            GROUP BY opened_in, recorded_in, field, value ORDER BY field, value, opened_in, recorded_in
            """, right == .ownRegion ? [caller.party] : []
        ) { (opened: $0.text(0), recorded: $0.text(1), field: $0.text(2), value: $0.text(3), count: $0.int(4)) }
        for row in rows {
            guard let opened = Quarter(row.opened)?.lastDay, let recorded = Quarter(row.recorded)?.lastDay,
                min(opened, today) <= counts.period.to,
                asOf.map({ recorded <= Amsterdam.day(at: $0) }) ?? true
            else { continue }
            switch row.field {
            case ErasedCounts.gender: counts.restore(row.count, gender: row.value)
            case ErasedCounts.birthYear: counts.restore(row.count, birthYear: row.value)
            default: break
            }
        }
    }
}
