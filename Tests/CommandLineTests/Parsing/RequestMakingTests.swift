import CommandLine
import Foundation
import Testing

/// What a command line asks of the API.
@Suite struct RequestMakingTests {
    /// A command line, and the method, target and body that it comes to.
    struct Line: Sendable, CustomTestStringConvertible {
        let words: [String]
        let method: String
        let target: String
        let body: String
        var testDescription: String { words.joined(separator: " ") }

        init(_ words: [String], _ method: String, _ target: String, _ body: String = "") {
            self.words = words
            self.method = method
            self.target = target
            self.body = body
        }
    }

    @Test(arguments: [
        Line(["case", "show", "C-0123456789"], "GET", "/v1/cases/C-0123456789"),
        Line(["case", "show", "a/b c"], "GET", "/v1/cases/a%2Fb%20c"),
        Line(
            ["case", "list", "--rung", "regional", "--stuck", "--limit=20"], "GET",
            "/v1/cases?rung=regional&stuck=true&limit=20"),
        Line(["case", "list", "--stuck=false", "--limit", "1"], "GET", "/v1/cases?stuck=false&limit=1"),
        Line(["case", "list", "--stuck", "false", "--limit", "1"], "GET", "/v1/cases?stuck=false&limit=1"),
        Line(["case", "list", "--cursor", "abc"], "GET", "/v1/cases?cursor=abc"),
        Line(["case", "moves", "C-1"], "GET", "/v1/cases/C-1/possible-moves?limit=200"),
        Line(["case", "timeline", "C-1"], "GET", "/v1/cases/C-1/events?limit=200"),
        Line(
            ["case", "move", "C-1", "escalate", "--urgent", "--motivation", "x"], "POST", "/v1/cases/C-1/moves",
            #"{"move":"escalate","urgent":true,"motivation":"x"}"#),
        Line(
            ["case", "move", "C-1", "escalate", "--urgent=false", "--attested-by", "arts"], "POST",
            "/v1/cases/C-1/moves",
            #"{"move":"escalate","urgent":false,"acuteDanger":{"attestedBy":"arts"}}"#),
        Line(
            ["case", "register", "--kind", "mediation", "--need-levels", "2,3", "--birth-year=1994"], "POST",
            "/v1/cases", #"{"kind":"mediation","need":{"levels":[2,3]},"birthYear":1994}"#),
        Line(
            ["case", "register", "--levels", "2", "--levels", "3", "--regime", "wvggz"], "POST", "/v1/cases",
            #"{"need":{"levels":[2,3],"regimes":["wvggz"]}}"#),
        Line(["case", "register", "--levels", ""], "POST", "/v1/cases", #"{"need":{"levels":[]}}"#),
        Line(
            ["case", "register", "--traits", "addiction=yes, autism=no", "--traits-arson", "unknown"], "POST",
            "/v1/cases", #"{"traits":{"addiction":"yes","autism":"no","arson":"unknown"}}"#),
        Line(
            ["case", "register", "--criminal-title", "status=ending,ends-on=2022-09-01"], "POST", "/v1/cases",
            #"{"criminalTitle":{"status":"ending","endsOn":"2022-09-01"}}"#),
        Line(
            ["case", "register", "--indications", #"[{"kind":"wlz","status":"granted"}]"#], "POST", "/v1/cases",
            #"{"indications":[{"kind":"wlz","status":"granted"}]}"#),
        Line(
            ["case", "register", "--need", #"{"levels":[4]}"#, "--need-care-type", "crisis"], "POST", "/v1/cases",
            #"{"need":{"levels":[4],"careType":"crisis"}}"#),
        Line(
            ["case", "revise", "C-1", "--remove", "summary,need-levels", "--region", "R2"], "PATCH", "/v1/cases/C-1",
            #"{"region":"R2","summary":null,"need":{"levels":null}}"#),
        Line(["note", "add", "C-1", "--text=--dashes"], "POST", "/v1/cases/C-1/notes", #"{"text":"--dashes"}"#),
        Line(
            ["rejection", "add", "C-1", "--primary-reason", "no_contract", "--secondary-reasons", "a,b"], "POST",
            "/v1/cases/C-1/rejections", #"{"primaryReason":"no_contract","secondaryReasons":["a","b"]}"#),
        Line(["admission", "confirm", "C-1", "2"], "POST", "/v1/cases/C-1/admissions/2/confirmations", "{}"),
        Line(
            ["deadline", "extend", "C-1", "silence", "--due-on", "2022-07-01"], "POST",
            "/v1/cases/C-1/deadlines/silence/extensions", #"{"dueOn":"2022-07-01"}"#),
        Line(
            ["capacity", "count", "U001", "--total", "12", "--source", "phoned"], "POST", "/v1/units/U001/bed-counts",
            #"{"total":12,"source":"phoned"}"#),
        Line(
            ["party", "add", "p1", "--type", "provider", "--region", "R1", "--region", "R2"], "POST", "/v1/parties",
            #"{"code":"p1","type":"provider","regions":["R1","R2"]}"#),
        Line(
            ["region", "set", "R05", "--province", "FL", "--province=UT"], "PUT", "/v1/regions/R05",
            #"{"provinces":["FL","UT"]}"#),
        Line(["token", "revoke", "T-1", "--party", "p1"], "DELETE", "/v1/parties/p1/tokens/T-1"),
        Line(
            ["match", "C-1", "--as-of", "2022-06-15T10:00:00Z"], "GET",
            "/v1/cases/C-1/suggestions?asOf=2022-06-15T10%3A00%3A00Z"),
        Line(
            ["match", "--need", "-", "--as-of", "2022-06-15"], "POST", "/v1/bed-searches",
            #"{"need":{"levels":[2],"regimes":["wzd"]},"asOf":"2022-06-15"}"#),
        Line(
            ["search", "conclude", "C-1", "--body", "-", "--outcome", "none"], "POST", "/v1/cases/C-1/searches",
            #"{"levels":[2],"regimes":["wzd"],"outcome":"none"}"#),
    ])
    func `words and options become one request`(line: Line) throws {
        let served = try ServedTrial(line.words, input: #"{"levels":[2],"regimes":["wzd"]}"#)
        #expect(served.trial.exitCode == 0, "\(served.trial.messages)")
        let request = try #require(served.received.first)
        #expect(request.method == line.method)
        #expect(request.target == line.target)
        #expect(request.body == line.body)
    }

    @Test func `the body comes from a file, and options change it`() throws {
        let path = NSTemporaryDirectory() + "casus-\(UUID().uuidString).json"
        try #"{"kind":"advice","need":{"levels":[2]}}"#.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let served = try ServedTrial(["case", "register", path, "--kind", "mediation", "--care-type", "crisis"])
        #expect(served.received.first?.body == #"{"kind":"mediation","need":{"levels":[2],"careType":"crisis"}}"#)
    }

    @Test func `free text comes from standard input with a dash`() throws {
        let served = try ServedTrial(["note", "add", "C-1", "--text", "-"], input: "regel één\nregel twee\n")
        #expect(served.received.first?.body == #"{"text":"regel één\nregel twee"}"#)
    }

    @Test func `language, version and key travel as headers`() throws {
        let served = try ServedTrial([
            "case", "move", "C-1", "close", "--lang", "en", "--if-match", "7", "--idempotency-key", "k1",
        ])
        let headers = try #require(served.received.first?.headers)
        #expect(headers["accept-language"] == "en")
        #expect(headers["if-match"] == "\"7\"")
        #expect(headers["idempotency-key"] == "k1")
        #expect(headers["content-type"] == "application/json")
    }

    @Test func `a list is read on to its end, and one page when a page was asked for`() throws {
        let pages: AnsweringServer.Answer = { request in
            let next = request.target.contains("cursor") ? "null" : #""c2""#
            return APIAnswer(status: 200, body: Array(#"{"items":[{"code":"p"}],"next":\#(next)}"#.utf8))
        }
        let all = try ServedTrial(["party", "list"], pages)
        #expect(all.received.map(\.target) == ["/v1/parties?limit=200", "/v1/parties?limit=200&cursor=c2"])
        let one = try ServedTrial(["party", "list", "--limit", "1"], pages)
        #expect(one.received.map(\.target) == ["/v1/parties?limit=1"])
        #expect(one.trial.output.contains("--cursor c2"))
        let json = try ServedTrial(["party", "list", "--json"], pages)
        #expect(json.received.map(\.target) == ["/v1/parties"])
        #expect(json.trial.output == #"{"items":[{"code":"p"}],"next":"c2"}"# + "\n")
    }
}
