import SecureCare

extension ReportPage {
    /// The numbers of every table as CSV, a number a line: table, row, what people call it, column, value. A hidden
    /// number and one that does not exist are empty, told apart in the last column.
    public var csv: [UInt8] {
        var text = CSVLine.written(["table", "row", "label", "column", "value", "remark"])
        for table in sections.flatMap(\.tables) {
            for row in table.rows {
                for (column, value) in zip(table.columns, row.values) {
                    let (number, remark) =
                        switch value {
                        case .number(let number): (String(number), "")
                        case .none: ("", "none")
                        case .hidden: ("", "hidden")
                        }
                    text += CSVLine.written([table.name, row.name, row.label, column.name, number, remark])
                }
            }
        }
        return Array(text.utf8)
    }
}

/// Lines of a CSV file that no spreadsheet takes for something to carry out.
enum CSVLine {
    /// The cells between semicolons, as spreadsheets in the Netherlands read them (RFC 4180 otherwise).
    static func written(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ";") + "\r\n"
    }

    /// A cell: one that a spreadsheet would carry out is put behind an apostrophe, one with signs of its own in quotes.
    static func cell(_ text: String) -> String {
        let first = text.unicodeScalars.first
        let isFormula = first.map { "=+-@\t\r\n|".unicodeScalars.contains($0) } ?? false
        let safe = isFormula && Int(text) == nil ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { ";\"\r\n,".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
