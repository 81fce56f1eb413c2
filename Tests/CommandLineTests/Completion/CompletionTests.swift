@testable import CommandLine
import Foundation
import Testing

@Suite struct CompletionTests {
    @Test(arguments: ["bash", "zsh"])
    func `the script knows every command and its options`(shell: String) {
        let script = CommandLineTrial(["completion", shell]).output
        for command in CommandTable.all {
            #expect(script.contains("\"\(command.name)"))
            for option in command.ownOptions { #expect(script.contains("--\(option.name)")) }
        }
    }

    @Test(arguments: [
        ("casus ca", "case,capacity"), ("casus case mo", "move,moves"),
        ("casus case move C-1 escalate --mot", "--motivation"),
        ("casus --db x", ""), ("casus --db x case mo", "move,moves"),
        ("casus case list --rung reg", "regional,regular"), ("casus match --as-", "--as-of"),
    ])
    func `bash completes a half typed line`(line: String, expected: String) throws {
        let words = line.split(separator: " ").map(String.init)
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let script = """
            eval "$(cat)"
            COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1)
            _casus
            (IFS=,; echo "${COMPREPLY[*]}")
            """
        #expect(try Shell.bash(script, input: BashCompletion.script()) == expected + "\n")
    }
}

/// Runs a script in bash, as the completion will be run.
private enum Shell {
    static func bash(_ script: String, input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", script]
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        try process.run()
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
