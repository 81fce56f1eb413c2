import Foundation
import Glibc
import Testing

/// What a serving process says of itself, and what it takes up without being started again.
@Suite struct ServingLogTests {
    @Test func `the log has a line a request, with an id, and nothing of what was sent or shown`() async throws {
        let program = try Program()
        let secret = try await token(program)
        let served = try Served(program, database: "own.db", keepsLog: true)
        let admin = HTTPClient(address: served.address, token: secret)
        _ = try await admin.send("GET", "/v1/parties/geheime-partij/tokens?limit=7")
        _ = try await admin.send("POST", "/v1/parties", #"{"code":"p-1","type":"om","name":"Geheime naam"}"#)
        _ = try await admin.send("GET", "/nergens/geheim")
        let lines = [served.nextLine(), served.nextLine(), served.nextLine()]
        let forms = [
            #/time=\S+Z level=info event=request request=[0-9a-f]{32} method=GET operation=listTokens status=404 us=\d+ party=admin/#,
            #/time=\S+Z level=info event=request request=[0-9a-f]{32} method=POST operation=registerParty status=201 us=\d+ party=admin/#,
            #/time=\S+Z level=info event=request request=[0-9a-f]{32} method=GET operation=none status=404 us=\d+/#,
        ]
        for (line, form) in zip(lines, forms) { #expect(line.wholeMatch(of: form) != nil, "\(line)") }
        #expect(!lines.joined().contains("eheim"))
        #expect(!lines.joined().contains(secret))
        #expect(served.end() == 0)
    }

    @Test(.enabled(if: Tool.isThere("/usr/bin/openssl"), "needs the openssl command"))
    func `a certificate is taken anew on SIGHUP, and one that does not do is left`() async throws {
        let program = try Program()
        _ = try await token(program)
        for name in ["first", "second"] { try certificate(name, program) }
        try replace("first", program)
        let served = try Served(
            program, database: "own.db", options: ["--tls-certificate", "use.pem", "--tls-key", "use.key"],
            keepsLog: true)
        #expect(try shown(served, program) == fingerprint("first", program))
        try replace("second", program)
        kill(served.process.processIdentifier, SIGHUP)
        #expect(served.nextLine().contains("event=certificate_taken"))
        #expect(try shown(served, program) == fingerprint("second", program))
        try Data().write(to: URL(fileURLWithPath: program.file("use.pem")))
        kill(served.process.processIdentifier, SIGHUP)
        let kept = served.nextLine()
        #expect(kept.contains("level=error event=certificate_kept"), "\(kept)")
        #expect(try shown(served, program) == fingerprint("second", program))
        #expect(served.end() == 0)
    }

    private func token(_ program: Program) async throws -> String {
        let made = try program.run(["init", "--db", "own.db", "--json"])
        return made.output.split(separator: "\"").map(String.init).first { $0.count > 20 } ?? ""
    }

    private func certificate(_ name: String, _ program: Program) throws {
        let made = try program.run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=localhost", "-keyout", "\(name).key", "-out", "\(name).pem",
            ])
        try #require(made.exitCode == 0)
    }

    private func replace(_ name: String, _ program: Program) throws {
        for end in ["pem", "key"] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: program.file("\(name).\(end)")))
            try bytes.write(to: URL(fileURLWithPath: program.file("use.\(end)")))
        }
    }

    private func fingerprint(_ name: String, _ program: Program) throws -> String {
        try program.run("/usr/bin/openssl", ["x509", "-in", "\(name).pem", "-noout", "-fingerprint"]).output
    }

    private func shown(_ served: Served, _ program: Program) throws -> String {
        let seen = try program.run(
            "/usr/bin/openssl", ["s_client", "-connect", "127.0.0.1:\(served.port)"], input: "Q\n")
        return try program.run("/usr/bin/openssl", ["x509", "-noout", "-fingerprint"], input: seen.output).output
    }
}
