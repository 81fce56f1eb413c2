import CivilTime
import CommandLine
import SecureCare
import StrictJSON

/// Where the demonstration is played: it gives commands as a person would, on its own database and by its own clock.
public final class DemoStage {
    /// The language in which it speaks.
    let language: Language
    /// The database, as it was named.
    let database: String

    private let context: LocalContext
    private let clock: DemoClock
    private let local: LocalCommands
    private let openLocal: CasusCommand.OpenLocal

    /// A stage on a database that is open already.
    public init(
        context: LocalContext, clock: DemoClock, local: LocalCommands, openLocal: @escaping CasusCommand.OpenLocal
    ) {
        self.context = context
        self.clock = clock
        self.local = local
        self.openLocal = openLocal
        language = context.language
        database = context.options.database
    }

    /// Sets the clock to noon in the Netherlands on a day.
    func set(_ day: Day) {
        clock.set(Amsterdam.start(of: day).adding(seconds: DemoStage.noonSeconds))
    }

    /// Lets the clock run on for some minutes, as it does between two telephone calls.
    func wait(minutes: Int) {
        clock.set(clock.now.adding(seconds: 60 * minutes))
    }

    /// The day that it is.
    var today: Day { Amsterdam.day(at: clock.now) }

    /// Writes on a page and shows it, unless machines read the result.
    func say(_ write: (inout Page) -> Void) throws {
        guard !context.wantsJSON else { return }
        var page = Page(context)
        write(&page)
        try context.terminal.write(Array((page.text + "\n").utf8))
    }

    /// The words of a sentence in the language of the demonstration.
    func words(_ key: String) -> String { Phrase(key).said(in: language) }

    /// Gives a command without showing it; a fault of ours when it is not carried out.
    @discardableResult
    func quietly(_ words: [String], as party: String? = nil) throws -> JSONValue {
        let (exitCode, output, _) = run(words + ["--json"], as: party, input: [], width: nil)
        guard exitCode == ExitCode.done.rawValue, let value = try? JSONReader.read(output, depthMax: 64) else {
            throw fault(words)
        }
        return value
    }

    private func fault(_ words: [String]) -> CommandFault {
        CommandFault(.ourFault, Phrase("demo.fault", .text(words.prefix(2).joined(separator: " "))))
    }

    /// Shows a command, gives it, and shows what it answers: all of it, or the first lines.
    ///
    /// - Parameter file: what the command reads, under the name by which it is shown.
    /// - Throws: a fault of ours when it ends otherwise than the story has it.
    func show(
        _ words: [String], as party: String? = nil, reading file: (name: String, bytes: [UInt8])? = nil,
        lines: Int? = nil, ending: ExitCode = .done
    ) throws {
        try say { page in
            page.drawn("")
            page.command(["casus"] + words + (file.map { [$0.name] } ?? []) + (party.map { ["--as", $0] } ?? []))
        }
        let given = words + (file == nil ? [] : ["-"])
        let width = (context.terminal.width ?? DemoStage.widthDefault) - DemoStage.indent.count
        let (exitCode, output, complaints) = run(
            given, as: party, input: file?.bytes ?? [], width: lines == nil ? width : nil, inColour: lines == nil)
        guard exitCode == ending.rawValue else { throw fault(words) }
        let answer = String(decoding: ending == .done ? output : complaints, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        try say { page in
            if let lines {
                for line in answer.prefix(lines) { page.answer(line) }
            } else {
                let last = answer.lastIndex { !$0.isEmpty } ?? answer.startIndex
                for line in answer.prefix(through: last) { page.drawn(line.isEmpty ? "" : DemoStage.indent + line) }
            }
        }
    }

    private func run(
        _ words: [String], as party: String?, input: [UInt8], width: Int?, inColour: Bool = false
    ) -> (exitCode: Int32, output: [UInt8], complaints: [UInt8]) {
        let heard = Heard()
        var terminal = context.terminal
        terminal.width = width ?? DemoStage.widthUncut
        terminal.isOutputTerminal = terminal.isOutputTerminal && inColour
        terminal.now = clock.now
        terminal.isErrorTerminal = terminal.isOutputTerminal
        terminal.write = { heard.output += $0 }
        terminal.complain = { heard.complaints += $0 }
        terminal.readInput = { _ in input }
        let surroundings = ["--db", database, "--lang", language.rawValue] + (party.map { ["--as", $0] } ?? [])
        let exitCode = CasusCommand.run(
            arguments: words + surroundings, environment: context.environment, terminal: terminal, local: local,
            openLocal: openLocal)
        return (exitCode, heard.output, heard.complaints)
    }

    private static let noonSeconds = 12 * 3_600
    private static let widthDefault = 100
    /// So wide that a first line is not broken; what is shown of it is wrapped again.
    private static let widthUncut = 120
    private static let indent = "    "
}

/// What one command said.
private final class Heard {
    var output: [UInt8] = []
    var complaints: [UInt8] = []
}
