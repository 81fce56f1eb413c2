import Foundation
import StrictJSON
import Testing

@Suite("Looking after a database at the command line")
struct DoctorTests {
    private let program: Program
    private let database: String

    init() throws {
        program = try Program()
        database = program.file("casus.db")
        #expect(try program.run(["init", "--db", database]).exitCode == 0)
    }

    private func findings(_ more: [String] = [], _ environment: [String: String] = [:]) throws -> [String: String] {
        let outcome = try program.run(["doctor", "--db", database, "--json"] + more, environment: environment)
        let items = try JSONReader.read(Array(outcome.output.utf8))["findings"]?.array ?? []
        return Dictionary(
            items.map { ($0["check"]?.string ?? "", $0["result"]?.string ?? "") }, uniquingKeysWith: { $1 })
    }

    private func run(_ path: String, _ arguments: [String]) throws {
        #expect(try program.run(path, arguments).exitCode == 0, "\(arguments)")
    }

    @Test("A database as init makes it is in order, but for TLS, which nobody gave, and the clock's service")
    func inOrder() throws {
        let found = try findings()
        #expect(found["database"] == "ok" && found["key"] == "ok" && found["disk"] != nil && found["erasure"] == "ok")
        #expect(found["tls"] == "warn")
    }

    @Test("Files that others may read, and a folder that others may write in, are faults, said in words that help")
    func permissions() throws {
        try run("/bin/chmod", ["644", database])
        try run("/bin/chmod", ["640", database + ".key"])
        try run("/bin/chmod", ["777", program.folder])
        let found = try findings()
        #expect(found["database"] == "fault" && found["key"] == "fault" && found["folder"] == "fault")
        let outcome = try program.run(["doctor", "--db", database, "--lang", "en"])
        #expect(outcome.exitCode == 1 && outcome.output.contains("chmod"))
        try run("/bin/chmod", ["700", program.folder])
    }

    @Test("A key of another database, one that is no key, and none at all are told apart")
    func keys() throws {
        let other = program.file("other.db")
        #expect(try program.run(["init", "--db", other]).exitCode == 0)
        try run("/bin/cp", ["--preserve=mode", other + ".key", database + ".key"])
        #expect(try findings()["key"] == "fault")
        let list = try program.run(["case", "list", "--db", database, "--lang", "en"])
        #expect(list.exitCode == 65 && list.complaints.contains("key") && list.output.isEmpty)
        try Data("no key\n".utf8).write(to: URL(fileURLWithPath: database + ".key"))
        #expect(try findings()["key"] == "fault")
        try run("/bin/rm", [database + ".key"])
        #expect(try findings()["key"] == "fault")
        let verified = try program.run(["verify", "--db", database])
        #expect(verified.exitCode == 0, "\(verified.complaints)")
    }

    @Test("A certificate is looked at with its days", arguments: [("400", "ok"), ("10", "warn")])
    func certificates(days: String, expected: String) throws {
        let (certificate, key) = (program.file("c.pem"), program.file("k.pem"))
        try run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", days,
                "-subj", "/CN=localhost", "-keyout", key, "-out", certificate,
            ])
        try run("/bin/chmod", ["600", key])
        let tls = ["--tls-certificate", certificate, "--tls-key", key]
        #expect(try findings(tls)["tls"] == expected)
        try run("/bin/chmod", ["644", key])
        #expect(try findings(tls)["tls"] == "fault")
        #expect(try findings(["--tls-certificate", key + "x", "--tls-key", key])["tls"] == "fault")
    }

    @Test(
        "The master key is replaced: texts stay readable, the former key no longer fits, and it is told where that is")
    func rotation() throws {
        #expect(
            try program.run(["region", "set", "R05", "--name", "Flevoland", "--province", "FL", "--db", database])
                .exitCode
                == 0)
        let registered = try program.run(
            [
                "case", "register", "--db", database, "--kind", "advice", "--province", "FL", "--region", "R05",
                "--summary", "Zoekt al weken een plek.", "--json",
            ])
        #expect(registered.exitCode == 0, "\(registered.complaints)")
        let id = try #require(try JSONReader.read(Array(registered.output.utf8))["id"]?.string)
        let former = try String(contentsOfFile: database + ".key", encoding: .utf8)
        let rotated = try program.run(["key", "rotate", "--db", database, "--lang", "en"])
        #expect(rotated.exitCode == 0 && (rotated.output + rotated.complaints).contains("casus.db.key.former"))
        #expect(try String(contentsOfFile: database + ".key", encoding: .utf8) != former)
        #expect(try String(contentsOfFile: database + ".key.former", encoding: .utf8) == former)
        let shown = try program.run(["case", "show", id, "--db", database])
        #expect(shown.output.contains("Zoekt al weken een plek."))
        #expect(try program.run(["verify", "--db", database]).exitCode == 0)
        #expect(try findings()["key"] == "warn")
        let key = former.filter { !$0.isWhitespace }
        let withFormer = try program.run(
            ["case", "show", id, "--db", database], environment: ["CASUS_MASTER_KEY": key])
        #expect(withFormer.exitCode == 65 && !withFormer.output.contains("Zoekt"))
        for text in [rotated.output, rotated.complaints, withFormer.complaints] { #expect(!text.contains(key)) }
    }
}
