import StrictJSON
import TestSupport
import Testing

@Suite("Which beds the dashboard counts")
struct DashboardScopeTests {
    private func unit(_ trial: Trial, _ id: String, level: Int, careTypes: String, regimes: String = #""wvggz""#) throws
    {
        try trial.must(
            "PUT", "/v1/units/\(id)", as: "lcbb",
            """
            {"provider":"provider-1","province":"UT","level":\(level),"type":"FPC","specialism":"psychiatry",
            "regimes":[\(regimes)],"careTypes":[\(careTypes)]}
            """)
        try trial.must(
            "POST", "/v1/units/\(id)/bed-counts", as: "provider-1",
            #"{"total":3,"occupied":2,"available":1,"reserved":0,"unstaffed":0}"#)
    }

    private func available(_ trial: Trial, on day: String) throws -> [String: Int] {
        let report = try trial.get("/v1/reports/capacity?on=\(day)", as: "lcbb")
        var levels: [String: Int] = [:]
        for member in report["empty"]?["availableByLevel"]?.object?.members ?? [] {
            levels[member.name] = member.value.integer
        }
        return levels
    }

    @Test("Of level 4 only crisis beds that take people without a criminal title are counted since 2022")
    func levelFour() throws {
        let trial = try Trial()
        try unit(trial, "C1", level: 4, careTypes: #""crisis""#, regimes: #""wvggz","bvt""#)
        try unit(trial, "C2", level: 4, careTypes: #""treatment""#)
        try unit(trial, "C3", level: 4, careTypes: #""crisis""#, regimes: #""bvt""#)
        #expect(try available(trial, on: "2022-06-15")["4"] == 1)
        let scopes = try trial.get("/v1/dashboard-scopes", as: "zorgkantoor-1").items
        #expect(scopes.map { $0["validFrom"]?.string } == [nil, "2022-01-01"])
        #expect(scopes.last?["crisisLevels"]?.array?.compactMap(\.integer) == [4])
        // Who does not count for the dashboard is not reminded either, and not phoned.
        trial.clock.pass(days: 9)
        let late = try trial.get("/v1/capacity-alarms", as: "lcbb").items.compactMap { $0["unitId"]?.string }
        #expect(late.contains("C1") && !late.contains("C2") && !late.contains("C3"))
        let round = try trial.get("/v1/phone-round", as: "lcbb").items.compactMap { $0["unitId"]?.string }
        #expect(round.contains("C1") && !round.contains("C2") && !round.contains("C3"))
        let search = try trial.must("POST", "/v1/bed-searches", as: "lcbb", #"{"need":{"levels":[4]}}"#)
        #expect(search["considered"]?.integer == 7)
    }

    @Test("Level 1 joins by a setting, from its day on: in reports and on the ladder")
    func levelOne() throws {
        let trial = try Trial()
        try unit(trial, "L1", level: 1, careTypes: #""treatment""#)
        let id = try trial.openCase(#""need":{"levels":[1],"specialisms":["psychiatry"]}"#)
        try trial.reject(id)
        let refused = try trial.move(id, "escalate", as: "referrer-1", #""motivation":"Nothing was found.""#)
        #expect(refused.status == 409)
        #expect(refused.text.contains("need_is_within_secure_care"))
        let setting = #"{"validFrom":"2022-06-20","levels":[1,2,3],"crisisLevels":[4]}"#
        #expect(try trial.send("POST", "/v1/dashboard-scopes", as: "provider-1", setting).status == 403)
        try trial.must("POST", "/v1/dashboard-scopes", as: "lcbb", setting)
        #expect(try available(trial, on: "2022-06-15")["1"] == nil)
        trial.clock.pass(days: 5)
        #expect(try available(trial, on: "2022-06-20")["1"] == 1)
        #expect(try available(trial, on: "2022-06-19")["1"] == nil)
        #expect(try trial.move(id, "escalate", as: "referrer-1", #""motivation":"Nothing was found.""#).status == 201)
        let before = try trial.get("/v1/dashboard-scopes", as: "lcbb").bytes
        try trial.store.rebuild()
        #expect(try trial.get("/v1/dashboard-scopes", as: "lcbb").bytes == before)
    }

    @Test(
        "A scope in the past, a level in both lists, or a level that does not exist is refused",
        arguments: [
            (#"{"validFrom":"2022-06-14","levels":[2,3]}"#, "/validFrom out_of_range"),
            (#"{"levels":[2,3,4],"crisisLevels":[4]}"#, "/crisisLevels/0 conflicts"),
            (#"{"levels":[5]}"#, "/levels/0 out_of_range"),
        ])
    func refused(body: String, fault: String) throws {
        let answer = try Trial().send("POST", "/v1/dashboard-scopes", as: "lcbb", body)
        #expect(answer.faults == [fault])
    }
}
