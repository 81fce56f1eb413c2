import CivilTime
import SecureCare
import Testing

@testable import CommandLine

/// Pages of words around commands.
@Suite struct PageTests {
    @Test(arguments: [
        ("case", "case"), ("2022-06-15", "2022-06-15"), ("a=b,c=d", "a=b,c=d"), ("", "''"),
        ("two words", "'two words'"),
        ("it's", "'it'\\''s'"), ("$HOME", "'$HOME'"), ("{\"a\":1}", "'{\"a\":1}'"), ("a;b", "'a;b'"),
    ])
    func `a word is quoted where a shell would take it apart`(word: String, written: String) {
        #expect(ShellWord.quoted(word) == written)
    }

    @Test func `a long command is broken between options, never between an option and its value`() {
        var page = Page(context(width: 40))
        page.command(["casus", "case", "register", "--kind", "mediation", "--province", "FL", "--region", "R05"])
        #expect(
            page.text == """
                  $ casus case register \\
                      --kind mediation --province FL \\
                      --region R05
                """)
    }

    @Test func `a page without a terminal has no colour`() {
        var page = Page(context(width: 80))
        page.heading(Phrase("demo.title"))
        page.say(Phrase("demo.step.last.title"))
        #expect(!page.text.contains("\u{1B}"))
        #expect(page.text.split(separator: "\n").count == 2)
    }

    private func context(width: Int) -> LocalContext {
        LocalContext(
            options: LocalOptions(database: "demo.db", party: "lcbb", user: nil), language: .english,
            wantsJSON: false,
            terminal: Terminal(
                isOutputTerminal: false, isErrorTerminal: false, width: width, now: CommandLineTrial.now,
                write: { _ in }, complain: { _ in }, readInput: { _ in [] }),
            environment: [:], progress: { _, _ in })
    }
}
