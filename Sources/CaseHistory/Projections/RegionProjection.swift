import SecureCare
import Store
import StrictJSON

/// What setting a region means: its name and provinces, and who searches for its cases from now on.
struct RegionProjection {
    let transaction: Transaction

    func project(_ event: RecordedEvent, _ body: JSONValue) throws {
        let region = EventStream.code(of: event.stream)
        try transaction.execute(
            """
            INSERT INTO regions (code, name, levensloopaanbieder) VALUES (?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, levensloopaanbieder = excluded.levensloopaanbieder
            """,
            [region, body["name"]?.string, body["levensloopaanbieder"]?.string])
        try transaction.execute("DELETE FROM region_provinces WHERE region = ?", [region])
        for province in body["provinces"]?.strings ?? [] {
            try transaction.execute(
                "INSERT INTO region_provinces (region, province) VALUES (?, ?)", [region, province])
        }
        let cases = try transaction.rows(
            "SELECT \(CaseRow.columns) FROM cases c WHERE c.region = ? AND c.was_regional = 1", [region]
        ) { try CaseRow($0) }
        for row in cases {
            try CaseReaders(transaction: transaction).regionChanged(of: row)
        }
    }
}
