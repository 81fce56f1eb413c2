import StrictJSON
import TestSupport
import Testing

@Suite("Describing units")
struct DescribeUnitTests {
    private func facts(_ regimes: String, _ more: String = "") -> String {
        """
        {"province":"FL","level":2,"type":"FPA","specialism":"psychiatry","regimes":[\(regimes)],
        "careTypes":["treatment"]\(more)}
        """
    }

    @Test("Facts hold from their day of force: before it the old ones stand, also for suggestions as of then")
    func dayOfForce() throws {
        let trial = try Trial()
        try trial.must(
            "PUT", "/v1/units/U1", as: "provider-1", facts(#""wfz""#, #","validFrom":"2022-07-01""#))
        #expect(try trial.get("/v1/units/U1", as: "lcbb")["regimes"]?.strings == ["wvggz"])
        trial.clock.pass(days: 30)
        let now = try trial.get("/v1/units/U1", as: "lcbb")
        #expect(now["regimes"]?.strings == ["wfz"])
        #expect(now["validFrom"]?.string == "2022-07-01")
        #expect(try trial.get("/v1/units/U1?asOf=2022-06-30", as: "lcbb")["regimes"]?.strings == ["wvggz"])
        #expect(try trial.get("/v1/units?regime=wfz", as: "lcbb").items.map { $0["id"]?.string } == ["U1"])
        #expect(try trial.get("/v1/units?regime=wfz&asOf=2022-06-30", as: "lcbb").items.isEmpty)
        let history = try trial.get("/v1/units/U1/descriptions", as: "referrer-1")
        #expect(history.items.map { $0["regimes"]?.strings } == [["wfz"], ["wvggz"]])
        #expect(history.items.map { $0["validFrom"]?.string } == ["2022-07-01", nil])
        #expect(history.items.map { $0["describedBy"]?.string } == ["provider-1", "lcbb"])
        let first = try trial.get("/v1/units/U1/descriptions?limit=1", as: "lcbb")
        let rest = try trial.get("/v1/units/U1/descriptions?cursor=\(first["next"]?.string ?? "")", as: "lcbb")
        #expect(rest.items == Array(history.items.dropFirst()))
    }

    @Test("A closed unit is not considered from its day on, not counted, and listed apart")
    func closing() throws {
        let trial = try Trial()
        let search = #"{"need":{"levels":[2,3]},"asOf":"DAY"}"#
        func considered(_ day: String) throws -> Int? {
            let answer = try trial.must("POST", "/v1/bed-searches", as: "lcbb", search.replacing("DAY", with: day))
            return answer["considered"]?.integer
        }
        try trial.must(
            "PUT", "/v1/units/U1", as: "provider-1", facts(#""wvggz""#, #","closesOn":"2022-06-20""#))
        trial.clock.pass(days: 10)
        #expect(try considered("2022-06-19") == 4)
        #expect(try considered("2022-06-20") == 3)
        #expect(try trial.get("/v1/units", as: "lcbb").items.count == 3)
        #expect(try trial.get("/v1/units?closed=true", as: "lcbb").items.map { $0["id"]?.string } == ["U1"])
        let count = #"{"total":1,"occupied":1,"available":0,"reserved":0,"unstaffed":0,"countedAt":"DAYT10:00:00Z"}"#
        let late = try trial.send(
            "POST", "/v1/units/U1/bed-counts", as: "provider-1", count.replacing("DAY", with: "2022-06-20"))
        #expect(late.faults == ["/countedAt is_closed"])
        let inTime = try trial.send(
            "POST", "/v1/units/U1/bed-counts", as: "provider-1", count.replacing("DAY", with: "2022-06-19"))
        #expect(inTime.status == 201)
        try trial.must("PUT", "/v1/units/U1", as: "provider-1", facts(#""wvggz""#))
        #expect(try trial.get("/v1/units", as: "lcbb").items.count == 4)
    }

    @Test("A new unit with a day of force opens on it")
    func opening() throws {
        let trial = try Trial()
        try trial.must(
            "PUT", "/v1/units/U9", as: "provider-1", facts(#""wvggz""#, #","validFrom":"2022-06-17""#))
        #expect(try trial.get("/v1/units/U9", as: "lcbb")["validFrom"]?.string == "2022-06-17")
        #expect(try trial.get("/v1/units", as: "lcbb").items.count == 4)
        let count = #"{"total":1,"occupied":1,"available":0,"reserved":0,"unstaffed":0}"#
        let early = try trial.send("POST", "/v1/units/U9/bed-counts", as: "provider-1", count)
        #expect(early.faults == ["/countedAt is_closed"])
        trial.clock.pass(days: 2)
        try trial.must("POST", "/v1/units/U9/bed-counts", as: "provider-1", count)
        #expect(try trial.get("/v1/units", as: "lcbb").items.count == 5)
    }

    @Test("The same unit under two providers is refused, whoever asks, and the list is by provider if asked")
    func oneProvider() throws {
        let trial = try Trial()
        let other = try trial.send(
            "PUT", "/v1/units/U1", as: "lcbb", facts(#""wfz""#, #","provider":"provider-2""#))
        #expect(other.faults == ["/provider conflicts"])
        #expect(try trial.send("PUT", "/v1/units/U1", as: "provider-2", facts(#""wfz""#)).status == 403)
        let twisted = try trial.send(
            "PUT", "/v1/units/U1", as: "provider-1",
            facts(#""wfz""#, #","validFrom":"2022-07-01","closesOn":"2022-06-30""#))
        #expect(twisted.faults == ["/closesOn out_of_range"])
        let own = try trial.get("/v1/units?provider=provider-1", as: "lcbb")
        #expect(own.items.map { $0["id"]?.string } == ["U1", "U4"])
    }

    @Test("What was projected of units is rebuilt to the same")
    func rebuilt() throws {
        let trial = try Trial()
        try trial.must(
            "PUT", "/v1/units/U1", as: "provider-1", facts(#""wfz""#, #","validFrom":"2022-07-01""#))
        try trial.must(
            "PUT", "/v1/units/U1", as: "provider-1", facts(#""wzd""#, #","closesOn":"2023-01-01""#))
        let before = try trial.get("/v1/units/U1/descriptions", as: "lcbb").bytes
        try trial.store.rebuild()
        #expect(try trial.get("/v1/units/U1/descriptions", as: "lcbb").bytes == before)
    }
}
