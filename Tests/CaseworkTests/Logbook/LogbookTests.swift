import CaseHistory
import SecureCare
import Store
import StrictJSON
import TestSupport
import Testing

@Suite("The logbook of a provider")
struct LogbookTests {
    private func entry(_ unit: String, on day: String = "2022-05-10", _ reason: String = "no_treatment_offer") -> String
    {
        #"{"unitId":"\#(unit)","happenedOn":"\#(day)","primaryReason":"\#(reason)","note":"Te weinig personeel."}"#
    }

    @Test("Its owner reads it back, words and all; nobody else reads anything of it")
    func isOnesOwn() throws {
        let trial = try Trial()
        try trial.must("POST", "/v1/logbook", as: "provider-1", entry("U1"))
        let own = try trial.get("/v1/logbook", as: "provider-1")
        #expect(own.items.first?["note"]?.string == "Te weinig personeel.")
        #expect(try trial.get("/v1/logbook", as: "provider-2").items.isEmpty)
        for party in ["lcbb", "admin", "referrer-1", "ministry-1"] {
            #expect(try trial.get("/v1/logbook", as: party).status == 403)
        }
    }

    @Test("The words lie under the provider's own key")
    func ownKey() throws {
        let trial = try Trial()
        try trial.must("POST", "/v1/logbook", as: "provider-1", entry("U1"))
        let owners = try trial.store.read { try $0.rows("SELECT DISTINCT owner FROM texts") { $0.text(0) } }
        #expect(owners == ["logbook:provider-1"])
    }

    @Test("An entry is about a unit of one's own, on a day that has come, for a reason of that day")
    func checked() throws {
        let trial = try Trial()
        func faults(_ body: String) throws -> [String] {
            try trial.send("POST", "/v1/logbook", as: "provider-1", body).faults
        }
        #expect(try faults(entry("U2")) == ["/unitId not_found"])
        #expect(try faults(entry("U1", on: "2022-06-16")) == ["/happenedOn in_the_future"])
    }

    @Test("Nothing leaves until a quarter is released by three, and then hidden cells stay hidden")
    func released() throws {
        let trial = try Trial()
        try trial.add(unit: "U9", of: "levensloopaanbieder-2", level: 2, "psychiatry")
        let owners = [("provider-1", "U1"), ("provider-2", "U2"), ("levensloopaanbieder-1", "U3")]
        for (party, unit) in owners {
            for _ in 0..<4 { try trial.must("POST", "/v1/logbook", as: party, entry(unit)) }
        }
        for _ in 0..<9 { try trial.must("POST", "/v1/logbook", as: "provider-1", entry("U1", "no_contract")) }
        for _ in 0..<9 { try trial.must("POST", "/v1/logbook", as: "levensloopaanbieder-2", entry("U9")) }
        let quarter = #"{"quarter":"2022-Q2"}"#
        #expect(try trial.send("POST", "/v1/logbook/releases", as: "provider-1", quarter).status == 409)
        trial.clock.pass(days: 20)
        for (party, _) in owners.prefix(2) { try trial.must("POST", "/v1/logbook/releases", as: party, quarter) }
        #expect(try trial.send("POST", "/v1/logbook/publications", as: "lcbb", quarter).status == 409)
        try trial.must("POST", "/v1/logbook/releases", as: "levensloopaanbieder-1", quarter)
        #expect(try trial.send("POST", "/v1/logbook/publications", as: "provider-1", quarter).status == 403)
        let published = try trial.must("POST", "/v1/logbook/publications", as: "lcbb", quarter)
        #expect(published["byPrimaryCategory"]?["content"] == .integer(10))
        #expect(published["byPrimaryCategory"]?["financial"] == .null)
        #expect(published["byPrimaryCategory"]?["systemic"] == .null)
    }

    @Test("What was published does not change: a later release and a second publication are refused")
    func frozen() throws {
        let trial = try Trial()
        trial.clock.pass(days: 20)
        let quarter = #"{"quarter":"2022-Q2"}"#
        for party in ["provider-1", "provider-2", "levensloopaanbieder-1"] {
            try trial.must("POST", "/v1/logbook/releases", as: party, quarter)
        }
        try trial.must("POST", "/v1/logbook/publications", as: "lcbb", quarter)
        #expect(try trial.send("POST", "/v1/logbook/releases", as: "levensloopaanbieder-2", quarter).status == 409)
        #expect(try trial.send("POST", "/v1/logbook/publications", as: "lcbb", quarter).status == 409)
        #expect(try trial.get("/v1/logbook/publications", as: "referrer-1").items.count == 1)
        #expect(try trial.get("/v1/logbook/publications", as: "ministry-1").status == 403)
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()).isEmpty)
    }
}
