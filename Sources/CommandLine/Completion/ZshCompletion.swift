import SecureCare

/// Completion for zsh, out of the table of commands, with what each does beside it.
enum ZshCompletion {
    /// A file for the function path, named `_casus`.
    static func script(_ language: Language) -> String {
        """
        #compdef casus
        _casus() {
            local -a words_only entries
            words_only=(${${words[2,CURRENT-1]}:#-*})
            case "${words_only[1]} ${words_only[2]}" in
        \(commandBranches())
            esac
            case "${words_only[1]}" in
        \(groupBranches(language))
            esac
            entries=(\(firstEntries(language)))
            _describe casus entries
        }
        compdef _casus casus
        """
    }

    private static func commandBranches() -> String {
        CommandTable.all.map { command in
            let pattern = command.path.count == 1 ? "\"\(command.name) \"*" : "\"\(command.name)\""
            let options = (command.ownOptions + GlobalOption.everywhere.map(\.spec)).map { "--\($0.name)" }
            return "        \(pattern)) if [[ $PREFIX == -* ]]; then compadd -- \(options.joined(separator: " ")); "
                + "else _files; fi; return ;;"
        }.joined(separator: "\n")
    }

    private static func groupBranches(_ language: Language) -> String {
        CommandTable.firstWords.filter { !CommandTable.commands(of: $0).isEmpty }.map { group in
            let entries = CommandTable.commands(of: group).map { entry($0.path.last ?? "", $0.summary(language)) }
            return
                "        \(group)) entries=(\(entries.joined(separator: " "))); _describe \(group) entries; return ;;"
        }.joined(separator: "\n")
    }

    private static func firstEntries(_ language: Language) -> String {
        CommandTable.firstWords.map { word in
            let command = CommandTable.all.first { $0.path == [word] }
            return entry(word, command?.summary(language) ?? Phrase("help.group.\(word)").said(in: language))
        }.joined(separator: " ")
    }

    private static func entry(_ name: String, _ meaning: String) -> String {
        let quoted = meaning.replacing("'", with: "’").replacing(":", with: " –")
        return "'\(name):\(quoted)'"
    }
}
