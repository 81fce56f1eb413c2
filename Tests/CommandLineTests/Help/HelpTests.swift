import CaseAPI
@testable import CommandLine
import SecureCare
import Testing

@Suite struct HelpTests {
    @Test(arguments: CommandTable.all.map(\.path), Language.allCases)
    func `every command has help with a summary, words for every option, and an example`(
        path: [String], language: Language
    ) throws {
        let trial = CommandLineTrial(path + ["--help", "--lang", language.rawValue])
        #expect(trial.exitCode == 0)
        #expect(trial.messages.isEmpty)
        #expect(trial.opened.isEmpty)
        let command = try #require(CommandTable.all.first { $0.path == path })
        #expect(trial.output.contains("casus \(command.example)"))
        for key in ["help.\(path[0])", "help.words", "help.heading", "help.usage", "help.option"] {
            #expect(!trial.output.contains(key))
        }
        for option in command.ownOptions {
            #expect(!option.words(language).isEmpty, "--\(option.name)")
            #expect(trial.output.contains("--\(option.name)") || option.isOneOfMany, "--\(option.name)")
        }
        #expect(!trial.output.split(separator: "\n").contains { $0.count > PageSetup.widthDefault + 20 })
    }

    @Test func `an option that means something of its own in a command is told so there`() {
        let migrate = CommandLineTrial(["ladder", "migrate", "--help", "--lang", "en"]).output
        #expect(migrate.contains("to which version"))
        #expect(migrate.contains("rung=rung"))
        #expect(!migrate.contains("up to and with this day"))
        #expect(CommandLineTrial(["ladder", "diff", "--help", "--lang", "en"]).output.contains("the other version"))
    }

    @Test(arguments: CommandTable.all)
    func `every example is a command line that is understood`(command: Command) throws {
        let reading = try CommandLineReader.read(HelpTests.words(command.example), environment: [:])
        guard case .run(let found, let words, let scanner, let globals) = reading else {
            Issue.record("no command: \(command.example)")
            return
        }
        #expect(found.path == command.path)
        guard let endpoint = command.endpoint else { return }
        let run = CommandRun(
            command: command, words: words, scanner: scanner, globals: globals,
            terminal: Terminal(
                isOutputTerminal: false, isErrorTerminal: false, width: nil, now: CommandLineTrial.now,
                write: { _ in }, complain: { _ in }, readInput: { _ in Array("{}".utf8) }),
            environment: [:], local: .saying, progress: Progress(.ofThisProcess(), .dutch),
            backend: { throw CommandFault(.ourFault, Phrase("cli.fault.ours")) })
        let call = try RequestMaker(run: run).call(endpoint)
        let operation = try #require(APIContract.shared.operation(method: endpoint.method, path: endpoint.path))
        #expect(operation.method == call.method)
        // A command that always takes its body from a file needs no option beside it.
        if command.positionals.contains(where: { $0.place == .bodyFile && !$0.isOptional }) { return }
        for option in command.ownOptions where option.isRequired && option.name != "need" {
            #expect(scanner.given.contains { $0.spec.name == option.name }, "--\(option.name) is missing")
        }
    }

    @Test(arguments: CommandTable.all)
    func `every command asks for an operation that the API describes, and fills every gap of its path`(
        command: Command
    ) throws {
        for endpoint in [command.endpoint, command.otherwise].compactMap(\.self) {
            #expect(APIContract.shared.operation(method: endpoint.method, path: endpoint.path) != nil)
        }
        guard let endpoint = command.endpoint else { return }
        var path = endpoint.path
        for positional in command.positionals {
            if case .path(let name) = positional.place { path = path.replacing("{\(name)}", with: "x") }
        }
        #expect(!path.contains("{"))
    }

    @Test(arguments: CommandTable.firstWords)
    func `every first word has help, and stands in the overview`(word: String) {
        let trial = CommandLineTrial([word, "--help"])
        #expect(trial.exitCode == 0)
        #expect(!trial.output.contains("help.group"))
        #expect(CommandLineTrial(["--help"]).output.contains("\n  \(word)"))
        #expect(CommandLineTrial(["help", word]).output == trial.output)
    }

    /// Splits an example as a shell would: on spaces, quotes kept together, up to a redirection.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == " ", !isQuoted {
                words.append(word)
                word = ""
            } else {
                word.append(character)
            }
        }
        words.append(word)
        return Array(words.prefix { $0 != ">" && $0 != "<" })
    }
}
