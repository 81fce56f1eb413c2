import Dispatch
import HTTPServer
import StrictJSON
import Synchronization
import TestSupport
import Testing

@Suite("A request that is repeated under its key")
struct IdempotencyTests {
    @Test("Gives the same answer, and is recorded once")
    func repeated() throws {
        let trial = try Trial()
        let body = #"{"kind":"mediation","province":"FL","region":"R05","summary":"Een samenvatting."}"#
        let first = try trial.send("POST", "/v1/cases", as: "referrer-1", body, headers: ["Idempotency-Key": "k1"])
        trial.clock.pass(days: 0, seconds: 86_399)
        let again = try trial.send("POST", "/v1/cases", as: "referrer-1", body, headers: ["Idempotency-Key": "k1"])
        #expect(first.status == 201 && again.status == 201 && again.bytes == first.bytes)
        #expect(again.headers["Location"] == first.headers["Location"] && again.tag == first.tag)
        #expect(try trial.get("/v1/cases", as: "referrer-1").items.count == 1)
        trial.clock.pass(seconds: 1)
        let later = try trial.send("POST", "/v1/cases", as: "referrer-1", body, headers: ["Idempotency-Key": "k1"])
        #expect(later.status == 201 && later.bytes != first.bytes)
    }

    @Test("Is a conflict with another body, path or query, and another's key is another key")
    func otherwise() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let path = "/v1/cases/\(id)/notes"
        let key: HTTPHeaders = ["Idempotency-Key": "k1"]
        try trial.must("POST", path, as: "referrer-1", #"{"text":"Een."}"#, headers: key)
        let other = try trial.send("POST", path, as: "referrer-1", #"{"text":"Twee."}"#, headers: key)
        #expect(other.status == 409 && other["type"]?.string == "urn:casus:problem:conflict")
        let elsewhere = try trial.send(
            "POST", "/v1/cases/\(id)/stays", as: "referrer-1", #"{"kind":"home"}"#, headers: key)
        #expect(elsewhere.status == 409)
        try trial.must("POST", "/v1/cases/\(id)/involvements", as: "referrer-1", #"{"party":"referrer-2"}"#)
        try trial.must("POST", path, as: "referrer-2", #"{"text":"Drie."}"#, headers: key)
        #expect(try trial.get(path, as: "referrer-1").items.count == 2)
    }

    @Test("Sent twice at once, is recorded once, and both are answered alike")
    func atOnce() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let answers = Mutex<[TrialAnswer]>([])
        let group = DispatchGroup()
        for _ in 0..<8 {
            DispatchQueue.global().async(group: group) {
                let answer = try? trial.send(
                    "POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Een."}"#,
                    headers: ["Idempotency-Key": "same"])
                answers.withLock { if let answer { $0.append(answer) } }
            }
        }
        group.wait()
        let given = answers.withLock { $0 }
        #expect(given.count == 8 && given.allSatisfy { $0.status == 201 && $0.bytes == given[0].bytes })
        #expect(try trial.get("/v1/cases/\(id)/notes", as: "referrer-1").items.count == 1)
    }

    @Test("A token is shown once: its repeat is told the token's id")
    func token() throws {
        let trial = try Trial()
        let key: HTTPHeaders = ["Idempotency-Key": "t1"]
        let first = try trial.must("POST", "/v1/parties/other-1/tokens", as: "admin", "{}", headers: key)
        let again = try trial.send("POST", "/v1/parties/other-1/tokens", as: "admin", "{}", headers: key)
        #expect(again.status == 409 && again["id"] == first["id"] && first["id"] != nil)
        let secret = try #require(first["token"]?.string)
        #expect(!again.text.contains(secret))
        let stored = try trial.store.read { snapshot in
            try snapshot.rows("SELECT answer FROM idempotency_answers") { $0.text(0) }
        }
        #expect(stored.count == 1 && !stored[0].contains(secret))
    }

    @Test("A refusal is repeated as it was, also when it would no longer be refused")
    func refusal() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let body = #"{"move":"escalate","motivation":"Alles is geprobeerd."}"#
        let key: HTTPHeaders = ["Idempotency-Key": "m1"]
        let first = try trial.send("POST", "/v1/cases/\(id)/moves", as: "referrer-1", body, headers: key)
        try trial.reject(id)
        let again = try trial.send("POST", "/v1/cases/\(id)/moves", as: "referrer-1", body, headers: key)
        #expect(
            first.status == 409 && again.bytes == first.bytes && again.rules == ["regular_admission_is_tried_first"])
        #expect(try trial.send("POST", "/v1/cases/\(id)/moves", as: "referrer-1", body).status == 201)
    }

    @Test("A search for beds too keeps its answer, and its key")
    func search() throws {
        let trial = try Trial()
        let key: HTTPHeaders = ["Idempotency-Key": "b1"]
        let body = #"{"need":{"levels":[2]}}"#
        let first = try trial.must("POST", "/v1/bed-searches", as: "referrer-1", body, headers: key)
        try trial.must(
            "POST", "/v1/units/U1/bed-counts", as: "lcbb",
            #"{"total":10,"occupied":10,"available":0,"reserved":0,"unstaffed":0}"#)
        let again = try trial.send("POST", "/v1/bed-searches", as: "referrer-1", body, headers: key)
        #expect(again.status == 200 && again.bytes == first.bytes)
        let other = try trial.send("POST", "/v1/bed-searches", as: "referrer-1", "{}", headers: key)
        #expect(other.status == 409)
    }

    @Test("A key that is none is a fault", arguments: ["a b", String(repeating: "k", count: 256)])
    func badKey(key: String) throws {
        let trial = try Trial()
        let answer = try trial.send(
            "POST", "/v1/bed-searches", as: "referrer-1", "{}", headers: ["Idempotency-Key": key])
        #expect(answer.status == 400 && answer.faults == [" bad_format"])
    }
}
