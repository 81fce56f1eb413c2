import StrictJSON
import TestSupport
import Testing

@Suite("Alarms and discipline through the front door")
struct CapacityAlarmsTests {
    private func enter(_ trial: Trial, _ unit: String, as party: String, occupied: Int) throws {
        try trial.must(
            "POST", "/v1/units/\(unit)/bed-counts", as: party,
            "{\"total\":10,\"occupied\":\(occupied),\"available\":\(10 - occupied),\"reserved\":0,\"unstaffed\":0}")
    }

    @Test("A unit that always changed and now repeats is an alarm, in words, to its provider and lcbb alone")
    func repeats() throws {
        let trial = try Trial()
        for day in 0..<30 {
            trial.clock.pass(days: 1)
            try enter(trial, "U2", as: "provider-2", occupied: day < 20 ? 8 + day % 2 : 8)
        }
        let alarms = try trial.get("/v1/capacity-alarms", as: "provider-2")
        #expect(alarms.items.map { $0["kind"]?.string } == ["unit_repeats"])
        #expect(alarms.items.first?["unitId"]?.string == "U2")
        #expect(alarms.items.first?["sinceOn"]?.string == "2022-07-07")
        let others = try trial.get("/v1/capacity-alarms", as: "provider-1")
        #expect(others.items.map { $0["kind"]?.string } == ["not_in_time", "not_in_time"])
        let all = try trial.get("/v1/capacity-alarms", as: "lcbb")
        #expect(all.items.count { $0["unitId"]?.string == "U2" } == 1)
        #expect(try trial.get("/v1/capacity-alarms?asOf=2022-06-20", as: "provider-2").items.isEmpty)
        #expect(try trial.get("/v1/capacity-alarms", as: "zorgkantoor-1").status == 403)
    }

    @Test("The term is a region's, from its day of force, and the shortest of the regions that cover the province")
    func terms() throws {
        let trial = try Trial()
        try enter(trial, "U1", as: "provider-1", occupied: 8)
        try enter(trial, "U4", as: "provider-1", occupied: 8)
        trial.clock.pass(days: 3)
        func late() throws -> Int { try trial.get("/v1/capacity-alarms", as: "provider-1").items.count }
        #expect(try late() == 0)
        try trial.must(
            "PUT", "/v1/regions/R05/parameters", as: "lcbb", #"{"counting":2,"validFrom":"2022-06-19"}"#)
        try trial.must(
            "PUT", "/v1/regions/R06/parameters", as: "lcbb", #"{"counting":5,"validFrom":"2022-06-19"}"#)
        #expect(try late() == 0)
        func inTime() throws -> Int? {
            let report = try trial.get("/v1/reports/capacity?on=\(trial.clock.day())", as: "lcbb")
            return report["freshness"]?["countedInTime"]?.integer
        }
        #expect(try inTime() == 4)
        trial.clock.pass(days: 1)
        #expect(try late() == 2)
        // The report counts as late what the alarms call late.
        #expect(try inTime() == 0)
        try trial.store.rebuild()
        #expect(try late() == 2)
    }

    @Test("The report counts as suspected exactly the units that the alarms are about")
    func suspected() throws {
        let trial = try Trial()
        func suspected(_ party: String = "lcbb") throws -> Int? {
            try trial.get("/v1/reports/capacity?on=\(trial.clock.day())", as: party)["freshness"]?["suspectedRepeats"]?
                .integer
        }
        for day in 0..<30 {
            trial.clock.pass(days: 1)
            try enter(trial, "U2", as: "provider-2", occupied: day < 20 ? 8 + day % 2 : 8)
            // Five days with the same figures are a habit here and no alarm.
            try enter(trial, "U1", as: "provider-1", occupied: 8 + day / 5 % 2)
        }
        let about = try trial.get("/v1/capacity-alarms", as: "lcbb").items.filter {
            $0["kind"]?.string == "unit_repeats"
        }
        #expect(about.map { $0["unitId"]?.string } == ["U2"])
        #expect(try suspected() == 1)
        #expect(try suspected("zorgkantoor-1") == 1)
    }

    @Test("A unit that was counted long ago is late since then, and not called never counted")
    func countedLongAgo() throws {
        let trial = try Trial()
        try enter(trial, "U2", as: "provider-2", occupied: 8)
        trial.clock.pass(days: 400)
        let alarm = try trial.get("/v1/capacity-alarms", as: "provider-2").items.first
        #expect(alarm?["kind"]?.string == "not_in_time")
        #expect(alarm?["sinceOn"]?.string == "2022-06-23")
        #expect(alarm?["detail"]?.string?.contains("400") == true)
    }

    @Test("Discipline is the share of terms with a count, per provider, to itself and lcbb")
    func discipline() throws {
        let trial = try Trial()
        for week in 0..<4 where week != 2 {
            try enter(trial, "U1", as: "provider-1", occupied: 8)
            if week == 0 { try enter(trial, "U4", as: "provider-1", occupied: 8) }
            trial.clock.pass(days: week == 1 ? 14 : 7)
        }
        let own = try trial.get("/v1/fill-discipline?from=2022-06-15&to=2022-07-12", as: "provider-1")
        #expect(own.items.count == 1)
        #expect(own.items.first?["due"]?.integer == 8)
        #expect(own.items.first?["inTime"]?.integer == 4)
        #expect(own.items.first?["percent"]?.integer == 50)
        #expect(try trial.get("/v1/fill-discipline", as: "lcbb").items.count == 3)
        #expect(try trial.get("/v1/fill-discipline", as: "ministry-1").status == 403)
    }
}
