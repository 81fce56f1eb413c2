import SchemaFiles

/// The capacity of 15 June 2022 as it comes with the program: a reconstruction whose margins are those of the
/// management report of June 2022 (002), and whose spread over units is invented.
enum SampleSheet {
    /// Where it stands in the repository.
    static let path = "Schema/\(name)"
    private static let name = "Samples/capacity-2022-06-15.csv"

    /// The sheet as it can be imported.
    static var bytes: [UInt8] {
        SchemaFile.named(name).map { Array($0.bytes) } ?? []
    }

    /// A row of the sheet, its cells by the names of the columns.
    struct Row {
        private let cells: [Substring: Substring]

        fileprivate init(_ columns: [Substring], _ cells: [Substring]) {
            self.cells = Dictionary(zip(columns, cells), uniquingKeysWith: { first, _ in first })
        }

        /// The text of a cell; empty where there is none.
        subscript(_ column: String) -> String { String(cells[column[...]] ?? "") }

        /// The values of a cell that holds several, as the command line takes them.
        func list(_ column: String) -> String { self[column].replacing("|", with: ",") }
    }

    /// All rows.
    static var rows: [Row] {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ";", omittingEmptySubsequences: false)
        }
        guard let columns = lines.first else { return [] }
        return lines.dropFirst().map { Row(columns, $0) }
    }
}

extension DemoStage {
    /// Describes the units that are asked before the counts of June come in; a unit is known before its beds are.
    func describeUnits(_ ids: Set<String>) throws {
        let rows = SampleSheet.rows.filter { ids.contains($0["unit"]) }
        for provider in Set(rows.map { $0["provider"] }).sorted() {
            try quietly(["party", "add", provider, "--type", "provider", "--name", provider])
        }
        for row in rows {
            let lists = [
                ("--regimes", "regimes"), ("--care-types", "careTypes"), ("--expertise", "expertise"),
                ("--contraindications", "contraindications"),
            ].filter { !row[$0.1].isEmpty }.flatMap { [$0.0, row.list($0.1)] }
            try quietly(
                [
                    "unit", "set", row["unit"], "--provider", row["provider"], "--location", row["location"],
                    "--province", row["province"], "--level", row["level"], "--type", row["type"], "--specialism",
                    row["specialism"], "--phone", row["phone"], "--reachable", row["reachable"],
                ] + lists)
        }
    }
}
