import Foundation
import Testing

/// Looking whether a copy is sound: without its key, without writing, and finding what was changed.
@Suite struct CopyTests {
    @Test func `a copy is verified and checked without its key and without a change to its folder`() throws {
        let program = try Program()
        try FileManager.default.createDirectory(atPath: program.file("apart"), withIntermediateDirectories: false)
        #expect(try program.run(["demo", "--db", "demo.db"]).exitCode == 0)
        try FileManager.default.copyItem(atPath: program.file("demo.db"), toPath: program.file("apart/copy.db"))
        let content = try Data(contentsOf: URL(fileURLWithPath: program.file("apart/copy.db")))
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: program.file("apart/copy.db"))
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: program.file("apart"))
        defer {
            try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.file("apart"))
        }
        for command in ["verify", "check"] {
            let outcome = try program.run([command, "--db", "apart/copy.db"])
            #expect(outcome.exitCode == 0, "\(command): \(outcome.complaints)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.file("apart")) == ["copy.db"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: program.file("apart/copy.db"))) == content)
    }

    /// What stands in the file: in events, in projections, and in the access log.
    static let recorded = [
        #""primaryReason":"no_treatment_offer""#, #""province":"FL""#, "aanbieder-25-li", "zvh-05", "show_case",
    ]

    @Test func `one flipped bit in what was recorded is found`() throws {
        let program = try Program()
        #expect(try program.run(["demo", "--db", "demo.db"]).exitCode == 0)
        let whole = try Data(contentsOf: URL(fileURLWithPath: program.file("demo.db")))
        for mark in CopyTests.recorded {
            let place = try #require(whole.range(of: Data(mark.utf8)), "\(mark)")
            var changed = whole
            changed[place.upperBound - 2] ^= 1
            try changed.write(to: URL(fileURLWithPath: program.file("changed.db")))
            let found = try program.run(["verify", "--db", "changed.db", "--json"])
            #expect(found.exitCode == 74, "\(mark)")
            #expect(!found.output.contains("\"findings\":[]"), "\(mark)")
        }
    }
}
