import SecureCare

/// The command line of `casus`: the same commands on a file and on a server.
public enum CasusCommand {
    /// The version of the program.
    public static let version = "1.0.0"

    /// Opens a database file as a backend, in this process.
    public typealias OpenLocal = (LocalOptions) throws -> any APIBackend

    /// Carries out one command line, the program's own name left out, and gives its exit code.
    public static func run(
        arguments: [String], environment: [String: String], terminal: Terminal, local: LocalCommands,
        openLocal: @escaping OpenLocal
    ) -> Int32 {
        if arguments.first == "--version" {
            terminal.write(version: version)
            return ExitCode.done.rawValue
        }
        let language = Globals.language(in: arguments)
        let wantsJSON = arguments.prefix { $0 != "--" }.contains { $0 == "--json" || $0 == "--json=true" }
        let speaker = FaultSpeaker(terminal: terminal, language: language, wantsJSON: wantsJSON)
        do {
            switch try CommandLineReader.read(arguments, environment: environment) {
            case .overview: try terminal.say(HelpPages.overview(language))
            case .group(let group): try terminal.say(HelpPages.group(group, language))
            case .help(let command): try terminal.say(HelpPages.command(command, language))
            case .run(let command, let words, let scanner, let globals):
                let opened = OpenedOnce { try open(command, globals, environment, terminal, openLocal) }
                let run = CommandRun(
                    command: command, words: words, scanner: scanner, globals: globals, terminal: terminal,
                    environment: environment, local: local, progress: Progress(terminal, globals.language),
                    backend: opened.backend)
                return try carryOut(run).rawValue
            }
            return ExitCode.done.rawValue
        } catch let fault as CommandFault {
            speaker.say(fault)
            return fault.exitCode.rawValue
        } catch {
            speaker.say(CommandFault(.ourFault, Phrase("cli.fault.ours")))
            return ExitCode.ourFault.rawValue
        }
    }

    private static func carryOut(_ run: CommandRun) throws -> ExitCode {
        do {
            switch run.command.action {
            case .api(let endpoint): return try run.carryOut(endpoint)
            case .own(let act): return try act(run)
            }
        } catch let problem as AnsweredWithProblem {
            run.complain(of: problem.answer)
            return ExitCode(status: problem.answer.status)
        }
    }

    private static func open(
        _ command: Command, _ globals: Globals, _ environment: [String: String], _ terminal: Terminal,
        _ openLocal: OpenLocal
    ) throws -> any APIBackend {
        guard let server = globals.server else {
            return try openLocal(
                LocalOptions(
                    database: globals.database, party: globals.party ?? command.party, user: environment["USER"]))
        }
        if globals.token != nil, ServerBackend.isExposed(server) {
            terminal.complain(Phrase("cli.warning.unencrypted").said(in: globals.language))
        }
        return try ServerBackend(address: server, token: globals.token)
    }
}

/// A backend that is opened when it is first asked for, and then kept.
private final class OpenedOnce {
    private let open: () throws -> any APIBackend
    private var opened: (any APIBackend)?

    /// A backend that is not opened yet.
    init(_ open: @escaping () throws -> any APIBackend) {
        self.open = open
    }

    /// The backend, opened at the first call.
    func backend() throws -> any APIBackend {
        if let opened { return opened }
        let backend = try open()
        opened = backend
        return backend
    }
}

extension Terminal {
    /// The version on one line; nothing is read for it.
    fileprivate func write(version: String) {
        try? say("casus \(version)")
    }
}
