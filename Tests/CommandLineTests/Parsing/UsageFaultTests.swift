import CommandLine
import Testing

/// What is said when a command line is not understood.
@Suite struct UsageFaultTests {
    /// A command line with what its message must hold.
    struct Slip: Sendable, CustomTestStringConvertible {
        let words: [String]
        let says: String
        var testDescription: String { words.joined(separator: " ") }

        init(_ words: [String], _ says: String) {
            self.words = words
            self.says = says
        }
    }

    @Test(arguments: [
        Slip([], "casus --help"), Slip(["case"], "casus case --help"), Slip(["cse", "list"], "casus case list?"),
        Slip(["case", "lst"], "casus case list?"), Slip(["capcity", "show"], "casus capacity show?"),
        Slip(["xyzzy"], "casus --help"), Slip(["case", "show"], "ID"), Slip(["case", "show", "a", "b"], "1"),
        Slip(["case", "list", "--stuk"], "--stuck?"),
        Slip(["case", "move", "a", "b", "--motivaton", "x"], "--motivation?"),
        Slip(["--jsn", "case", "list"], "--json?"), Slip(["case", "list", "--rung"], "--rung=waarde"),
        Slip(["case", "list", "--rung", "--stuck"], "--rung=waarde"),
        Slip(["case", "list", "--stuck=ja"], "=false"), Slip(["case", "list", "--limit", "x"], "heel getal"),
        Slip(["case", "list", "--rung", "a", "--rung", "b"], "twee keer"), Slip(["me", "--lang", "fr"], "nl, en"),
        Slip(["me", "--lang", "en", "--jsn"], "Did you mean --json?"), Slip(["me", "-j"], "casus --help"),
        Slip(["case", "register", "--birth-year", "1e3"], "heel getal"),
        Slip(["case", "register", "--indications", "[{]"], "JSON"),
        Slip(["case", "register", "--traits", "arson"], "naam=waarde"),
        Slip(["case", "revise", "C-1", "--remove", "sumary"], "summary?"),
        Slip(["ladder", "diagram", "--format", "mermad"], "mermaid?"),
        Slip(["deadline", "extend", "C-1", "silense", "--server", "http://x"], "silence?"),
        Slip(["serve", "--tls-key", "k"], "--tls-certificate"), Slip(["init", "--server", "http://x"], "--db"),
        Slip(["me", "--db", "a", "--server", "http://x"], "--db"),
        Slip(["me", "--as", "a", "--server", "http://x"], "token"),
        Slip(["match", "C-1", "--levels", "2", "--server", "http://x"], "--need-levels"),
    ])
    func `a slip ends in 64, says what was expected, and writes nothing to standard output`(slip: Slip) {
        let trial = CommandLineTrial(slip.words)
        #expect(trial.exitCode == 64)
        #expect(trial.messages.contains(slip.says), "\(trial.messages)")
        #expect(trial.output.isEmpty)
        #expect(trial.opened.isEmpty)
    }

    @Test(arguments: [
        ["Jan Jansen"], ["case", "Jansen1980"], ["case", "list", "--limit", "geheim"], ["me", "--Jan=geheim"],
        ["case", "register", "--indications", "geheim"], ["case", "list", "--stuck=geheim"],
    ])
    func `no value that was typed is said again`(words: [String]) {
        let trial = CommandLineTrial(words)
        #expect(trial.exitCode == 64)
        for private_ in ["Jan", "Jansen", "geheim", "1980"] { #expect(!trial.messages.contains(private_)) }
    }

    @Test func `with json a fault is a problem on standard error`() {
        let trial = CommandLineTrial(["case", "show", "--json"])
        #expect(trial.exitCode == 64)
        #expect(trial.messages.hasPrefix(#"{"type":"urn:casus:problem:usage","title":""#))
        #expect(trial.messages.hasSuffix("}\n"))
    }

    @Test func `global options stand before, between and behind the words`() {
        for words in [
            ["--db", "x.db", "init"], ["init", "--db=x.db"], ["--lang", "en", "init", "--db", "x.db", "--as", "admin"],
        ] {
            let trial = CommandLineTrial(words)
            #expect(trial.exitCode == 0)
            #expect(trial.output == "init x.db admin\n")
        }
        #expect(CommandLineTrial(["case", "--db", "x.db", "list"]).opened.first?.database == "x.db")
    }

    @Test func `what follows two dashes is no option`() throws {
        let served = try ServedTrial(["--lang", "en", "case", "show"]) { _ in APIAnswer(status: 200) }
        #expect(served.trial.exitCode == 64)
        let trial = CommandLineTrial(["case", "show", "--", "--help"])
        #expect(trial.exitCode == 66)
        #expect(trial.opened.count == 1)
    }
}
