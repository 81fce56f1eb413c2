import BedMatching
import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// The searches of all open cases, for what is counted over all of them and names none.
enum OpenSearches {
    /// Every case on which a bed is searched for, with the units that refused it.
    static func load(asOf moment: Instant, in snapshot: Snapshot) throws -> [OpenCase] {
        let refusals = try refusals(in: snapshot)
        return try snapshot.rows(
            """
            SELECT c.case_no, c.province, c.document FROM cases c
            WHERE c.rung IN ('regular', 'regional', 'national') ORDER BY c.case_no
            """
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

    /// The units that refused each open case; a refusal by a provider as a whole counts for all its units.
    private static func refusals(in snapshot: Snapshot) throws -> [Int64: Set<String>] {
        var refusals: [Int64: Set<String>] = [:]
        try snapshot.each(
            """
            SELECT r.case_no, u.id FROM rejections r
            JOIN cases c ON c.case_no = r.case_no AND c.rung IN ('regular', 'regional', 'national')
            JOIN units u ON u.id = r.unit OR (r.unit IS NULL AND u.provider = r.provider)
            """
        ) { row in
            refusals[row.int64(0), default: []].insert(row.text(1))
            return true
        }
        return refusals
    }
}
