import SecureCare

extension ReportPage {
    /// The page as plain text for a terminal, at most `textColumns` wide where words allow.
    public var text: String {
        var lines = [title, String(repeating: "=", count: title.count), ""]
        lines += lead.flatMap { TextLines.wrapped($0) }
        for section in sections {
            lines += ["", section.heading, String(repeating: "-", count: section.heading.count)]
            lines += section.paragraphs.flatMap { TextLines.wrapped($0) }
            for table in section.tables { lines += [""] + TextLines.table(table, in: self) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A value as it is read.
    func words(_ value: Value) -> String {
        switch value {
        case .number(let number): grouped(number)
        case .none: say("report.none")
        case .hidden: say("report.hidden.cell")
        }
    }

    /// A number with its thousands set apart, as the language does.
    private func grouped(_ number: Int) -> String {
        var digits = String(abs(number))
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        let mark = language == .dutch ? "." : ","
        return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: mark)
    }
}

/// Lines of text in columns.
enum TextLines {
    /// How wide text is set, in columns.
    static let columns = 96
    /// The widest that the first column of a table is set.
    static let labelColumnsMax = 48
    /// The longest bar, in columns.
    static let barColumns = 24

    static func wrapped(_ text: String, width: Int = columns) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " " + word
        }
        return lines + (line.isEmpty ? [] : [line])
    }

    static func table(_ table: ReportPage.Table, in page: ReportPage) -> [String] {
        guard !table.rows.isEmpty else { return [table.caption, "  " + page.say("report.empty_table")] }
        let labels = table.rows.map { wrapped($0.label, width: labelColumnsMax) }
        let cells = table.rows.map { $0.values.map { page.words($0) } }
        let width = max(table.rowHeading.count, labels.flatMap { $0.map(\.count) }.max() ?? 0)
        let headings = table.columns.map { wrapped($0.heading, width: 14) }
        let widths = table.columns.indices.map { column in
            max(headings[column].map(\.count).max() ?? 0, cells.map { $0[column].count }.max() ?? 0)
        }
        var lines = [table.caption]
        let depth = headings.map(\.count).max() ?? 1
        for level in 0..<depth {
            var line = "  " + padded(level == depth - 1 ? table.rowHeading : "", width)
            for (column, heading) in headings.enumerated() {
                let place = level - (depth - heading.count)
                line += "  " + right(place >= 0 ? heading[place] : "", widths[column])
            }
            while line.last == " " { line.removeLast() }
            lines.append(line)
        }
        let most = table.rows.compactMap { number($0.values.first) }.max() ?? 0
        for (place, row) in table.rows.enumerated() {
            var line = "  " + padded(labels[place].first ?? "", width)
            for (column, cell) in cells[place].enumerated() { line += "  " + right(cell, widths[column]) }
            if table.hasBars, table.columns.count == 1, let value = number(row.values.first), most > 0, value > 0 {
                line += "  " + String(repeating: "█", count: max(1, value * barColumns / most))
            }
            lines.append(line)
            lines += labels[place].dropFirst().map { "  " + $0 }
        }
        return lines
    }

    private static func number(_ value: ReportPage.Value?) -> Int? {
        if case .number(let number)? = value { return number }
        return nil
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
