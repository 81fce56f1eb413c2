import CaseHistory
import CivilTime
import Reports
import SecureCare
import Store
import StrictJSON

extension AroundCases {
    init(gathering: ManagementGathering, in snapshot: Snapshot) throws {
        self.init()
        let last = Instant(milliseconds: gathering.until.milliseconds - 1)
        wrongBeds = try WrongBeds(
            at: last, within: gathering.right == .ownRegion ? gathering.caller.party : nil, in: snapshot)
        try findAdmissions(gathering, in: snapshot)
        let period = gathering.period
        if gathering.right != .ownRegion {
            inquiries = try Self.counts(
                "inquiries", "topic", where: "asked_on BETWEEN ? AND ?",
                [period.from.description, period.to.description], in: snapshot)
            bottlenecks = try Self.counts("bottlenecks", "level", where: "1", [], in: snapshot)
        }
    }

    private mutating func findAdmissions(_ gathering: ManagementGathering, in snapshot: Snapshot) throws {
        let counted = gathering.isCounted
        try snapshot.each(
            """
            SELECT i.document FROM case_items i JOIN case_figures f ON f.case_no = i.case_no
            WHERE i.kind = 'admission' AND \(counted.condition)
            """, counted.values
        ) { row in
            let admission = try JSONReader.read(row.blob(0))
            if let day = admission["admittedOn"]?.string.flatMap({ Day($0) }), gathering.period.contains(day) {
                addAdmission(
                    isTemporary: admission["untilOn"]?.string != nil,
                    isConfirmed: admission["confirmed"]?.bool == true)
            }
            return true
        }
    }

    /// Rows of a table by one of its columns; none where there is no such table.
    private static func counts(
        _ table: String, _ column: String, where condition: String, _ values: [any SQLBindable],
        in snapshot: Snapshot
    ) throws -> CountTable {
        var counts = CountTable()
        guard try snapshot.exists("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [table]) else {
            return counts
        }
        try snapshot.each(
            "SELECT \(column), count(*) FROM \(table) WHERE \(condition) GROUP BY \(column) ORDER BY \(column)", values
        ) { row in
            counts.add(row.text(0), row.int(1))
            return true
        }
        return counts
    }
}
