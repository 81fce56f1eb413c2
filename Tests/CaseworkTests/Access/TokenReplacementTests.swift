import HTTPServer
import SecureCare
import StrictJSON
import TestSupport
import Testing

@Suite("Replacing a token")
struct TokenReplacementTests {
    private func me(_ trial: Trial, _ secret: String) throws -> Int {
        let headers: HTTPHeaders = ["authorization": "Bearer " + secret]
        return try trial.send("GET", "/v1/me", as: nil, headers: headers).status
    }

    @Test("The old one works some days longer beside the new one, and then no more")
    func overlaps() throws {
        let trial = try Trial()
        let old = try trial.must("POST", "/v1/parties/referrer-1/tokens", as: "admin", #"{"user":"balie-2"}"#)
        let id = try #require(old["id"]?.string)
        let new = try trial.must(
            "POST", "/v1/parties/referrer-1/tokens/\(id)/replacements", as: "admin", #"{"overlapDays":3}"#)
        let (first, second) = (try #require(old["token"]?.string), try #require(new["token"]?.string))
        #expect(new["user"]?.string == "balie-2")
        #expect(new["replacedEndsOn"]?.string == "2022-06-18")
        #expect(try me(trial, first) == 200)
        #expect(try me(trial, second) == 200)
        trial.clock.pass(days: 4)
        #expect(try me(trial, first) == 401)
        #expect(try me(trial, second) == 200)
        let again = try trial.send("POST", "/v1/parties/referrer-1/tokens/\(id)/replacements", as: "admin", "{}")
        #expect(again.status == 409)
    }

    @Test("Guessing is shut out, and the rightful is not, from the same address")
    func guessing() throws {
        let trial = try Trial()
        _ = try trial.token(of: "referrer-1")
        var last = 0
        for guess in 0..<25 { last = try me(trial, "casus_\(guess)") }
        #expect(last == 429)
        #expect(try trial.get("/v1/me", as: "referrer-1").status == 200)
    }

    @Test("Only the administrator replaces a token")
    func rights() throws {
        let trial = try Trial()
        let old = try trial.must("POST", "/v1/parties/referrer-1/tokens", as: "admin", "{}")
        let path = "/v1/parties/referrer-1/tokens/\(old["id"]?.string ?? "")/replacements"
        #expect(try trial.send("POST", path, as: "referrer-1", "{}").status == 403)
    }
}
