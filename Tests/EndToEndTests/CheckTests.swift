import Foundation
import Glibc
import StrictJSON
import Testing

/// Looking whether everything is as it must be: by command, and by a serving process that shows it in its figures.
@Suite struct CheckTests {
    /// A check of so small a database takes a moment; after so long it does not come any more.
    private static let secondsMax = 120.0

    private func metrics(_ address: String) async throws -> String {
        let url = try #require(URL(string: address + "/metrics"))
        return String(decoding: try await HTTPClient.bytes(url), as: UTF8.self)
    }

    @Test func `a serving process looks when asked, shows what it found, and goes on`() async throws {
        let program = try Program()
        let field = try await FieldOfWork.made(program)
        let id = try await field.refusedCase()
        _ = try await field.admin.send("PUT", "/v1/regions/R09", #"{"name":"Regio 09"}"#)
        #expect(try await !metrics(field.served.address).contains("casus_check"))
        kill(field.served.process.processIdentifier, SIGUSR1)
        let start = Date()
        var text = ""
        while !text.contains("casus_check_timestamp_seconds "), -start.timeIntervalSinceNow < CheckTests.secondsMax {
            text = try await metrics(field.served.address)
        }
        let lines = text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("casus_check") }
        #expect(lines.contains(#"casus_check_findings{invariant="region_has_a_levensloopaanbieder"} 1"#))
        for name in ["open_case_has_a_deadline", "tables_follow_from_the_history"] {
            #expect(lines.contains("casus_check_findings{invariant=\"\(name)\"} 0"))
        }
        #expect(lines.contains { $0.hasPrefix("casus_check_timestamp_seconds ") })
        #expect(try await field["zvh-05"].send("GET", "/v1/cases/\(id)").status == 200)
        #expect(field.served.end() == 0)
    }

    @Test func `a table that differs from a replay is found, with what to do about it`() throws {
        let program = try Program()
        #expect(try program.run(["init", "--db", "field.db"]).exitCode == 0)
        #expect(try program.run(["check", "--db", "field.db"]).exitCode == 0)
        let change = "UPDATE parties SET name = 'Anders' WHERE code = 'lcbb'"
        #expect(try program.run("/usr/bin/sqlite3", ["field.db", change]).exitCode == 0)
        let checked = try program.run(["check", "--db", "field.db", "--json", "--lang", "en"])
        #expect(checked.exitCode == 1)
        let findings = try JSONReader.read(Array(checked.output.utf8))["findings"]?.array ?? []
        #expect(findings.map { $0["invariant"]?.string } == ["tables_follow_from_the_history"])
        #expect(findings.first?["remedy"]?.string?.isEmpty == false)
        #expect(try program.run(["rebuild", "--db", "field.db"]).exitCode == 0)
        #expect(try program.run(["check", "--db", "field.db"]).exitCode == 0)
    }
}
