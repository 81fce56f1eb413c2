import CaseAPI
import CaseHistory
import Casework
import HTTPServer
import Store
import StrictJSON
import Synchronization
import TestSupport
import Testing

@Suite("A token that ends while a request is under way")
struct EndInMidRequestTests {
    /// How a token ends.
    enum End: CaseIterable {
        case expired, revoked
    }

    private static let note = #"{"text":"Overleg gehouden."}"#

    @Test(
        "before its body is whole is refused with 401, leaves nothing, and the same request is taken with a new token",
        arguments: End.allCases)
    func inMidBody(end: End) throws {
        let trial = try Trial()
        let path = "/v1/cases/\(try trial.openCase())/notes"
        let token = try trial.must(
            "POST", "/v1/parties/referrer-1/tokens", as: "admin", #"{"expiresOn":"\#(trial.clock.day())"}"#)
        let request = try trial.request(
            "POST", path, as: nil, Array(Self.note.utf8),
            ["Authorization": "Bearer \(token["token"]?.string ?? "")", "Idempotency-Key": "k1"])
        try trial.serving { port in
            let answer = try SocketClient.send(request, to: port) {
                switch end {
                case .expired: trial.clock.pass(days: 1)
                case .revoked:
                    let id = token["id"]?.string ?? ""
                    try trial.must("DELETE", "/v1/parties/referrer-1/tokens/\(id)", as: "admin")
                }
            }
            try Trial.hold(answer, to: request)
            #expect(answer.status == 401 && answer.headers["WWW-Authenticate"] == "Bearer")
            #expect(answer["type"]?.string == "urn:casus:problem:unauthorized")
            #expect(try trial.get(path, as: "referrer-1").items.isEmpty)
            let anew = try trial.request("POST", path, as: "referrer-1", request.body, ["Idempotency-Key": "k1"])
            #expect(try SocketClient.send(anew, to: port) {}.status == 201)
            #expect(try trial.get(path, as: "referrer-1").items.count == 1)
        }
    }

    @Test("A body that comes slowly under a token that holds is taken, so that it is the token that decides")
    func slowly() throws {
        let trial = try Trial()
        let path = "/v1/cases/\(try trial.openCase())/notes"
        let request = try trial.request("POST", path, as: "referrer-1", Array(Self.note.utf8))
        try trial.serving { port in
            let answer = try SocketClient.send(request, to: port) { trial.clock.pass(seconds: 25) }
            #expect(answer.status == 201)
        }
        #expect(try trial.get(path, as: "referrer-1").items.count == 1)
    }

    @Test("At whatever reading of the clock the day ends, the act is there whole and answered, or not at all")
    func atEveryReading() throws {
        let trial = try Trial()
        let path = "/v1/cases/\(try trial.openCase())/notes"
        var statuses: [Int] = []
        for reading in 1...12 {
            let token = try trial.must(
                "POST", "/v1/parties/referrer-1/tokens", as: "admin", #"{"expiresOn":"\#(trial.clock.day())"}"#)
            let before = try trial.get(path, as: "referrer-1").items.count
            let request = try trial.request(
                "POST", path, as: nil, Array(Self.note.utf8),
                ["Authorization": "Bearer \(token["token"]?.string ?? "")"])
            let left = Mutex(reading)
            let clock = trial.clock
            let casework = Casework(store: trial.store) {
                left.withLock { left in
                    left -= 1
                    if left == 0 { clock.pass(days: 1) }
                }
                return clock.now
            }
            let answer = CaseService(casework: casework).answer(request)
            statuses.append(answer.status)
            let after = try trial.get(path, as: "referrer-1").items.count
            #expect(after - before == (answer.status == 201 ? 1 : 0), "reading \(reading): \(answer.status)")
            #expect([201, 401].contains(answer.status), "reading \(reading)")
        }
        #expect(statuses.contains(401) && statuses.contains(201))
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()).isEmpty)
    }
}
