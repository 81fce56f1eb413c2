import CivilTime
import CommandLine

/// One command line carried out, with all that it wrote.
struct CommandLineTrial {
    let exitCode: Int32
    let output: String
    let messages: String
    /// What the file was opened with, each time it was.
    let opened: [LocalOptions]

    /// Runs a command line; nothing is opened but what the arguments name.
    init(
        _ arguments: [String], environment: [String: String] = [:], input: String = "", isTerminal: Bool = false,
        width: Int? = nil, diskIsFull: Bool = false
    ) {
        let written = Written()
        let terminal = Terminal(
            isOutputTerminal: isTerminal, isErrorTerminal: isTerminal, width: width, now: CommandLineTrial.now,
            write: { bytes in
                if diskIsFull { throw CommandFault(.inputOutput, .init("cli.fault.cannot_write")) }
                written.output += bytes
            },
            complain: { written.messages += $0 }, readInput: { _ in Array(input.utf8) })
        exitCode = CasusCommand.run(
            arguments: arguments, environment: environment, terminal: terminal, local: .saying,
            openLocal: { options in
                written.opened.append(options)
                throw CommandFault(.noInput, .init("cli.fault.no_input"))
            })
        output = String(decoding: written.output, as: UTF8.self)
        messages = String(decoding: written.messages, as: UTF8.self)
        opened = written.opened
    }

    /// Noon in the Netherlands on Monday 20 June 2022.
    static let now = Instant(milliseconds: 1_655_719_200_000)

    private final class Written {
        var output: [UInt8] = []
        var messages: [UInt8] = []
        var opened: [LocalOptions] = []
    }
}
