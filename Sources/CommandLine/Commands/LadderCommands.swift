import SecureCare

/// The ladder that is in force, whether a file holds a good one, and a drawing of it.
enum LadderCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["ladder", "show"], action: .api(Endpoint("GET", "/v1/ladder")), example: "ladder show",
            screen: .ladder),
        Command(
            path: ["ladder", "check"], positionals: [Positional(name: "FILE|-", place: .own, isOptional: true)],
            action: .own(check), example: "ladder check ladder.json"),
        Command(
            path: ["ladder", "diagram"], action: .own(diagram),
            options: [
                OptionSpec(
                    name: "format", purpose: .own, codes: LadderDrawing.allCases.map(\.rawValue)),
                OptionSpec(name: "ladder", purpose: .own, codes: DrawnLadder.allCases.map(\.rawValue)),
            ],
            example: "ladder diagram --ladder bottleneck --format dot"),
    ]

    /// Names every fault of a ladder; 65 when there is one.
    private static let check: @Sendable (CommandRun) throws -> ExitCode = { run in
        let bytes = try run.words.first.map { try run.input($0, atMost: FileBytes.bodyBytesMax) }
        let faults = try run.local.ladderFaults(bytes, run.globals.language)
        guard faults.isEmpty else {
            faults.forEach { run.terminal.complain(Printable.clean($0)) }
            return .badData
        }
        try run.terminal.say(Phrase("cli.ladder.sound").said(in: run.globals.language))
        return .done
    }

    /// Draws a ladder, that of cases unless another is named.
    private static let diagram: @Sendable (CommandRun) throws -> ExitCode = { run in
        let format = try run.code(of: "format", LadderDrawing.self) ?? .mermaid
        let ladder = try run.code(of: "ladder", DrawnLadder.self) ?? .escalation
        var text = try run.local.ladderDiagram(ladder, format, run.globals.language)
        while text.hasSuffix("\n") { text.removeLast() }
        try run.terminal.say(text)
        return .done
    }
}
