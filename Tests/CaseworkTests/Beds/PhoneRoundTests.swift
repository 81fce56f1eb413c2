import StrictJSON
import TestSupport
import Testing

@Suite("The telephone round")
struct PhoneRoundTests {
    private func count(_ available: Int, _ reserved: Int, occupied: Int = 8) -> String {
        let total = occupied + available + reserved
        return """
            {"total":\(total),"occupied":\(occupied),"available":\(available),"reserved":\(reserved),"unstaffed":0}
            """
    }

    @Test("Beds that open cases could want come first, then old counts; what was phoned rests a day")
    func round() throws {
        let trial = try Trial()
        trial.clock.pass(days: 2)
        _ = try trial.openCase()
        _ = try trial.openCase()
        try trial.must("POST", "/v1/units/U1/bed-counts", as: "provider-1", count(1, 0))
        try trial.must("POST", "/v1/units/U2/bed-counts", as: "provider-2", count(1, 1))
        try trial.must("POST", "/v1/units/U4/bed-counts", as: "provider-1", count(0, 0))
        let round = try trial.get("/v1/phone-round", as: "lcbb")
        #expect(round.items.map { $0["unitId"]?.string } == ["U1", "U3", "U2"])
        #expect(round.items.map { $0["openCases"]?.integer } == [2, 0, 0])
        #expect(round.items[0]["reasons"]?.strings == ["free", "wanted"])
        #expect(round.items[2]["reasons"]?.strings == ["free", "reserved"])
        #expect(!round.text.contains("C-"))
        try trial.must("POST", "/v1/units/U1/bed-counts", as: "lcbb", count(1, 0))
        #expect(try trial.get("/v1/phone-round", as: "lcbb").items.map { $0["unitId"]?.string } == ["U3", "U2"])
        trial.clock.pass(days: 8)
        let later = try trial.get("/v1/phone-round?limit=1", as: "lcbb")
        #expect(later.items[0]["reasons"]?.strings == ["free", "stale", "wanted"])
        #expect(later.items[0]["lastPhonedAt"]?.string != nil)
        let rest = try trial.get("/v1/phone-round?cursor=\(later["next"]?.string ?? "")", as: "lcbb")
        #expect(rest.items.map { $0["unitId"]?.string } == ["U3", "U2", "U4"])
    }

    @Test(
        "The round is lcbb's alone", arguments: ["provider-1", "levensloopaanbieder-1", "referrer-1", "om-1", "admin"])
    func ofLCBB(party: String) throws {
        #expect(try Trial().get("/v1/phone-round", as: party).status == 403)
    }

    @Test("What was heard stands beside what was entered, and the difference goes to the provider and lcbb alone")
    func differences() throws {
        let trial = try Trial()
        try trial.must("POST", "/v1/units/U1/bed-counts", as: "provider-1", count(3, 0))
        try trial.must("POST", "/v1/units/U2/bed-counts", as: "provider-2", count(2, 0))
        trial.clock.pass(seconds: 3_600)
        try trial.must("POST", "/v1/units/U1/bed-counts", as: "lcbb", count(1, 2))
        try trial.must("POST", "/v1/units/U2/bed-counts", as: "lcbb", count(2, 0))
        let all = try trial.get("/v1/phone-differences", as: "lcbb")
        let first = try #require(all.items.first { $0["provider"]?.string == "provider-1" })
        // The furniture of the trial phoned U4 too, of which nothing was entered.
        #expect(first["compared"]?.integer == 1)
        #expect(first["agreeing"]?.integer == 0)
        #expect(first["availableEntered"]?.integer == 3)
        #expect(first["availablePhoned"]?.integer == 1)
        #expect(first["differences"]?.array?.first?["entered"]?["available"]?.integer == 3)
        let own = try trial.get("/v1/phone-differences", as: "provider-2")
        #expect(own.items.map { $0["provider"]?.string } == ["provider-2"])
        #expect(own.items.first?["agreeing"]?.integer == 1)
        #expect(try trial.get("/v1/phone-differences", as: "referrer-1").status == 403)
        #expect(try trial.get("/v1/phone-differences?to=2022-06-14", as: "lcbb").items.isEmpty)
    }

    @Test("A call that brought no figures is kept, shown in the round, and counted to its provider and lcbb")
    func callsWithoutFigures() throws {
        let trial = try Trial()
        trial.clock.pass(days: 2)
        try trial.must("POST", "/v1/units/U1/bed-counts", as: "provider-1", count(1, 0))
        try trial.must("POST", "/v1/units/U2/bed-counts", as: "provider-2", count(1, 0))
        func round() throws -> [String?] {
            try trial.get("/v1/phone-round", as: "lcbb").items.map { $0["unitId"]?.string }
        }
        let call = try trial.must(
            "POST", "/v1/units/U1/phone-calls", as: "lcbb", #"{"outcome":"not_reached","remark":"Voicemail."}"#)
        #expect(call["calledBy"]?.string == "lcbb")
        #expect(call["remark"]?.string == "Voicemail.")
        // It rests for two hours and then comes back, with what came of the last call.
        #expect(try !round().contains("U1"))
        trial.clock.pass(seconds: 2 * 3_600 + 1)
        #expect(try round().contains("U1"))
        let shown = try trial.get("/v1/phone-round", as: "lcbb").items.first { $0["unitId"]?.string == "U1" }
        #expect(shown?["lastCall"]?["outcome"]?.string == "not_reached")
        try trial.must("POST", "/v1/units/U1/phone-calls", as: "lcbb", #"{"outcome":"no_figures"}"#)
        trial.clock.pass(seconds: 3 * 3_600)
        #expect(try !round().contains("U1"))
        let own = try trial.get("/v1/phone-differences", as: "provider-1")
        #expect(own.items.map { $0["notReached"]?.integer } == [1])
        #expect(own.items.map { $0["withoutFigures"]?.integer } == [1])
        #expect(own.items.map { $0["calls"]?.integer } == [2])
        #expect(
            try trial.get("/v1/phone-differences", as: "provider-2").items.allSatisfy {
                $0["notReached"]?.integer == 0
            })
        #expect(try trial.get("/v1/units/U1/phone-calls", as: "lcbb").items.count == 2)
        #expect(try trial.get("/v1/units/U1/phone-calls", as: "provider-1").status == 403)
        let before = try trial.get("/v1/units/U1/phone-calls", as: "lcbb").bytes
        try trial.store.rebuild()
        #expect(try trial.get("/v1/units/U1/phone-calls", as: "lcbb").bytes == before)
    }

    @Test("As entered: one word makes a count by telephone of what the provider said")
    func asEntered() throws {
        let trial = try Trial()
        try trial.must("POST", "/v1/units/U1/bed-counts", as: "provider-1", count(3, 1))
        trial.clock.pass(days: 1)
        try trial.must("POST", "/v1/units/U1/phone-calls", as: "lcbb", #"{"outcome":"as_entered"}"#)
        let counted = try trial.get("/v1/units/U1", as: "lcbb")["count"]
        #expect(counted?["source"]?.string == "phoned")
        #expect(counted?["available"]?.integer == 3)
        #expect(counted?["countedAt"]?.string == trial.clock.now.description)
        let figures = try trial.get("/v1/phone-differences", as: "provider-1").items.first
        #expect(figures?["differences"]?.array?.isEmpty == true)
        #expect(figures?["withoutFigures"]?.integer == 0)
        let nothing = try trial.send("POST", "/v1/units/U3/phone-calls", as: "lcbb", #"{"outcome":"as_entered"}"#)
        #expect(nothing.faults == ["/outcome conflicts"])
        let ahead = try trial.send(
            "POST", "/v1/units/U1/phone-calls", as: "lcbb",
            #"{"outcome":"not_reached","calledAt":"2030-01-01T10:00:00Z"}"#)
        #expect(ahead.faults == ["/calledAt in_the_future"])
        #expect(
            try trial.send("POST", "/v1/units/U99/phone-calls", as: "lcbb", #"{"outcome":"call_back"}"#).status == 404)
    }
}
