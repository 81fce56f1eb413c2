import SecureCare

extension ReportPage {
    /// The page as one HTML file that needs nothing beside it, prints on A4, and can be read aloud.
    public var html: [UInt8] {
        var text = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLText.escaped(title))</title>
            <style>
            \(HTMLText.style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(HTMLText.escaped(title))</h1>

            """
        for line in lead { text += "<p class=\"lead\">\(HTMLText.escaped(line))</p>\n" }
        for section in sections {
            text += "<section>\n<h2>\(HTMLText.escaped(section.heading))</h2>\n"
            for paragraph in section.paragraphs { text += "<p>\(HTMLText.escaped(paragraph))</p>\n" }
            for table in section.tables { text += html(table) }
            text += "</section>\n"
        }
        return Array((text + "</main>\n</body>\n</html>\n").utf8)
    }

    private func html(_ table: Table) -> String {
        let caption = HTMLText.escaped(table.caption)
        guard !table.rows.isEmpty else {
            return "<h3>\(caption)</h3>\n<p>\(HTMLText.escaped(say("report.empty_table")))</p>\n"
        }
        // Bars that say the whole table take its place for the eye; read aloud, the table says more.
        let isBarsAlone = table.hasBars && table.columns.count == 1
        var text = "<figure>\n<figcaption>\(caption)</figcaption>\n"
        if table.hasBars { text += BarChart(table: table, page: self).svg }
        text += "<table\(isBarsAlone ? " class=\"unseen\"" : "")>\n<thead><tr>"
        text += "<th scope=\"col\">\(HTMLText.escaped(table.rowHeading))</th>"
        for column in table.columns {
            text += "<th scope=\"col\" class=\"n\">\(HTMLText.escaped(column.heading))</th>"
        }
        text += "</tr></thead>\n<tbody>\n"
        for (place, row) in table.rows.enumerated() {
            let isTotal = table.hasTotal && place == table.rows.count - 1
            text += isTotal ? "<tr class=\"total\">" : "<tr>"
            text += "<th scope=\"row\">\(HTMLText.escaped(row.label))</th>"
            for value in row.values { text += "<td class=\"n\">\(HTMLText.escaped(words(value)))</td>" }
            text += "</tr>\n"
        }
        return text + "</tbody>\n</table>\n</figure>\n"
    }
}

/// A table as bars, drawn in the page itself; the table beside it says the same in numbers.
struct BarChart {
    let table: ReportPage.Table
    let page: ReportPage

    private static let lineHeight = 15
    private static let rowGap = 8
    private static let labelWidth = 290
    private static let barWidth = 310
    private static let width = 660
    /// How many characters of a label stand on one line.
    private static let labelCharacters = 46

    /// The drawing, with a title and a description for those who do not see it.
    var svg: String {
        let values = table.rows.map { row -> Int? in
            if case .number(let number)? = row.values.first { return number }
            return nil
        }
        let labels = table.rows.map { TextLines.wrapped($0.label, width: BarChart.labelCharacters) }
        let most = max(values.compactMap(\.self).max() ?? 0, 1)
        let heights = labels.map { max($0.count, 1) * BarChart.lineHeight + BarChart.rowGap }
        let name = "c-" + table.name.replacing(".", with: "-")
        var text = """
            <svg viewBox="0 0 \(BarChart.width) \(heights.reduce(0, +))" role="img" aria-labelledby="\(name)-t \(name)-d">
            <title id="\(name)-t">\(HTMLText.escaped(table.caption))</title>
            <desc id="\(name)-d">\(HTMLText.escaped(description))</desc>

            """
        var top = 0
        for (place, row) in table.rows.enumerated() {
            let length = values[place].map { $0 > 0 ? max($0 * BarChart.barWidth / most, 1) : 0 } ?? 0
            for (line, words) in labels[place].enumerated() {
                let y = top + 12 + line * BarChart.lineHeight
                text += "<text x=\"\(BarChart.labelWidth - 8)\" y=\"\(y)\" text-anchor=\"end\">"
                text += "\(HTMLText.escaped(words))</text>"
            }
            if length > 0 {
                text += "<rect x=\"\(BarChart.labelWidth)\" y=\"\(top)\" width=\"\(length)\" height=\"16\"/>"
            }
            let value = HTMLText.escaped(row.values.first.map { page.words($0) } ?? "")
            text += "<text x=\"\(BarChart.labelWidth + length + 6)\" y=\"\(top + 12)\">\(value)</text>\n"
            top += heights[place]
        }
        return text + "</svg>\n"
    }

    /// Every bar in words.
    private var description: String {
        table.rows.map { row in "\(row.label): \(row.values.first.map { page.words($0) } ?? "")" }
            .joined(separator: "; ")
    }
}

/// Text within HTML.
enum HTMLText {
    /// The text with every sign that HTML gives a meaning to written out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
        return result
    }

    /// Dark blue bars keep their contrast in grey print and for every kind of colour blindness.
    static let style = """
        @page { size: A4; margin: 18mm 16mm; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #1a1a1a; font: 15px/1.5 "Liberation Sans", Arial, sans-serif; }
        main { max-width: 860px; margin: 0 auto; padding: 32px 20px 64px; }
        h1 { font-size: 28px; line-height: 1.2; margin: 0 0 12px; }
        h2 { font-size: 20px; margin: 40px 0 8px; padding-bottom: 4px; border-bottom: 2px solid #1f4e79; }
        h3 { font-size: 15px; margin: 20px 0 4px; }
        p { margin: 0 0 10px; max-width: 68ch; }
        p.lead { color: #444; }
        figure { margin: 14px 0 22px; break-inside: avoid; }
        table { border-collapse: collapse; width: 100%; font-size: 14px; }
        figcaption { font-weight: bold; padding: 4px 0 6px; }
        .unseen { position: absolute; left: -10000px; width: 1px; height: 1px; overflow: hidden; }
        th { text-align: left; font-weight: normal; vertical-align: bottom; hyphens: none; }
        thead th { font-weight: bold; border-bottom: 1px solid #1a1a1a; }
        th, td { padding: 3px 8px 3px 0; border-bottom: 1px solid #ddd; }
        .n { text-align: right; font-variant-numeric: tabular-nums; padding-left: 8px; }
        tr.total th, tr.total td { font-weight: bold; border-top: 1px solid #1a1a1a; }
        svg { width: 100%; max-width: 660px; height: auto; display: block; margin-bottom: 4px; }
        svg text { font-size: 12px; fill: #1a1a1a; }
        svg rect { fill: #1f4e79; }
        @media print {
          main { padding: 0; max-width: none; }
          h2, h3, section > p { break-after: avoid; }
          p { break-inside: avoid; }
          h2 { margin-top: 24px; }
          body { font-size: 10pt; }
          .unseen { display: none; }
          svg { max-width: 600px; }
        }
        """
}
