/// Making a database file and keeping it whole.
enum DatabaseCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        command("init", example: "init --db casus.db") { try $0.initialise($1) },
        command("migrate", example: "migrate") { try $0.migrate($1) },
        command("check", example: "check --db copy.db") { try $0.check($1) },
        Command(
            path: ["verify"],
            action: .own { run in
                try run.finish(try run.local.verify(try run.localContext(), run.values(of: "against").last))
            },
            options: [OptionSpec(name: "against", purpose: .own)], example: "verify --db copy.db",
            party: Command.administrator),
        onFile("backup", example: "backup casus-2022-06-15.db") { try $0.backup($1, $2) },
        onFile("restore", example: "restore casus-2022-06-15.db --db casus.db") { try $0.restore($1, $2) },
        command("rebuild", example: "rebuild") { try $0.rebuild($1) },
        Command(
            path: ["key", "rotate"],
            action: .own { run in try run.finish(try run.local.rotateKey(try run.localContext())) },
            example: "key rotate --db casus.db", party: Command.administrator),
        Command(
            path: ["doctor"],
            action: .own { run in
                let files = run.values(of: "tls-certificate") + run.values(of: "tls-key")
                return try run.finish(try run.local.doctor(try run.localContext(), files))
            },
            options: [
                OptionSpec(name: "tls-certificate", purpose: .own), OptionSpec(name: "tls-key", purpose: .own),
            ], example: "doctor --db casus.db", party: Command.administrator),
    ]

    private static func command(
        _ name: String, example: String,
        _ act: @escaping @Sendable (LocalCommands, LocalContext) throws -> LocalOutcome
    ) -> Command {
        Command(
            path: [name], action: .own { run in try run.finish(try act(run.local, try run.localContext())) },
            example: example, party: Command.administrator)
    }

    private static func onFile(
        _ name: String, example: String,
        _ act: @escaping @Sendable (LocalCommands, LocalContext, String) throws -> LocalOutcome
    ) -> Command {
        Command(
            path: [name], positionals: [Positional(name: "FILE", place: .own)],
            action: .own { run in
                try run.finish(try act(run.local, try run.localContext(), run.words.first ?? ""))
            },
            example: example, party: Command.administrator)
    }
}
