/// What a shell needs to complete a half-typed command.
enum CompletionCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["completion", "bash"],
            action: .own { run in
                try run.terminal.say(BashCompletion.script())
                return .done
            },
            example: "completion bash > ~/.local/share/bash-completion/completions/casus"),
        Command(
            path: ["completion", "zsh"],
            action: .own { run in
                try run.terminal.say(ZshCompletion.script(run.globals.language))
                return .done
            },
            example: "completion zsh > ~/.zfunc/_casus"),
        Command(
            path: ["manual"],
            action: .own { run in
                try run.terminal.say(ManualPage.text(run.globals.language))
                return .done
            },
            example: "manual --lang en > casus.1"),
    ]
}
