import CommandLine
import SecureCare

extension CaseStory {
    /// Eight days before the stay ends: the case as it stands, who sees what, and beds worth a telephone call.
    func lookForBeds() throws {
        try at(CaseStory.lastDay)
        try stage.step("capacity")
        try stage.show(["capacity", "import"], reading: (SampleSheet.path, SampleSheet.bytes))
        try stage.step("case")
        try stage.show(["case", "show", id])
        try stage.step("rights")
        try stage.show(["case", "show", id], as: InventedParties.outsider.code, ending: .notPermitted)
        try stage.step("match")
        try stage.show(["match", id, "--as-of", CaseStory.lastDay])
        try sayWhatNext()
    }

    private func sayWhatNext() throws {
        try stage.say { page in
            page.drawn("")
            page.heading(Phrase("demo.next.title"))
            page.say(Phrase("demo.next", .text(stage.database)))
            for (key, words) in next {
                page.gap()
                page.say(Phrase("demo.next.\(key)"))
                page.command(
                    ["casus"] + words + ["--db", stage.database]
                        + (stage.language == .dutch ? [] : ["--lang", stage.language.rawValue]))
            }
        }
    }

    private var next: [(key: String, words: [String])] {
        [
            ("moves", ["case", "moves", id]), ("timeline", ["case", "timeline", id]),
            ("ask", ["match", id, "--as", InventedParties.reporter.code]),
            ("free", ["capacity", "show", "--level", "3", "--available", "--as-of", CaseStory.lastDay]),
            ("verify", ["verify"]), ("token", ["token", "issue", "lcbb"]), ("serve", ["serve"]),
        ]
    }
}
