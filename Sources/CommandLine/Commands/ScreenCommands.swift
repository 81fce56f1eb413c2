import Confidentiality
import SecureCare
import StrictJSON

/// What in a text would identify a person, a line at a time; the text itself is never shown again.
enum ScreenCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["screen"], positionals: [Positional(name: "FILE|-", place: .own, isOptional: true)],
            action: .own(screen), example: "screen verslag.txt --json")
    ]

    /// Screens every line; 65 when anything was found.
    private static let screen: @Sendable (CommandRun) throws -> ExitCode = { run in
        let bytes = try run.input(run.words.first ?? "-", atMost: FileBytes.importBytesMax)
        var found = 0
        for (number, line) in try lines(bytes).enumerated() {
            let findings = IdentityScreening.findings(in: line)
            found += findings.count
            if run.globals.wantsJSON {
                try run.terminal.write(json(findings) + [0x0A])
            } else {
                for finding in findings { try run.terminal.say(words(finding, line: number + 1, run)) }
            }
        }
        if found == 0, !run.globals.wantsJSON {
            try run.terminal.say(Phrase("cli.screen.nothing").said(in: run.globals.language))
        }
        return found == 0 ? .done : .badData
    }

    private static func lines(_ bytes: [UInt8]) throws -> [String] {
        var pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if pieces.last?.isEmpty == true { pieces.removeLast() }
        return try pieces.enumerated().map { number, piece in
            let line = piece.last == 0x0D ? piece.dropLast() : piece
            guard let text = String(validating: line, as: UTF8.self) else {
                throw CommandFault(.badData, Phrase("cli.fault.not_utf8", .number(number + 1)))
            }
            return text
        }
    }

    private static func json(_ findings: [IdentityFinding]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("findings")
            writer.array { writer in
                for finding in findings {
                    writer.object { writer in
                        writer.member("kind", finding.kind.rawValue)
                        writer.member("start", finding.start)
                        writer.member("end", finding.end)
                    }
                }
            }
        }
        return writer.bytes
    }

    private static func words(_ finding: IdentityFinding, line: Int, _ run: CommandRun) -> String {
        Phrase(
            "cli.screen.finding", .number(line), .number(finding.start + 1), .number(finding.end),
            .code(list: "identityKind", name: finding.kind.rawValue)
        ).said(in: run.globals.language)
    }
}
