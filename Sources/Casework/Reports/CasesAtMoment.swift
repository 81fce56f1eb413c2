import CivilTime
import Store

/// The cases that stood somewhere at a moment, as a query for their numbers with its values: the moment, its day, and
/// for a table of its own regions its code.
enum CasesAtMoment {
    /// A query, and the values of its parameters numbered from 1.
    typealias Selection = (sql: String, values: [any SQLBindable])

    /// The cases opened by the day of a moment that then stood where the condition says.
    ///
    /// Only of cases that moved since does it have to be looked up where they stood.
    static func selection(at moment: Instant, standing condition: String, within table: String?) -> Selection {
        var values: [any SQLBindable] = [moment, Amsterdam.day(at: moment).description]
        var isOwn = "1"
        if let table {
            values.append(table)
            isOwn = "c.region IN (SELECT region FROM party_regions WHERE party = ?3)"
        }
        let sql = """
            SELECT c.case_no FROM cases c WHERE c.opened_on <= ?2 AND \(isOwn) AND CASE
                WHEN c.case_no IN (SELECT case_no FROM case_rungs WHERE since_at > ?1)
                THEN (SELECT r.rung FROM case_rungs r WHERE r.case_no = c.case_no AND r.since_at <= ?1
                    ORDER BY r.version DESC LIMIT 1)
                ELSE c.rung END \(condition)
            """
        return (sql, values)
    }
}
