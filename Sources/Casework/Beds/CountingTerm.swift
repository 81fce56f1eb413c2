import CivilTime
import SecureCare
import Store

/// Within how many days a unit is to be counted: weekly, or as a region agreed for its provinces
/// (Dutch: teltermijn).
enum CountingTerm {
    /// Where nothing was agreed. Source: weekly counting, 001.
    static let daysDefault = BedCount.freshDays

    /// The shortest term in force on a day in each province, over the regions that cover it; none where no region
    /// agreed on one.
    static func byProvince(on day: Day, in snapshot: Snapshot) throws -> [String: Int] {
        let rows = try snapshot.rows(
            """
            SELECT p.province, min(t.counting) FROM region_provinces p JOIN region_parameters t ON t.region = p.region
            WHERE t.counting IS NOT NULL AND t.valid_from = (SELECT max(l.valid_from) FROM region_parameters l
                WHERE l.region = t.region AND l.valid_from <= ?)
            GROUP BY p.province
            """, [day.description]
        ) { ($0.text(0), $0.int(1)) }
        return Dictionary(rows, uniquingKeysWith: min)
    }
}
