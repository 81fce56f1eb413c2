import CommandLine
import Testing

@Suite struct ExitCodeTests {
    @Test(arguments: [
        (200, 0), (201, 0), (204, 0), (400, 65), (401, 77), (403, 77), (404, 77), (405, 70), (406, 70), (409, 1),
        (412, 1), (413, 65), (415, 70), (429, 69), (500, 70), (503, 69),
    ])
    func `every status of an answer has its exit code`(status: Int, code: Int32) throws {
        let problem = #"{"type":"urn:casus:problem:x","title":"Titel","status":\#(status),"detail":"Uitleg"}"#
        let served = try ServedTrial(["case", "show", "C-1"], status: status, answer: status == 204 ? "" : problem)
        #expect(served.trial.exitCode == code)
        #expect(served.trial.messages.contains("Titel") == (status >= 300))
    }

    @Test func `json passes the body through, byte for byte, and problems to standard error`() throws {
        let body = #"{ "b":1.50,"a":[ ] , "é":"\u00e9" }"#
        let good = try ServedTrial(["case", "show", "C-1", "--json"], answer: body)
        #expect(good.trial.output == body + "\n")
        #expect(good.trial.messages.isEmpty)
        let bad = try ServedTrial(["case", "show", "C-1", "--json"], status: 409, answer: body)
        #expect(bad.trial.exitCode == 1)
        #expect(bad.trial.output.isEmpty)
        #expect(bad.trial.messages == body + "\n")
    }

    @Test func `a file that is not there ends in 66`() {
        #expect(CommandLineTrial(["case", "register", "/nowhere/at/all.json"]).exitCode == 66)
        #expect(CommandLineTrial(["capacity", "import", "/nowhere/at/all.csv"]).exitCode == 66)
        #expect(CommandLineTrial(["screen", "/"]).exitCode == 66)
        #expect(CommandLineTrial(["case", "list", "--db", "/nowhere/casus.db"]).exitCode == 66)
    }

    @Test(arguments: [
        ("", "65"), ("[1]", "65"), ("{\"a\":1,\"a\":2}", "65"), ("{\"a\":1} x", "65"), ("\u{FEFF}{}", "65"),
    ])
    func `a body that is no JSON object ends in 65 with its place`(input: String, code: String) {
        let trial = CommandLineTrial(["case", "register", "-"], input: input)
        #expect(String(trial.exitCode) == code)
        #expect(!trial.messages.contains("cli."))
        #expect(trial.opened.isEmpty)
    }

    @Test func `output that cannot be written ends in 74`() {
        #expect(CommandLineTrial(["case", "--help"], diskIsFull: true).exitCode == 74)
        #expect(CommandLineTrial(["init"], diskIsFull: true).exitCode == 74)
    }

    @Test(arguments: [(0, Int32(0)), (3, 65)])
    func `an import with rejected rows ends in 65`(rejected: Int, code: Int32) throws {
        let report = #"{"read":9,"imported":6,"skipped":0,"rejected":\#(rejected),"errors":[]}"#
        let served = try ServedTrial(["capacity", "import", "-", "--dry-run"], answer: report, input: "unit;total\n")
        #expect(served.trial.exitCode == code)
        let request = try #require(served.received.first)
        #expect(request.target == "/v1/capacity-imports?dryRun=true")
        #expect(request.headers["content-type"] == "text/csv")
        #expect(request.body == "unit;total\n")
        #expect(served.trial.output.contains("9"))
    }
}
