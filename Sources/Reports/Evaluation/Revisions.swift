import CivilTime
import SecureCare
import StrictJSON

/// What a report says now and said otherwise before: every figure that corrections changed (Dutch: revisies).
public struct Revisions: Sendable {
    /// A figure that changed; nil where it was not there.
    public struct Line: Hashable, Sendable {
        /// The table, row and column, by their names in files.
        public let place: [String]
        /// The table and the row as people call them.
        public let label: String
        /// What the column is headed.
        public let heading: String
        /// What it said then.
        public let was: Int?
        /// What it says now.
        public let now: Int?
    }

    /// By when was recorded what was said first.
    public let since: Instant
    /// By when was recorded what is said now; nil for everything.
    public let asOf: Instant?
    /// The figures that changed, in the order of the report.
    public let lines: [Line]

    /// Sets two pages of the same report beside each other.
    public init(from earlier: ReportPage, to later: ReportPage, since: Instant, asOf: Instant?) {
        self.since = since
        self.asOf = asOf
        let before = Revisions.figures(of: earlier)
        let after = Revisions.figures(of: later)
        let known = Dictionary(before.map { ($0.place, $0.now) }) { first, _ in first }
        let current = Set(after.map(\.place))
        let changed = after.compactMap { line -> Line? in
            let was = known[line.place] ?? nil
            guard was != line.now else { return nil }
            return Line(place: line.place, label: line.label, heading: line.heading, was: was, now: line.now)
        }
        let gone = before.filter { !current.contains($0.place) }.map { line in
            Line(place: line.place, label: line.label, heading: line.heading, was: line.now, now: nil)
        }
        lines = changed + gone
    }

    private static func figures(of page: ReportPage) -> [Line] {
        page.sections.flatMap(\.tables).flatMap { table in
            table.rows.flatMap { row in
                zip(table.columns, row.values).map { column, value in
                    var number: Int?
                    if case .number(let shown) = value { number = shown }
                    return Line(
                        place: [table.name, row.name, column.name], label: "\(table.caption): \(row.label)",
                        heading: column.heading, was: nil, now: number)
                }
            }
        }
    }

    /// The list as the API gives it.
    public func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("since", since.description)
            object.member("asOf", asOf?.description)
            object.key("revisions")
            object.array { array in
                for line in lines {
                    array.object { item in
                        item.member("table", line.place[0])
                        item.member("row", line.place[1])
                        item.member("column", line.place[2])
                        item.member("was", line.was)
                        item.member("now", line.now)
                    }
                }
            }
        }
    }

    /// The list as people read it.
    public func page(_ period: Period, _ language: Language) -> ReportPage {
        let days = [period.from, period.to].map { Phrase.Gap.text(Wording.day($0, language)) }
        var page = ReportPage(Phrase("report.revisions.title", filledWith: days), language)
        page.lead = [page.say("report.revisions.lead", .text(Wording.moment(since, language)))]
        var table = ReportPage.Table(
            name: "revisions", caption: page.say("report.revisions.caption"), rowHeading: page.say("report.row.figure"),
            columns: ["was", "now"].map {
                ReportPage.Column(name: $0, heading: page.say("report.revisions.\($0)"))
            })
        table.rows = lines.map { line in
            ReportPage.Row(
                name: line.place.joined(separator: "|"), label: "\(line.label) – \(line.heading)",
                values: [.optional(line.was), .optional(line.now)])
        }
        page.sections = [
            ReportPage.Section(
                heading: page.say("report.revisions.heading"),
                paragraphs: lines.isEmpty ? [page.say("report.revisions.none")] : [],
                tables: lines.isEmpty ? [] : [table])
        ]
        return page
    }
}
