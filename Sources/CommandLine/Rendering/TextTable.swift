/// A table whose columns line up, made narrower where the page is too small for it.
struct TextTable {
    /// The narrowest that a column is made, in columns of text.
    static let columnMin = 8

    /// What stands above the columns.
    let headers: [String]
    private(set) var rows: [[String]] = []
    /// Which columns hold numbers, and stand at the right.
    let numbers: Set<Int>

    /// A table with these headers and no rows yet.
    init(_ headers: [String], numbers: Set<Int> = []) {
        self.headers = headers
        self.numbers = numbers
    }

    /// Adds a row, one text a column.
    mutating func add(_ row: [String]) {
        rows.append(row.map { Printable.clean($0).replacing("\n", with: " ") })
    }

    /// Writes the table on a page, without the columns that are empty in every row.
    func draw(on sheet: inout Sheet, indent: Int = 0) {
        let kept = headers.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        guard !kept.isEmpty else { return }
        let widths = widths(kept, sheet.setup.width - indent)
        write(kept.map { headers[$0] }, kept, widths, .strong, indent, &sheet)
        for row in rows { write(kept.map { row[$0] }, kept, widths, .plain, indent, &sheet) }
    }

    private func widths(_ kept: [Int], _ room: Int) -> [Int] {
        var widths = kept.map { column in
            max(headers[column].count, rows.map { $0[column].count }.max() ?? 0)
        }
        while widths.reduce(0, +) + 2 * (widths.count - 1) > room {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
                widths[widest] > TextTable.columnMin
            else { break }
            widths[widest] -= 1
        }
        return widths
    }

    private func write(
        _ cells: [String], _ kept: [Int], _ widths: [Int], _ style: Sheet.Style, _ indent: Int, _ sheet: inout Sheet
    ) {
        let wrapped = zip(cells, widths).map { TextWrap.lines($0, width: $1, hanging: 0) }
        for number in 0..<(wrapped.map(\.count).max() ?? 0) {
            var line = String(repeating: " ", count: indent)
            for (place, pieces) in wrapped.enumerated() {
                let piece = number < pieces.count ? pieces[number] : ""
                let isLast = place == wrapped.count - 1
                if numbers.contains(kept[place]) {
                    line += String(repeating: " ", count: max(0, widths[place] - piece.count)) + piece
                } else {
                    line += isLast ? piece : TextWrap.padded(piece, widths[place])
                }
                if !isLast { line += "  " }
            }
            while line.last == " " { line.removeLast() }
            sheet.drawn(line, style)
        }
    }
}
