import CivilTime
import SecureCare

/// For whom a page is drawn: in which language, how wide, with colour or without, and when.
struct PageSetup {
    /// Columns where the terminal does not say.
    static let widthDefault = 100
    /// The widest line that is still read with ease, in columns.
    static let widthMax = 120
    /// The narrowest page that is drawn, in columns.
    static let widthMin = 40

    /// The language that is written.
    let language: Language
    /// Columns of the page.
    let width: Int
    /// The moment from which days are told.
    let now: Instant
    /// Whether colour may be used.
    let hasColour: Bool

    /// A page for a terminal of that width, kept within what can be read.
    init(language: Language, width: Int?, now: Instant, hasColour: Bool) {
        self.language = language
        self.width = min(max(width ?? PageSetup.widthDefault, PageSetup.widthMin), PageSetup.widthMax)
        self.now = now
        self.hasColour = hasColour
    }
}

/// A page of text that is being written: lines wrapped to its width.
struct Sheet {
    /// How a line stands out.
    enum Style: String {
        /// Nothing special.
        case plain = ""
        /// What the eye should find.
        case strong = "1"
        /// What may be passed over.
        case faint = "2"
        /// What is wrong.
        case alarm = "1;31"
        /// What went well, or can be done.
        case good = "32"
        /// What needs a second look.
        case doubt = "33"
    }

    /// Columns of the labels in front of values.
    static let labelColumns = 22

    /// The fewest columns in which a value still stands beside its label, and not below it.
    static let valueColumnsMin = 24

    /// For whom the page is.
    let setup: PageSetup
    private(set) var lines: [String] = []

    /// An empty page.
    init(_ setup: PageSetup) {
        self.setup = setup
    }

    /// All lines, without a line end at the end.
    var text: String {
        var lines = lines
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// A sentence of the label file in the language of the page.
    func say(_ key: String, _ gaps: Phrase.Gap...) -> String {
        Phrase(key, filledWith: gaps).said(in: setup.language)
    }

    /// What people call a code.
    func label(_ code: String, _ list: String) -> String {
        Printable.clean(Labels.shared.code(code, of: list, setup.language))
    }

    /// A line, wrapped; what follows the first is indented by `hanging` more.
    mutating func line(_ text: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
        for paragraph in Printable.clean(text).split(separator: "\n", omittingEmptySubsequences: false) {
            let pieces = TextWrap.lines(String(paragraph), width: setup.width - indent, hanging: hanging)
            for piece in pieces { lines.append(spaces(indent) + styled(piece, style)) }
        }
    }

    /// A line that is drawn already and fits.
    mutating func drawn(_ text: String, _ style: Style = .plain) {
        lines.append(styled(text, style))
    }

    /// An empty line, unless there is one already or the page is empty.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A heading with an empty line before it.
    mutating func heading(_ key: String, _ gaps: Phrase.Gap..., style: Style = .strong) {
        gap()
        line(Phrase(key, filledWith: gaps).said(in: setup.language), style)
    }

    /// A value behind its label, which gets a capital unless it is a code; long values go on below themselves.
    mutating func pair(_ label: String, _ value: String, _ style: Style = .plain, indent: Int = 2, isCode: Bool = false)
    {
        let width = min(Sheet.labelColumns, setup.width / 3)
        let label = isCode ? Printable.clean(label) : label.prefix(1).uppercased() + label.dropFirst()
        let head = spaces(indent) + TextWrap.padded(label, width) + " "
        guard setup.width - head.count >= Sheet.valueColumnsMin else {
            line(label, indent: indent)
            return line(value, style, indent: indent + 2)
        }
        let columns = setup.width - head.count
        var first = true
        for paragraph in Printable.clean(value).split(separator: "\n", omittingEmptySubsequences: false) {
            for piece in TextWrap.lines(String(paragraph), width: columns, hanging: 0) {
                lines.append((first ? head : spaces(head.count)) + styled(piece, style))
                first = false
            }
        }
    }

    private func styled(_ text: String, _ style: Style) -> String {
        guard setup.hasColour, style != .plain, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }

    private func spaces(_ count: Int) -> String {
        String(repeating: " ", count: count)
    }
}
