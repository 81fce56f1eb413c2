import CaseHistory
import CivilTime
import Reports
import SecureCare
import Store

/// The cases that still ask for something: which are stuck and why, and what all that search a bed come to.
struct CasesAtStake {
    private(set) var stuck = ManagementReport.Stuck()
    let caseload: CaseloadReport

    init(gathering: ManagementGathering, in snapshot: Snapshot) throws {
        let moment = Instant(milliseconds: gathering.until.milliseconds - 1)
        caseload = try CaseloadGathering(moment: moment, right: gathering.right).report(
            on: OpenSearches.load(
                openAt: moment, within: gathering.right == .ownRegion ? gathering.caller.party : nil, in: snapshot),
            in: snapshot)
        try findStuck(gathering, in: snapshot)
    }

    /// Deadlines as they stand by what is recorded, looked at from the end of the period.
    private mutating func findStuck(_ gathering: ManagementGathering, in snapshot: Snapshot) throws {
        let counted = gathering.isCounted
        let rows = try snapshot.rows(
            """
            SELECT \(CaseRow.columns) FROM cases c JOIN case_figures f ON f.case_no = c.case_no
            WHERE c.stuck_from <= ? AND c.opened_on <= ? AND \(counted.condition)
            """, [gathering.until, gathering.period.to.description] + counted.values
        ) { try CaseRow($0) }
        for row in rows {
            let clocks = try ClockRow.load(of: row.caseNumber, in: snapshot)
            stuck.add(CaseAttention(row: row, clocks: clocks).reasons(at: gathering.until).map(\.reason))
        }
    }
}
