import SecureCare
import StrictJSON

/// How one member of an answer is shown: its label, and its value in words.
struct FieldView: Sendable {
    /// What the value is.
    enum Kind: Sendable {
        /// Shown as it is.
        case text
        /// A whole number, at the right of a table.
        case number
        /// A day, in words.
        case day
        /// A moment, in words.
        case moment
        /// A code of a list, or several.
        case code(String)
        /// An object of counts by a code of a list; a hidden count says so.
        case counts(String)
        /// Yes or no, shown only where it is so.
        case flag
        /// Things of their own, one a line.
        case each(@Sendable (JSONValue, PageSetup) -> String)
    }

    /// Its name in an answer.
    let name: String
    /// What the value is.
    let kind: Kind

    /// What people call it.
    func label(_ language: Language) -> String {
        Phrase("cli.field.\(KebabCase.from(name))").said(in: language)
    }

    /// The value in words; empty when there is none.
    func words(_ item: JSONValue, _ setup: PageSetup, isShort: Bool = false) -> String {
        guard let value = item[name] else { return "" }
        return words(of: value, setup, isShort)
    }

    private func words(of value: JSONValue, _ setup: PageSetup, _ isShort: Bool) -> String {
        let dates = DateWords(setup: setup)
        switch (kind, value) {
        case (_, .null): return ""
        case (.each(let words), .array(let items)): return items.map { words($0, setup) }.joined(separator: "\n")
        case (.counts(let list), .object(let counts)):
            return counts.members.map { member in
                let hidden = Phrase("cli.logbook.hidden").said(in: setup.language)
                let count = member.value.integer.map(String.init) ?? hidden
                return Labels.shared.code(member.name, of: list, setup.language) + ": " + count
            }.joined(separator: ", ")
        case (_, .array(let items)):
            return items.map { words(of: $0, setup, isShort) }.joined(separator: ", ")
        case (.day, .string(let text)): return isShort ? dates.short(text) : dates.day(text)
        case (.moment, .string(let text)): return isShort ? dates.short(text) : dates.moment(text)
        case (.code(let list), .string(let code)): return Labels.shared.code(code, of: list, setup.language)
        case (_, .string(let text)): return text
        case (_, .integer(let number)): return String(number)
        case (_, .real(let number)): return String(number)
        case (.flag, .bool(let truth)): return truth ? Phrase("cli.yes").said(in: setup.language) : ""
        case (_, .bool(let truth)): return Phrase(truth ? "cli.yes" : "cli.no").said(in: setup.language)
        case (_, .object): return ""
        }
    }
}

extension [FieldView] {
    /// The fields but for those of these names.
    func dropping(_ names: [String]) -> [FieldView] {
        filter { !names.contains($0.name) }
    }
}
