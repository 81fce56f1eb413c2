import SecureCare

/// How far long work is, on one line of a terminal that is written over again and again; nothing elsewhere.
final class Progress {
    private let terminal: Terminal
    private let language: Language
    private var isShown = false

    /// A line that is not there yet.
    init(_ terminal: Terminal, _ language: Language) {
        self.terminal = terminal
        self.language = language
    }

    /// Says how much is done, and of how much where that is known.
    func show(_ done: Int, _ total: Int?) {
        guard terminal.isErrorTerminal else { return }
        isShown = true
        let phrase =
            total.map { Phrase("cli.progress.of", .number(done), .number($0)) } ?? Phrase("cli.progress", .number(done))
        let bar = total.map { Progress.bar(done, of: $0) + " " } ?? ""
        terminal.complain(Array("\r\u{1B}[K\(bar)\(phrase.said(in: language))".utf8))
    }

    /// How wide the bar is, in columns.
    static let barColumns = 30

    /// A bar that is as full as the work is done.
    static func bar(_ done: Int, of total: Int) -> String {
        let full = total > 0 ? min(done, total) * barColumns / total : barColumns
        return String(repeating: "█", count: full) + String(repeating: "░", count: barColumns - full)
    }

    /// Takes the line away, where there is one.
    func clear() {
        guard isShown else { return }
        isShown = false
        terminal.complain(Array("\r\u{1B}[K".utf8))
    }
}
