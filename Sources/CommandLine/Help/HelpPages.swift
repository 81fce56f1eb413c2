import SecureCare

/// Pages of help: everything, one group, one command. Each ends with a line that works.
enum HelpPages {
    /// Columns in front of what a name means.
    private static let nameColumns = 30

    /// Every group and every command that stands alone.
    static func overview(_ language: Language) -> String {
        var page = HelpPage(language)
        page.text("help.casus")
        page.gap()
        page.text("help.usage", .text("casus COMMAND [--option value]..."))
        page.heading("help.heading.commands")
        for word in CommandTable.firstWords {
            let commands = CommandTable.commands(of: word)
            if commands.isEmpty, let command = CommandTable.all.first(where: { $0.path == [word] }) {
                page.entry(usage(command), command.summary(language))
            } else {
                let names = commands.compactMap(\.path.last).joined(separator: "|")
                page.entry("\(word) \(names)", Phrase("help.group.\(word)").said(in: language))
            }
        }
        globals(&page)
        page.heading("help.heading.exit")
        for code in ExitCode.allCases {
            page.entry(String(code.rawValue), Phrase("help.exit.\(code.rawValue)").said(in: language))
        }
        page.heading("help.heading.example")
        page.raw("casus case register --help")
        return page.text
    }

    /// The commands of one group.
    static func group(_ group: String, _ language: Language) -> String {
        var page = HelpPage(language)
        page.text("help.group.\(group)")
        page.heading("help.heading.commands")
        let commands = CommandTable.commands(of: group)
        for command in commands { page.entry(usage(command), command.summary(language)) }
        page.heading("help.heading.example")
        if let first = commands.first { page.raw("casus \(first.example)") }
        return page.text
    }

    /// One command: what it does, how it is written, every option, and an example.
    static func command(_ command: Command, _ language: Language) -> String {
        var page = HelpPage(language)
        page.plain(command.summary(language))
        page.gap()
        page.text("help.usage", .text("casus \(usage(command)) [--option value]..."))
        let options = command.ownOptions.filter { !$0.isOneOfMany }
        let required = options.filter(\.isRequired)
        if !required.isEmpty {
            page.heading("help.heading.required")
            for option in required { page.entry(written(option), meaning(option, of: command.path, language)) }
        }
        let others = options.filter { !$0.isRequired }
        if !others.isEmpty {
            page.heading("help.heading.options")
            for option in others { page.entry(written(option), meaning(option, of: command.path, language)) }
        }
        globals(&page)
        page.heading("help.heading.example")
        page.raw("casus \(command.example)")
        return page.text
    }

    /// The words of a command with what stands behind them.
    static func usage(_ command: Command) -> String {
        ([command.name] + command.positionals.map { $0.isOptional ? "[\($0.name)]" : $0.name })
            .joined(separator: " ")
    }

    private static func globals(_ page: inout HelpPage) {
        page.heading("help.heading.everywhere")
        for option in GlobalOption.everywhere.map(\.spec) {
            page.entry(written(option), meaning(option, of: [], page.language))
        }
    }

    /// `--levels`, `--name VALUE`, `--urgent`.
    private static func written(_ option: OptionSpec) -> String {
        switch option.form {
        case .flag: "--\(option.name)"
        case .value: "--\(option.name) …"
        case .list: "--\(option.name) …,…"
        case .pairs: "--\(option.name) …=…,…=…"
        }
    }

    private static func meaning(_ option: OptionSpec, of command: [String], _ language: Language) -> String {
        var words = option.words(language, of: command)
        if words.hasSuffix(".") { words.removeLast() }
        let others = option.otherNames.map { "--\($0)" }.joined(separator: ", ")
        if !others.isEmpty { words += " " + Phrase("help.words.also", .text(others)).said(in: language) }
        var sentences = [words]
        if !option.codes.isEmpty {
            sentences.append(Phrase("help.words.codes", .text(option.codes.joined(separator: ", "))).said(in: language))
        }
        if option.isFreeText { sentences.append(Phrase("help.words.free_text").said(in: language)) }
        return sentences.joined(separator: ". ")
    }

    /// A page of help being written.
    struct HelpPage {
        /// The language in which people are spoken to.
        let language: Language
        private var lines: [String] = []

        /// An empty page.
        init(_ language: Language) {
            self.language = language
        }

        /// All lines.
        var text: String { lines.joined(separator: "\n") }

        /// Adds wrapped text.
        mutating func plain(_ text: String) {
            lines += TextWrap.lines(text, width: PageSetup.widthDefault, hanging: 0)
        }

        /// All lines.
        mutating func text(_ key: String, _ gaps: Phrase.Gap...) {
            plain(Phrase(key, filledWith: gaps).said(in: language))
        }

        /// Adds a line as it is, indented.
        mutating func raw(_ line: String) { lines.append("  " + line) }

        /// Adds an empty line.
        mutating func gap() { lines.append("") }

        /// Adds a heading with an empty line before it.
        mutating func heading(_ key: String) {
            gap()
            text(key)
        }

        /// Adds a name with its meaning beside it.
        mutating func entry(_ name: String, _ meaning: String) {
            let width = PageSetup.widthDefault - nameColumns - 4
            var pieces = TextWrap.lines(meaning, width: width, hanging: 0)
            if name.count <= nameColumns {
                lines.append(("  " + TextWrap.padded(name, nameColumns) + "  " + pieces.removeFirst()).trimmedEnd)
            } else {
                lines.append("  " + name)
            }
            lines += pieces.filter { !$0.isEmpty }.map { String(repeating: " ", count: nameColumns + 4) + $0 }
        }
    }
}

extension String {
    /// The text without spaces at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
