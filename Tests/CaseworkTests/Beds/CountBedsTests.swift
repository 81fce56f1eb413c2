import StrictJSON
import TestSupport
import Testing

@Suite("Counting beds")
struct CountBedsTests {
    private let full = #""total":10,"occupied":9,"available":1,"reserved":0,"unstaffed":0"#

    @Test("A provider counts its own units in one call, and is answered with what was stored")
    func manyAtOnce() throws {
        let trial = try Trial()
        let answer = try trial.must(
            "POST", "/v1/bed-counts", as: "provider-1",
            "{\"counts\":[{\"unitId\":\"U1\",\(full)},{\"unitId\":\"U4\",\(full),\"remark\":\"Een kamer is dicht.\"}]}")
        #expect(answer.items.map { $0["unitId"]?.string } == ["U1", "U4"])
        #expect(answer.items.map { $0["source"]?.string } == ["entered", "entered"])
        #expect(answer.items[1]["remark"]?.string == "Een kamer is dicht.")
        let held = try trial.get("/v1/units/U4/bed-counts", as: "referrer-1")
        #expect(held.items.first?["remark"]?.string == "Een kamer is dicht.")
    }

    @Test("One fault in many counts, and nothing is written; every fault is named")
    func allOrNothing() throws {
        let trial = try Trial()
        let counts = [
            "{\"unitId\":\"U1\",\(full)}",
            #"{"unitId":"U4","total":10,"occupied":9,"available":2,"reserved":0,"unstaffed":0}"#,
            "{\"unitId\":\"U2\",\(full)}", "{\"unitId\":\"nowhere\",\(full)}",
            "{\"unitId\":\"U1\",\(full),\"source\":\"entered\"}",
        ]
        let answer = try trial.send(
            "POST", "/v1/bed-counts", as: "provider-1", "{\"counts\":[\(counts.joined(separator: ","))]}")
        #expect(answer.status == 400)
        #expect(
            answer.faults == [
                "/counts/1/total does_not_add_up", "/counts/2/unitId not_yours", "/counts/3/unitId not_found",
                "/counts/4/unitId not_unique",
            ])
        #expect(try trial.get("/v1/units/U1/bed-counts", as: "lcbb").items.count == 1)
    }

    @Test("Unchanged since: the provider's own figures again, visibly carried, with when they were really counted")
    func carriedForward() throws {
        let trial = try Trial()
        try trial.must("POST", "/v1/units/U1/bed-counts", as: "provider-1", "{\(full)}")
        let counted = trial.clock.now.description
        trial.clock.pass(days: 1)
        try trial.must(
            "POST", "/v1/units/U1/bed-counts", as: "lcbb",
            #"{"total":10,"occupied":10,"available":0,"reserved":0,"unstaffed":0}"#)
        for _ in 0..<2 {
            trial.clock.pass(days: 1)
            let carried = try trial.must(
                "POST", "/v1/units/U1/bed-counts", as: "provider-1", #"{"source":"carried_forward"}"#)
            #expect(carried["source"]?.string == "carried_forward")
            #expect(carried["available"]?.integer == 1)
            #expect(carried["carriedFromAt"]?.string == counted)
        }
        let shown = try trial.get("/v1/units/U1", as: "lcbb")
        #expect(shown["count"]?["carriedFromAt"]?.string == counted)
    }

    @Test(
        "What cannot be carried forward is refused",
        arguments: [
            ("U2", #"{"source":"carried_forward"}"#, ["/total missing"]),
            (
                "U1", #"{"source":"carried_forward","total":9,"available":9,"occupied":0,"reserved":0,"unstaffed":0}"#,
                ["/source conflicts"]
            ),
            (
                "U1", #"{"source":"entered"}"#,
                [
                    "/total missing", "/occupied missing", "/available missing", "/reserved missing",
                    "/unstaffed missing",
                ]
            ),
        ])
    func notCarried(unit: String, body: String, faults: [String]) throws {
        let trial = try Trial()
        try trial.must("POST", "/v1/units/U1/bed-counts", as: "provider-1", "{\(full)}")
        let party = unit == "U2" ? "provider-2" : "provider-1"
        let answer = try trial.send("POST", "/v1/units/\(unit)/bed-counts", as: party, body)
        #expect(answer.faults == faults)
    }

    @Test("A count from the future, or before the last one from the same side, is refused; of the other side not")
    func orderOfCounts() throws {
        let trial = try Trial()
        func count(_ at: String, as party: String) throws -> [String] {
            try trial.send(
                "POST", "/v1/units/U1/bed-counts", as: party, "{\(full),\"countedAt\":\"\(at)\"}"
            ).faults
        }
        #expect(try count("2022-06-15T10:00:01Z", as: "provider-1") == ["/countedAt in_the_future"])
        #expect(try count("2022-06-14T10:00:00Z", as: "provider-1") == [])
        #expect(try count("2022-06-14T09:00:00Z", as: "provider-1") == ["/countedAt before_the_last"])
        #expect(try count("2022-06-14T10:00:00Z", as: "provider-1") == [])
        #expect(try count("2022-06-14T23:00:00Z", as: "lcbb") == ["/countedAt before_the_last"])
    }

    @Test("An import may bring older counts, and the state at any past instant is what was counted by then")
    func olderImports() throws {
        let trial = try Trial()
        let head =
            "unit;provider;province;level;type;specialism;regimes;careTypes;total;occupied;available;reserved;unstaffed;asOf"
        let line = "U1;provider-1;FL;2;FPA;psychiatry;wvggz;treatment;10;4;6;0;0;2022-05-01T10:00:00Z"
        let answer = try trial.must(
            "POST", "/v1/capacity-imports", as: "provider-1", "\(head)\r\n\(line)\r\n",
            headers: ["content-type": "text/csv"])
        #expect(answer["imported"]?.integer == 1)
        #expect(try trial.get("/v1/units/U1", as: "lcbb")["count"]?["available"]?.integer == 1)
        let past = try trial.get("/v1/units/U1?asOf=2022-06-01", as: "lcbb")
        #expect(past["count"]?["available"]?.integer == 6)
        #expect(past["count"]?["source"]?.string == "imported")
        #expect(try trial.get("/v1/units/U1/bed-counts?asOf=2022-06-01", as: "lcbb").items.count == 1)
    }
}
