import Testing

@Suite struct ScreenCommandTests {
    @Test func `json gives one object for every line, also for an empty one`() {
        let trial = CommandLineTrial(["screen", "--json"], input: "niets\n\nbsn 111222333 hier\r\nslot")
        #expect(trial.exitCode == 65)
        #expect(
            trial.output.split(separator: "\n").map(String.init) == [
                #"{"findings":[]}"#, #"{"findings":[]}"#, #"{"findings":[{"kind":"bsn","start":4,"end":13}]}"#,
                #"{"findings":[]}"#,
            ])
    }

    @Test func `a finding names its line, place and kind, and never the text`() {
        let trial = CommandLineTrial(["screen", "-"], input: "niets\nbsn 111222333\n")
        #expect(trial.exitCode == 65)
        #expect(trial.output.contains("regel 2, teken 5 tot en met 13: een burgerservicenummer"))
        #expect(!trial.output.contains("111222333"))
    }

    @Test func `a text in which nothing is found ends in 0 and promises nothing`() {
        let trial = CommandLineTrial(["screen"], input: "De groep is onrustig.\n")
        #expect(trial.exitCode == 0)
        #expect(trial.output.contains("geen garantie"))
        #expect(CommandLineTrial(["screen", "--json"], input: "").output.isEmpty)
    }
}
