import CivilTime
import SecureCare

/// A report as people read it, in one language, whatever it is then written as.
public struct ReportPage: Sendable {
    /// The language it is in.
    public let language: Language
    /// What it is called.
    public let title: String
    /// Sentences below the title: of when it is, for whom, what it is not.
    public var lead: [String] = []
    /// Its parts, in order.
    public var sections: [Section] = []

    /// A part under a heading of its own.
    public struct Section: Sendable {
        /// What it is headed.
        public let heading: String
        /// Sentences before the tables.
        public var paragraphs: [String] = []
        /// Its tables, in order.
        public var tables: [Table] = []
    }

    /// A table, which may be drawn as bars as well.
    public struct Table: Sendable {
        /// Its name in files, the same in every language.
        public let name: String
        /// What it shows.
        public let caption: String
        /// What the first column names.
        public let rowHeading: String
        /// Its columns of numbers.
        public let columns: [Column]
        /// Its rows.
        public var rows: [Row] = []
        /// Whether bars beside it help to read it: of the first column.
        public var hasBars = false
        /// Whether the last row sums up the others.
        public var hasTotal = false
    }

    /// A column of numbers.
    public struct Column: Sendable {
        /// Its name in files, the same in every language.
        public let name: String
        /// What it is headed.
        public let heading: String
    }

    /// A row: what it is about, and its numbers.
    public struct Row: Sendable {
        /// Its name in files, the same in every language.
        public let name: String
        /// What people call it.
        public let label: String
        /// Its numbers, one a column.
        public let values: [Value]
    }

    /// What stands in a cell.
    public enum Value: Hashable, Sendable {
        case number(Int)
        /// There is no such number.
        case none
        /// Hidden because few people are behind it.
        case hidden
    }

    /// A page of a report that is made in a language.
    public init(_ title: Phrase, _ language: Language) {
        self.language = language
        self.title = title.said(in: language)
    }

    /// A sentence in the page's language.
    func say(_ key: String, _ gaps: Phrase.Gap...) -> String {
        Phrase(key, filledWith: gaps).said(in: language)
    }
}

/// Days as people read them.
enum Wording {
    /// `15-06-2022` in Dutch, `2022-06-15` in English.
    static func day(_ day: Day, _ language: Language) -> String {
        guard language == .dutch else { return day.description }
        return day.description.split(separator: "-").reversed().joined(separator: "-")
    }

    /// `juni 2022` for `2022-06`; nil for what is no month.
    static func month(_ code: String, _ language: Language) -> String? {
        guard code.utf8.count == 7, let day = Day(code + "-01") else { return nil }
        return Labels.shared.words(day, language).split(separator: " ").dropFirst().joined(separator: " ")
    }

    /// `30 juni 2022, 23:59`, in the time of the Netherlands.
    static func moment(_ moment: Instant, _ language: Language) -> String {
        let minutes = (moment.milliseconds + Amsterdam.offset(at: moment)) / 60_000 % 1_440
        let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return Labels.shared.words(Amsterdam.day(at: moment), language) + ", " + parts.joined(separator: ":")
    }
}

extension ReportPage.Value {
    /// A count: hidden when it is not there.
    static func count(_ count: Int?) -> Self { count.map(Self.number) ?? .hidden }
    /// A number that may not exist.
    static func optional(_ number: Int?) -> Self { number.map(Self.number) ?? .none }
}

extension ReportPage {
    /// A table of counts by code, with bars.
    func table(
        _ name: String, _ caption: String, rows heading: String, _ table: CountTable, list: String?,
        keepsNoughts: Bool = false
    ) -> Table {
        let column = Column(name: "count", heading: say("report.column.count"))
        var made = Table(
            name: name, caption: say(caption), rowHeading: say(heading), columns: [column], hasBars: true)
        made.rows = table.cells.filter { keepsNoughts || $0.count != 0 }.map { cell in
            Row(name: cell.code, label: label(cell.code, list), values: [.count(cell.count)])
        }
        return made
    }

    /// What people call a code of a list; several joined by `|` are called one after the other.
    func label(_ code: String, _ list: String?) -> String {
        if ["unknown", "open"].contains(code) { return say("report.code.\(code)") }
        guard let list else { return Wording.month(code, language) ?? code }
        return code.split(separator: "|").map { Labels.shared.code(String($0), of: list, language) }
            .joined(separator: " + ")
    }
}
