import CommandLine
import Testing

@Suite struct LocalCommandTests {
    @Test(arguments: [
        (["init"], "init casus.db admin\n"), (["migrate", "--db", "x"], "migrate x admin\n"),
        (["check"], "check casus.db admin\n"), (["rebuild", "--as", "lcbb"], "rebuild casus.db lcbb\n"),
        (["backup", "to.db"], "backup admin file(\"to.db\")\n"),
        (
            ["backup", "--to-dir", "kept", "--keep", "14"],
            "backup admin folder(\"kept\", keep: Optional(14))\n"
        ),
        (["restore", "from.db", "--db", "new.db"], "restore new.db from.db\n"),
        (["export", "--db", "x.db"], "export x.db -\n"),
        (["import", "a.jsonl", "--db", "new.db"], "import new.db a.jsonl\n"),
        (["demo"], "demo casus.db lcbb\n"), (["serve"], "serve 127.0.0.1:8080 -\n"),
        (["serve", "--listen", "[::1]:0", "--tls-certificate", "c", "--tls-key", "k"], "serve [::1]:0 c\n"),
        (["ladder", "diagram"], "escalation drawn as mermaid\n"),
        (["ladder", "diagram", "--ladder", "bottleneck", "--format=dot"], "bottleneck drawn as dot\n"),
        (["--version"], "casus \(CasusCommand.version)\n"),
    ])
    func `a command on the file is given the file, the party and its options`(words: [String], output: String) {
        let trial = CommandLineTrial(words)
        #expect(trial.exitCode == 0)
        #expect(trial.output == output)
    }

    @Test func `the outcome of a command is its exit code, and json its json`() {
        let verify = CommandLineTrial(["verify", "--against", "12:ab"])
        #expect(verify.exitCode == 74)
        #expect(verify.output == "verify casus.db 12:ab\n")
        #expect(CommandLineTrial(["init", "--json"]).output == "{}\n")
        #expect(CommandLineTrial(["serve"]).messages == "up\n")
    }

    @Test(arguments: [
        (["case", "list"], "lcbb"), (["party", "list"], "admin"), (["region", "list"], "admin"),
        (["token", "list"], "admin"), (["token", "issue", "p"], "admin"), (["unit", "show", "U1"], "lcbb"),
        (["case", "list", "--as", "p9"], "p9"), (["ladder", "show"], "lcbb"),
    ])
    func `a file is opened for the party that the command acts for`(words: [String], party: String) {
        let trial = CommandLineTrial(words, environment: ["CASUS_DB": "env.db", "USER": "u1"])
        #expect(trial.opened == [LocalOptions(database: "env.db", party: party, user: "u1")])
    }

    @Test func `long work says how far it is on a terminal alone, and leaves no trace of it`() {
        let watched = CommandLineTrial(["rebuild"], isTerminal: true)
        #expect(watched.messages.contains("1 van 2"))
        #expect(watched.messages.hasSuffix("\r\u{1B}[K"))
        #expect(CommandLineTrial(["rebuild"]).messages.isEmpty)
    }

    @Test func `a ladder with a fault ends in 65 and names it`() {
        #expect(CommandLineTrial(["ladder", "check"]).exitCode == 0)
        let faulty = CommandLineTrial(["ladder", "check", "-"], input: "{}")
        #expect(faulty.exitCode == 65)
        #expect(faulty.messages.contains("/states"))
    }
}
