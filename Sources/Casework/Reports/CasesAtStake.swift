import BedMatching
import CaseHistory
import CivilTime
import Reports
import SecureCare
import Store
import StrictJSON

/// The cases that still ask for something: which are stuck and why, and what would open beds for how many of them.
struct CasesAtStake {
    private(set) var stuck = ManagementReport.Stuck()
    private(set) var unlocks: [ManagementReport.Unlock] = []

    /// How many changes are told of, those that would help most cases first.
    private static let unlocksMax = 20

    init(gathering: ManagementGathering, in snapshot: Snapshot) throws {
        try findStuck(gathering, in: snapshot)
        try findUnlocks(gathering, in: snapshot)
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

    /// Cases with the same need and traits are looked at once.
    private mutating func findUnlocks(_ gathering: ManagementGathering, in snapshot: Snapshot) throws {
        let counted = gathering.isCounted
        var cases: [BedSearch: Int] = [:]
        try snapshot.each(
            """
            SELECT c.document FROM cases c JOIN case_figures f ON f.case_no = c.case_no
            WHERE c.rung IN ('regular', 'regional', 'national') AND c.opened_on <= ? AND \(counted.condition)
            """, [gathering.period.to.description] + counted.values
        ) { row in
            let recorded = try JSONReader.read(row.blob(0))
            let search = BedSearch(
                need: try RecordedNeed.need(recorded["need"] ?? .null), person: try RecordedNeed.person(recorded),
                asOf: Instant(milliseconds: gathering.until.milliseconds - 1))
            cases[search, default: 0] += 1
            return true
        }
        let units = CompiledUnits(
            try UnitReading.counted(
                asOf: Instant(milliseconds: gathering.until.milliseconds - 1), in: snapshot))
        var found: [[String]: (cases: Int, beds: Int)] = [:]
        for (search, count) in cases {
            for unlock in Matching.suggestions(for: search, among: units, limit: 0).unlocks where unlock.beds > 0 {
                let known = found[unlock.relax] ?? (0, 0)
                found[unlock.relax] = (known.cases + count, max(known.beds, unlock.beds))
            }
        }
        unlocks = found.map { ManagementReport.Unlock(relax: $0.key, cases: $0.value.cases, beds: $0.value.beds) }
            .sorted {
                ($1.cases, $1.beds, $0.relax.joined(separator: "|"))
                    < ($0.cases, $0.beds, $1.relax.joined(separator: "|"))
            }
        unlocks = Array(unlocks.prefix(CasesAtStake.unlocksMax))
    }
}
