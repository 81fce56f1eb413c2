import Foundation
import StrictJSON
import Testing

@Suite("What stands around a command does not forge lines of its own")
struct ForgedLinesTests {
    private static let poison = "eva\r\nforged \u{1B}[31m"

    @Test("The user of the system and the path of the file are said without anything that steers a terminal")
    func userAndPath() throws {
        let program = try Program()
        let database = program.file("casus.db")
        #expect(try program.run(["init", "--db", database]).exitCode == 0)
        let user = ["USER": Self.poison]
        #expect(try program.run(["case", "list", "--db", database], environment: user).exitCode == 0)
        let log = try program.run(["access-log", "--db", database, "--as", "admin", "--json"], environment: user)
        let users = try JSONReader.read(Array(log.output.utf8))["items"]?.array?.compactMap { $0["user"]?.string }
        #expect(users?.contains("evaforged [31m") == true)
        let screen = try program.run(["access-log", "--db", database, "--as", "admin"], environment: user)
        let missing = try program.run(["case", "list", "--db", program.file(Self.poison)])
        #expect(missing.exitCode != 0)
        for text in [log.output, screen.output, screen.complaints, missing.complaints] {
            #expect(!text.contains("\u{1B}") && !text.contains("\r"))
        }
        #expect(
            !missing.complaints.hasPrefix("forged")
                && missing.complaints.split(separator: "\n").allSatisfy { !$0.hasPrefix("forged \u{1B}") })
    }
}
