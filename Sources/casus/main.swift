import CommandLine
import Glibc

/// The program: what comes in from the shell, and what goes back to it.
let environment: [String: String] = {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
        let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
        entry += 1
    }
    return variables
}()

exit(
    CasusCommand.run(
        arguments: Array(Swift.CommandLine.arguments.dropFirst()), environment: environment,
        terminal: .ofThisProcess(), local: Wiring.localCommands, openLocal: LocalBackend.open))
