import CaseAPI
import HTTPServer
import TestSupport
import Testing

@Suite("Signing in")
struct SignInTests {
    @Test(
        "Without a token that works the answer is 401, the same for all",
        arguments: [
            nil, "", "Bearer", "Bearer x", "Basic dTpw", "Bearer casus_00", "bearer  ",
        ])
    func unknown(value: String?) throws {
        let trial = try Trial()
        let headers: HTTPHeaders = value.map { ["Authorization": $0] } ?? [:]
        let answer = try trial.get("/v1/me", as: nil, headers: headers)
        #expect(answer.status == 401 && answer.headers["WWW-Authenticate"] == "Bearer")
        #expect(answer.bytes == (try trial.get("/v1/cases/C-0000000000", as: nil)).bytes)
    }

    @Test("After twenty failures in a minute an address is told to wait; others are not, nor one with a good token")
    func tooMany() throws {
        let trial = try Trial()
        let bad: HTTPHeaders = ["Authorization": "Bearer casus_no"]
        for _ in 0..<20 { #expect(try trial.get("/v1/me", as: nil, headers: bad).status == 401) }
        let stopped = try trial.get("/v1/me", as: nil, headers: bad)
        #expect(stopped.status == 429 && stopped.headers["Retry-After"] == "60")
        #expect(try trial.get("/v1/me", as: "referrer-1").status == 200)
        var elsewhere = try trial.request("GET", "/v1/me", as: nil, [], bad)
        elsewhere.remoteAddress = "192.0.2.2"
        #expect(try trial.answer(to: elsewhere).status == 401)
        trial.clock.pass(seconds: 60)
        #expect(try trial.get("/v1/me", as: nil, headers: bad).status == 401)
    }

    @Test("A token may ask so often a second, and no more")
    func tooOften() throws {
        let trial = try Trial(limits: RateLimits(requestsPerTokenPerSecond: 3))
        for _ in 0..<3 { #expect(try trial.get("/v1/me", as: "referrer-1").status == 200) }
        #expect(try trial.get("/v1/me", as: "referrer-1").status == 429)
        #expect(try trial.get("/v1/me", as: "referrer-2").status == 200)
        trial.clock.pass(seconds: 1)
        #expect(try trial.get("/v1/me", as: "referrer-1").status == 200)
    }

    @Test("An address may ask so often a second, with whatever tokens; who is signed in is not held up by who is not")
    func addressTooOften() throws {
        let trial = try Trial(limits: RateLimits(requestsPerAddressPerSecond: 4))
        _ = (try trial.token(of: "referrer-1"), try trial.token(of: "referrer-2"))
        trial.clock.pass(seconds: 1)
        let bad: HTTPHeaders = ["Authorization": "Bearer casus_no"]
        for _ in 0..<4 { #expect(try trial.get("/v1/me", as: nil, headers: bad).status == 401) }
        let stopped = try trial.get("/v1/me", as: nil, headers: bad)
        #expect(stopped.status == 429 && stopped.headers["Retry-After"] == "1")
        #expect(try trial.get("/v1/openapi.json", as: nil).status == 429)
        for party in ["referrer-1", "referrer-2", "referrer-1", "referrer-2"] {
            #expect(try trial.get("/v1/me", as: party).status == 200)
        }
        #expect(try trial.get("/v1/me", as: "referrer-1").status == 429)
        var elsewhere = try trial.request("GET", "/v1/me", as: "referrer-1")
        elsewhere.remoteAddress = "192.0.2.2"
        #expect(try trial.answer(to: elsewhere).status == 200)
        trial.clock.pass(seconds: 1)
        #expect(try trial.get("/v1/me", as: "referrer-1").status == 200)
    }

    @Test("A token that was ended, or has run out, works no longer")
    func ended() throws {
        let trial = try Trial()
        let made = try trial.must(
            "POST", "/v1/parties/other-1/tokens", as: "admin", "{\"expiresOn\":\"\(trial.clock.day())\"}")
        let secret = try #require(made["token"]?.string)
        let id = try #require(made["id"]?.string)
        let headers: HTTPHeaders = ["Authorization": "Bearer \(secret)"]
        #expect(try trial.get("/v1/me", as: nil, headers: headers)["party"]?.string == "other-1")
        trial.clock.pass(days: 1)
        #expect(try trial.get("/v1/me", as: nil, headers: headers).status == 401)
        let other = try trial.must("POST", "/v1/parties/other-1/tokens", as: "admin", "{}")
        let second: HTTPHeaders = ["Authorization": "Bearer \(other["token"]?.string ?? "")"]
        #expect(try trial.get("/v1/me", as: nil, headers: second).status == 200)
        try trial.must("DELETE", "/v1/parties/other-1/tokens/\(other["id"]?.string ?? "")", as: "admin")
        #expect(try trial.get("/v1/me", as: nil, headers: second).status == 401)
        #expect(try trial.send("DELETE", "/v1/parties/other-1/tokens/T-0000000000", as: "admin").status == 404)
        let listed = try trial.get("/v1/parties/other-1/tokens", as: "other-1").items
        #expect(listed.contains { $0["id"]?.string == id } && !listed.contains { $0["token"] != nil })
    }
}
