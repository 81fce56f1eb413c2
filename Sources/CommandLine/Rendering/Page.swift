import SecureCare

/// A page of words for people, for a program that says more than one command does.
public struct Page {
    private var sheet: Sheet

    /// An empty page for the terminal that a command was given.
    public init(_ context: LocalContext) {
        let environment = context.environment
        sheet = Sheet(
            PageSetup(
                language: context.language, width: context.terminal.width, now: context.terminal.now,
                hasColour: context.terminal.isOutputTerminal && (environment["NO_COLOR"] ?? "").isEmpty
                    && environment["TERM"] != "dumb"))
    }

    /// All lines, without a line end at the end.
    public var text: String { sheet.text }

    /// Columns of the page.
    public var width: Int { sheet.setup.width }

    /// A heading with an empty line before it.
    public mutating func heading(_ phrase: Phrase) {
        sheet.gap()
        sheet.line(phrase.said(in: sheet.setup.language), .strong)
    }

    /// A sentence or more.
    public mutating func say(_ phrase: Phrase) {
        sheet.line(phrase.said(in: sheet.setup.language))
    }

    /// An empty line, unless there is one already or the page is empty.
    public mutating func gap() { sheet.gap() }

    /// A command as one types it after the prompt of the shell, broken where it can be pasted.
    public mutating func command(_ words: [String]) {
        var line = "  $"
        for piece in Page.pieces(words) {
            if line.count + 1 + piece.count + 2 > width, line.contains(where: \.isLetter) {
                sheet.drawn(line + " \\", .good)
                line = "     "
            }
            line += " " + piece
        }
        sheet.drawn(line, .good)
    }

    /// The words in quotes where needed, each option together with its value.
    private static func pieces(_ words: [String]) -> [String] {
        var pieces: [String] = []
        for word in words {
            let quoted = ShellWord.quoted(word)
            if let last = pieces.last, last.hasPrefix("--"), !last.contains(" "), !word.hasPrefix("--") {
                pieces[pieces.count - 1] = last + " " + quoted
            } else {
                pieces.append(quoted)
            }
        }
        return pieces
    }

    /// A sentence that a command answered with.
    public mutating func answer(_ text: String) {
        sheet.line(text, .good, indent: 4, hanging: 2)
    }

    /// A line that is drawn already.
    public mutating func drawn(_ line: String) { sheet.drawn(line) }

    /// A remark that may be passed over.
    public mutating func remark(_ phrase: Phrase) {
        sheet.line(phrase.said(in: sheet.setup.language), .faint, indent: 4)
    }
}

/// Words as a shell wants them.
enum ShellWord {
    /// The word, in quotes where it holds anything that a shell would take for its own.
    static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./:=,@%+".contains($0)) }
        if isPlain, !word.isEmpty { return word }
        return "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
