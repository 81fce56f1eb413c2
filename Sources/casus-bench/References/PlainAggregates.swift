import SecureCare

/// The counts of cases, rungs and refusals of a management report, as somebody would write them in SQL.
enum PlainAggregates {
    /// Statements for the `sqlite3` shell; both days are in the period.
    static func script(from: String, to: String) -> String {
        let categories = RejectionReasons.shared.all.map { "('\($0.code)', '\($0.category.rawValue)')" }
        let columns = ["substr(opened_on, 1, 7)", "reporter_province", "gender", "birth_year", "reporter_type", "kind"]
        let counts = columns.map {
            "SELECT \($0), count(*) FROM case_figures WHERE opened_on <= '\(to)' GROUP BY 1;"
        }
        let known = "rejected_on IS NULL OR rejected_on <= '\(to)'"
        return """
            CREATE TEMP TABLE reasons (code TEXT PRIMARY KEY, category TEXT) WITHOUT ROWID;
            INSERT INTO reasons VALUES \(categories.joined(separator: ", "));
            SELECT count(*), sum(opened_on >= '\(from)') FROM case_figures WHERE opened_on <= '\(to)';
            \(counts.joined(separator: "\n"))
            SELECT rung, count(*), sum(since_on BETWEEN '\(from)' AND '\(to)') FROM case_rungs GROUP BY 1;
            SELECT move, count(*) FROM case_rungs WHERE since_on BETWEEN '\(from)' AND '\(to)' GROUP BY 1;
            SELECT rung, outcome, count(*) FROM (SELECT rung, outcome, max(version) FROM case_rungs
                WHERE since_on <= '\(to)' GROUP BY case_no) GROUP BY 1, 2;
            SELECT rung, days, count(*) FROM (SELECT rung, since_on, julianday(lead(since_on) OVER
                (PARTITION BY case_no ORDER BY version)) - julianday(since_on) AS days FROM case_rungs)
                GROUP BY 1, 2;
            SELECT count(*), sum(rejected_on IS NULL), sum(rejected_on >= '\(from)') FROM rejections WHERE \(known);
            SELECT primary_reason, count(*) FROM rejections WHERE \(known) GROUP BY 1;
            SELECT category, count(*) FROM rejections LEFT JOIN reasons ON code = primary_reason WHERE \(known)
                GROUP BY 1;
            SELECT primary_reason, secondary_reasons, count(*) FROM rejections WHERE \(known) GROUP BY 1, 2;
            SELECT substr(rejected_on, 1, 7), count(*) FROM rejections
                WHERE rejected_on BETWEEN '\(from)' AND '\(to)' GROUP BY 1;
            SELECT refusals, count(*) FROM (SELECT count(*) AS refusals FROM rejections WHERE \(known)
                GROUP BY case_no) GROUP BY 1;
            SELECT category, count(*) FROM (SELECT case_no, category, max(refusals) FROM (SELECT case_no, category,
                count(*) AS refusals FROM rejections JOIN reasons ON code = primary_reason WHERE \(known)
                GROUP BY 1, 2) GROUP BY 1) GROUP BY 1;

            """
    }
}
