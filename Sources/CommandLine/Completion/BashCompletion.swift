/// Completion for bash, out of the table of commands.
enum BashCompletion {
    /// A script to be sourced.
    static func script() -> String {
        """
        # bash completion for casus
        _casus() {
            local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" item last=""
            local -a words=()
            for item in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                case "$last" in --db|--server|--as|--lang) last=""; continue ;; esac
                [[ "$item" == -* ]] || words+=("$item")
                last="$item"
            done
            case "$before" in
        \(valueBranches())
            esac
            case "${words[0]} ${words[1]}" in
        \(commandBranches())
            esac
            case "${words[0]}" in
        \(groupBranches())
            esac
            COMPREPLY=($(compgen -W "\((CommandTable.firstWords + ["help"]).joined(separator: " "))" -- "$word"))
        }
        complete -o default -F _casus casus
        """
    }

    private static func valueBranches() -> String {
        var codes: [String: Set<String>] = [:]
        for option in CommandTable.all.flatMap(\.ownOptions) + GlobalOption.everywhere.map(\.spec) {
            for name in option.allNames where !option.codes.isEmpty { codes[name, default: []].formUnion(option.codes) }
        }
        return codes.sorted { $0.key < $1.key }.map { name, values in
            branch("--\(name)", values.sorted())
        }.joined(separator: "\n")
    }

    private static func commandBranches() -> String {
        CommandTable.all.map { command in
            let options = (command.ownOptions + GlobalOption.everywhere.map(\.spec)).map { "--\($0.name)" }
            let pattern = command.path.count == 1 ? "\"\(command.name) \"*" : "\"\(command.name)\""
            return branch(pattern, options, onlyForOptions: true)
        }.joined(separator: "\n")
    }

    private static func groupBranches() -> String {
        CommandTable.firstWords.filter { !CommandTable.commands(of: $0).isEmpty }.map { group in
            branch(group, CommandTable.commands(of: group).compactMap(\.path.last))
        }.joined(separator: "\n")
    }

    private static func branch(_ pattern: String, _ words: [String], onlyForOptions: Bool = false) -> String {
        let list = words.joined(separator: " ")
        let reply = "COMPREPLY=($(compgen -W \"\(list)\" -- \"$word\"))"
        guard onlyForOptions else { return "        \(pattern)) \(reply); return ;;" }
        return "        \(pattern)) [[ \"$word\" == -* ]] && \(reply); return ;;"
    }
}
