import CivilTime
import SecureCare
import StrictJSON

/// A dossier as one HTML file that needs nothing beside it and prints on two sides of A4 (Dutch: dossier voor de
/// tafel). It is made of the answer of the API, so it holds nothing that its reader may not see.
public struct DossierPage {
    let value: JSONValue
    let language: Language

    /// How many events, refusals, units, unlocks and promises of each kind are shown; of more, how many there are.
    enum Shown {
        static let events = 14
        static let refusals = 8
        static let units = 4
        static let unlocks = 4
        static let promises = 8
        /// How many code points of a free text are shown.
        static let textLength = 420
    }

    /// A page of a dossier as the API gives it.
    public init(_ dossier: JSONValue, _ language: Language) {
        value = dossier
        self.language = language
    }

    /// The whole file.
    public var html: [UInt8] {
        let title = say("dossier.title", .text(value["caseId"]?.string ?? ""))
        var text = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped(title))</title>
            <style>
            \(HTMLText.style)
            \(DossierPage.style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(escaped(title))</h1>

            """
        let made = day(value["madeAt"])
        text += "<p class=\"lead\">\(escaped(say("dossier.lead", .text(made))))</p>\n"
        text += facts() + attention() + timeline() + refusals() + beds() + unlocks() + promises()
        text += "<p class=\"lead\">\(escaped(say("dossier.method")))</p>\n"
        return Array((text + "</main>\n</body>\n</html>\n").utf8)
    }

    func say(_ key: String, _ gaps: Phrase.Gap...) -> String { Phrase(key, filledWith: gaps).said(in: language) }

    func escaped(_ text: String) -> String { HTMLText.escaped(text) }

    func label(_ code: JSONValue?, _ list: String) -> String {
        code?.string.map { Labels.shared.code($0, of: list, language) } ?? ""
    }

    func labels(_ codes: JSONValue?, _ list: String) -> String {
        (codes?.strings ?? []).map { Labels.shared.code($0, of: list, language) }.joined(separator: ", ")
    }

    /// A day or a moment as people say its day; empty for neither.
    func day(_ text: JSONValue?) -> String {
        guard let text = text?.string else { return "" }
        guard let day = Day(text) ?? Instant(text).map({ Amsterdam.day(at: $0) }) else { return text }
        return Labels.shared.words(day, language)
    }

    /// A free text, no longer than there is room for.
    func clipped(_ text: String) -> String {
        text.unicodeScalars.count <= Shown.textLength
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(Shown.textLength))) + "…"
    }

    func section(_ heading: String, _ content: String) -> String {
        "<section>\n<h2>\(escaped(say(heading)))</h2>\n\(content)</section>\n"
    }

    func paragraph(_ text: String) -> String { "<p>\(escaped(text))</p>\n" }

    /// A table of words; every row as many cells as there are headings.
    func table(_ headings: [String], _ rows: [[String]]) -> String {
        var text = "<table>\n<thead><tr>"
        for heading in headings { text += "<th scope=\"col\">\(escaped(say(heading)))</th>" }
        text += "</tr></thead>\n<tbody>\n"
        for row in rows {
            text +=
                "<tr>"
                + row.enumerated().map { place, cell in
                    place == 0 ? "<th scope=\"row\">\(escaped(cell))</th>" : "<td>\(escaped(cell))</td>"
                }.joined() + "</tr>\n"
        }
        return text + "</tbody>\n</table>\n"
    }

    /// Says how many more there are than were shown; nothing when that is none.
    func more(_ count: Int) -> String { count > 0 ? paragraph(say("dossier.more", .number(count))) : "" }

    private static let style = """
        main { max-width: 900px; }
        h1 { font-size: 22px; }
        h2 { font-size: 15px; margin: 16px 0 4px; border-bottom-width: 1px; }
        p, dl, table { font-size: 12.5px; }
        p { margin: 0 0 5px; max-width: none; }
        dl { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: 2px 14px; margin: 0; }
        dt { color: #444; }
        dd { margin: 0; font-weight: bold; }
        ul { margin: 0 0 5px; padding-left: 18px; font-size: 12.5px; }
        th, td { padding: 2px 10px 2px 0; vertical-align: top; }
        tbody th { white-space: nowrap; }
        @media print {
          @page { margin: 13mm 14mm; }
          h2 { margin-top: 10px; }
          p, dl, table, ul { font-size: 8.8pt; line-height: 1.35; }
          tr, li { break-inside: avoid; }
        }
        """
}
