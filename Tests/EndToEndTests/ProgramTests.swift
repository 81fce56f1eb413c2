import Foundation
import StrictJSON
import Testing

/// The program as a shell meets it: exit codes, speed, completion, and the demonstration.
@Suite struct ProgramTests {
    /// A command line and how it must end.
    struct Ending: CustomTestStringConvertible {
        let exitCode: Int32
        let words: [String]
        var testDescription: String { "\(exitCode): \(words.joined(separator: " "))" }

        init(_ exitCode: Int32, _ words: String...) {
            self.exitCode = exitCode
            self.words = words
        }
    }

    static let endings = [
        Ending(0, "--version"), Ending(0, "case", "show", "--help"), Ending(0, "ladder", "check"),
        Ending(0, "rejection", "reasons", "--db", "demo.db"),
        Ending(1, "case", "move", "CASE", "escalate", "--db", "demo.db", "--as", "lcbb"),
        Ending(64, "case", "shwo"), Ending(64, "case", "show"), Ending(64, "--nonsense"),
        Ending(65, "capacity", "count", "U001", "--total", "-1", "--db", "demo.db"),
        Ending(65, "note", "add", "CASE", "--text", "Bel 06-12345678", "--db", "demo.db"),
        Ending(66, "case", "list", "--db", "nowhere.db"),
        Ending(66, "capacity", "import", "nowhere.csv", "--db", "demo.db"),
        Ending(69, "case", "list", "--server", "http://127.0.0.1:1"),
        Ending(74, "demo", "--db", "words.txt"), Ending(74, "backup", "demo.db", "--db", "demo.db"),
        Ending(77, "case", "show", "C-0000000000", "--db", "demo.db"),
        Ending(77, "case", "show", "CASE", "--db", "demo.db", "--as", "verzekeraar-05"),
    ]

    @Test func `every command ends with the exit code that the contract names`() throws {
        let program = try Program()
        let id = try demo(program)
        try Data("words".utf8).write(to: URL(fileURLWithPath: program.file("words.txt")))
        for ending in ProgramTests.endings {
            let outcome = try program.run(ending.words.map { $0 == "CASE" ? id : $0 })
            #expect(outcome.exitCode == ending.exitCode, "\(ending.testDescription): \(outcome.complaints)")
            #expect(ending.exitCode == 0 || !outcome.complaints.isEmpty, "\(ending.testDescription)")
            #expect(!outcome.complaints.contains("06-12345678"))
        }
        let kept = try Data(contentsOf: URL(fileURLWithPath: program.file("words.txt")))
        #expect(kept == Data("words".utf8))
    }

    @Test func `the demonstration runs twice in a clean folder, and leaves another's database alone`() throws {
        let program = try Program()
        let first = try program.run(["demo"])
        #expect(first.exitCode == 0, "\(first.complaints)")
        #expect(first.output.contains("regional_search_is_concluded"))
        #expect(first.output.contains("23 keer afgewezen"))
        let second = try program.run(["demo", "--json"])
        #expect(second.exitCode == 0)
        let told = try JSONReader.read(Array(second.output.utf8))
        let id = try #require(told["caseId"]?.string)
        #expect(told["database"]?.string == "casus.db")
        #expect(!first.output.contains(id))
        #expect(try program.run(["verify"]).exitCode == 0)

        #expect(try program.run(["init", "--db", "own.db"]).exitCode == 0)
        let own = try Data(contentsOf: URL(fileURLWithPath: program.file("own.db")))
        #expect(try program.run(["demo", "--db", "own.db"]).exitCode == 74)
        #expect(try Data(contentsOf: URL(fileURLWithPath: program.file("own.db"))) == own)
    }

    @Test func `the commands that the demonstration ends with work as they stand`() throws {
        let program = try Program()
        let shown = try program.run(["demo", "--lang", "en", "--db", "demo.db"]).output
        let rest = try #require(shown.range(of: "Look around").map { shown[$0.upperBound...] })
        let commands = rest.split(separator: "\n").compactMap { line -> [String]? in
            let words = line.split(separator: " ").map(String.init)
            return words.starts(with: ["$", "casus"]) ? Array(words.dropFirst(2)) : nil
        }
        #expect(commands.count >= 6)
        for command in commands where command.first != "serve" {
            let outcome = try program.run(command)
            #expect(outcome.exitCode == 0, "\(command): \(outcome.complaints)")
            #expect(!outcome.output.isEmpty, "\(command)")
        }
    }

    @Test func `the version is told at once`() throws {
        let program = try Program()
        let clock = ContinuousClock()
        var shortest = Duration.seconds(60)
        for _ in 1...10 {
            let started = clock.now
            #expect(try program.run(["--version"]).exitCode == 0)
            shortest = min(shortest, clock.now - started)
        }
        #expect(shortest < .milliseconds(150))
    }

    @Test(arguments: ["bash", "zsh"])
    func `a completion script is one that its shell can read`(shell: String) throws {
        let program = try Program()
        let script = try program.run(["completion", shell])
        #expect(script.exitCode == 0)
        #expect(script.output.contains("casus"))
        guard let path = ["/bin/", "/usr/bin/"].map({ $0 + shell }).first(where: FileManager.default.isExecutableFile)
        else { return }
        let read = try program.run(path, ["-n"], input: script.output)
        #expect(read.exitCode == 0, "\(read.complaints)")
    }

    private func demo(_ program: Program) throws -> String {
        let told = try program.run(["demo", "--json", "--db", "demo.db"])
        return try JSONReader.read(Array(told.output.utf8))["caseId"]?.string ?? ""
    }
}
