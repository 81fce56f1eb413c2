import SecureCare

/// The manual page `casus(1)`, made of the same words as `--help`, as roff.
enum ManualPage {
    /// The whole page.
    static func text(_ language: Language) -> String {
        var lines = [
            ".TH CASUS 1 \"\" \"casus \(CasusCommand.version)\" \"casus\"", ".SH NAME",
            "casus \\- \(escaped(Phrase("help.casus").said(in: language)))", ".SH SYNOPSIS",
            ".B casus", ".I COMMAND", ".RI [ \\-\\-option \\ value ]...", ".SH DESCRIPTION",
        ]
        lines += preformatted(HelpPages.overview(language))
        lines.append(".SH COMMANDS")
        for command in CommandTable.all {
            lines.append(".SS \"\(escaped("casus " + HelpPages.usage(command)))\"")
            lines += preformatted(HelpPages.command(command, language))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Lines that are shown as they are.
    private static func preformatted(_ text: String) -> [String] {
        [".nf"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) } + [".fi"]
    }

    /// A line in which nothing is taken for a request or an escape.
    private static func escaped(_ line: String) -> String {
        var escaped = ""
        for character in line {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\"": escaped += "\\(dq"
            case "'": escaped += "\\(aq"
            default: escaped.append(character)
            }
        }
        return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}
