import SecureCare

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
        Command(
            path: ["backup"], positionals: [Positional(name: "FILE", place: .own, isOptional: true)],
            action: .own { run in try run.finish(try run.local.backup(try run.localContext(), try target(run))) },
            options: [OptionSpec(name: "to-dir", purpose: .own), OptionSpec(name: "keep", purpose: .own)],
            example: "backup --to-dir /var/backups/casus --keep 14", party: Command.administrator),
        onFile("restore", example: "restore casus-2022-06-15.db --db casus.db") { try $0.restore($1, $2) },
        Command(
            path: ["export"], positionals: [Positional(name: "FILE|-", place: .own, isOptional: true)],
            action: .own { run in
                try run.finish(try run.local.export(try run.localContext(), run.words.first))
            },
            example: "export casus.jsonl", party: Command.administrator),
        onFile("import", example: "import casus.jsonl --db copy.db") { try $0.importLines($1, $2) },
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

    /// Where a backup goes: a file, or a folder in which a number of them are kept.
    private static func target(_ run: CommandRun) throws -> BackupTarget {
        let keep = run.values(of: "keep").last
        switch (run.words.first, run.values(of: "to-dir").last) {
        case (let file?, nil) where keep == nil: return .file(file)
        case (nil, let folder?):
            guard let keep else { return .folder(folder, keep: nil) }
            guard let count = Int(keep), count > 0 else { throw CommandFault(.usage, Phrase("backup.keep")) }
            return .folder(folder, keep: count)
        default: throw CommandFault(.usage, Phrase("backup.target"))
        }
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
