import BedMatching
import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// The searches of all open cases, for what is counted over all of them and names none.
enum OpenSearches {
    /// Every case on which a bed is searched for now, with the units that refused it by a moment.
    static func load(asOf moment: Instant, in snapshot: Snapshot) throws -> [OpenCase] {
        try load(from: now, asOf: moment, in: snapshot)
    }

    /// Every case on which a bed was searched for at a moment, as far as a table's own regions go if it is a table's.
    static func load(
        openAt moment: Instant, within table: String?, in snapshot: Snapshot
    ) throws -> [OpenCase] {
        try load(
            from: CasesAtMoment.selection(at: moment, standing: "IN \(searching)", within: table), asOf: moment,
            in: snapshot)
    }

    private static let searching = "('regular', 'regional', 'national')"

    private static var now: CasesAtMoment.Selection { ("SELECT case_no FROM cases WHERE rung IN \(searching)", []) }

    private static func load(
        from selection: CasesAtMoment.Selection, asOf moment: Instant, in snapshot: Snapshot
    ) throws -> [OpenCase] {
        let refusals = try refusals(of: selection, by: Amsterdam.day(at: moment), in: snapshot)
        return try snapshot.rows(
            """
            SELECT k.case_no, k.province, k.document FROM cases k WHERE k.case_no IN (\(selection.sql))
            ORDER BY k.case_no
            """, selection.values
        ) { row in
            OpenCase(
                search: try search(row.blob(2), province: row.text(1), asOf: moment),
                refusedBy: refusals[row.int64(0)] ?? [])
        }
    }

    /// The search of a case as recorded.
    static func search(_ document: [UInt8], province: String, asOf moment: Instant) throws -> BedSearch {
        let recorded = try JSONReader.read(document)
        return BedSearch(
            need: try RecordedNeed.need(recorded["need"] ?? .null), person: try RecordedNeed.person(recorded),
            province: Province(rawValue: province), asOf: moment)
    }

    /// The units that refused each of the cases by a day, undated refusals among them; one by a provider as a whole
    /// counts for all its units.
    private static func refusals(
        of selection: CasesAtMoment.Selection, by day: Day, in snapshot: Snapshot
    ) throws -> [Int64: Set<String>] {
        var refusals: [Int64: Set<String>] = [:]
        var values = selection.values
        while values.count < 3 { values.append(String?.none) }
        try snapshot.each(
            """
            SELECT r.case_no, u.id FROM rejections r
            JOIN units u ON u.id = r.unit OR (r.unit IS NULL AND u.provider = r.provider)
            WHERE r.case_no IN (\(selection.sql)) AND (r.rejected_on IS NULL OR r.rejected_on <= ?4)
            """, values + [day.description]
        ) { row in
            refusals[row.int64(0), default: []].insert(row.text(1))
            return true
        }
        return refusals
    }
}
