import StrictJSON
import TestSupport
import Testing

@Suite("All open cases beside all beds, through the front door")
struct CaseloadTests {
    private let psychiatry =
        #""need":{"levels":[2],"specialisms":["psychiatry"],"regimes":["wvggz"],"careType":"treatment"}"#

    @Test("Unlocks count each bed once and name no case")
    func unlocks() throws {
        let trial = try Trial()
        for _ in 0..<3 { _ = try trial.openCase(psychiatry) }
        try trial.must(
            "POST", "/v1/units/U1/bed-counts", as: "lcbb",
            #"{"total":10,"occupied":7,"available":1,"reserved":0,"unstaffed":2}"#)
        let report = try trial.get("/v1/reports/unlocks", as: "lcbb")
        #expect(report["cases"]?.integer == 3)
        #expect(report["fittingSomewhere"]?.integer == 3)
        #expect(report["served"]?.integer == 1)
        let staff = report["changes"]?.array?.first { $0["change"]?.string == "staff" }
        #expect(staff?["unitId"]?.string == "U1")
        #expect(staff?["cases"]?.integer == 2)
        #expect(staff?["firstBeds"]?.integer == 0)
        #expect(report["competition"]?.array?.first?["cases"]?.integer == 3)
        #expect(!report.text.contains("C-"))
        for party in ["provider-1", "referrer-1", "ministry-1", "admin", "levensloopaanbieder-1"] {
            #expect(try trial.get("/v1/reports/unlocks", as: party).status == 403)
        }
    }

    @Test("Cases refused by every unit that could take them are counted, refusals by a provider as a whole too")
    func refusedEverywhere() throws {
        let trial = try Trial()
        let first = try trial.openCase(psychiatry)
        let second = try trial.openCase(psychiatry)
        _ = try trial.openCase(psychiatry)
        let rejection = #""rejectedOn":"2022-06-14","primaryReason":"no_bed_available"}"#
        let reason = try #require(try trial.get("/v1/rejection-reasons", as: "lcbb").items.first?["code"]?.string)
        let body = rejection.replacing("no_bed_available", with: reason)
        try trial.must("POST", "/v1/cases/\(first)/rejections", as: "referrer-1", "{\"unitId\":\"U1\",\(body)")
        try trial.must(
            "POST", "/v1/cases/\(second)/rejections", as: "referrer-1", "{\"providerName\":\"provider-1\",\(body)")
        #expect(try trial.get("/v1/reports/unlocks", as: "lcbb")["refusedEverywhere"]?.integer == 2)
    }

    @Test("One unit is explained criterion by criterion, with the least that would make it fit")
    func explain() throws {
        let trial = try Trial()
        let id = try trial.openCase(psychiatry.replacing("treatment", with: "crisis"))
        let answer = try trial.get("/v1/cases/\(id)/suggestions?explain=U1", as: "referrer-1")
        #expect(answer["outcome"]?.string == "does_not_fit")
        #expect(answer["changes"]?.array?.compactMap { $0["criterion"]?.string } == ["care_type"])
        #expect(answer["unit"]?["criteria"]?.array?.count == 5)
        let other = try trial.get("/v1/cases/\(id)/suggestions?explain=U2", as: "referrer-1")
        #expect(
            other["changes"]?.array?.compactMap { $0["criterion"]?.string } == ["level", "specialism", "care_type"])
        let search = try trial.must(
            "POST", "/v1/bed-searches?explain=U1", as: "lcbb", "{\(psychiatry)}")
        #expect(search["outcome"]?.string == "fitting")
        let none = try trial.get("/v1/cases/\(id)/suggestions?explain=U99", as: "referrer-1")
        #expect(none.faults == ["?explain not_found"])
    }

    @Test("What if: what it would do to every open case that one may see, and nothing is recorded")
    func whatIf() throws {
        let trial = try Trial()
        let id = try trial.openCase(psychiatry.replacing("treatment", with: "crisis"))
        let change = """
            {"changes":[{"unitId":"U1","addCareTypes":["crisis"],"addBeds":2},
            {"newUnit":{"province":"UT","level":2,"type":"FPA","specialism":"psychiatry","regimes":["wvggz"],
            "careTypes":["crisis"]},"addBeds":1}]}
            """
        let answer = try trial.must("POST", "/v1/capacity-what-ifs", as: "referrer-1", change)
        #expect(answer["before"]?["fittingSomewhere"]?.integer == 0)
        #expect(answer["after"]?["served"]?.integer == 1)
        #expect(answer["after"]?["freeBeds"]?.integer == 7)
        #expect(answer["cases"]?.array?.map { $0["caseId"]?.string } == [id])
        #expect(answer["cases"]?.array?.first?["fittingAfter"]?.integer == 2)
        #expect(try trial.must("POST", "/v1/capacity-what-ifs", as: "fpl-1", change)["cases"]?.array?.isEmpty == true)
        #expect(try trial.send("POST", "/v1/capacity-what-ifs", as: "om-1", change).status == 403)
        #expect(try trial.get("/v1/units", as: "lcbb").items.count == 4)
        let wrong = try trial.send(
            "POST", "/v1/capacity-what-ifs", as: "lcbb",
            #"{"changes":[{"unitId":"U1","staff":1},{"unitId":"U99"},{"staff":1}]}"#)
        #expect(
            wrong.faults == [
                "/changes/0/staff out_of_range", "/changes/1/unitId not_found", "/changes/2/unitId conflicts",
            ])
    }

    @Test("Wrong beds come from stays: one person a case, by missing place, with the days lost")
    func wrongBeds() throws {
        let trial = try Trial()
        let stays = [
            #"{"kind":"clinic","startsOn":"2022-01-01","readyToLeaveSince":"2022-06-05","missingPlace":"sheltered_housing"}"#,
            #"{"kind":"sheltered_housing","startsOn":"2022-01-01","readyToLeaveSince":"2022-06-10"}"#,
            #"{"kind":"clinic","startsOn":"2022-01-01","endsOn":"2022-06-14","readyToLeaveSince":"2022-06-01","missingPlace":"home"}"#,
        ]
        for stay in stays {
            let id = try trial.openCase()
            try trial.must("POST", "/v1/cases/\(id)/stays", as: "referrer-1", stay)
        }
        let report = try trial.get("/v1/reports/wrong-beds", as: "lcbb")
        #expect(report["people"]?.integer == 2)
        #expect(report["daysLost"]?.integer == 15)
        #expect(report["beds"]?.integer == 1)
        let places = report["byMissingPlace"]?.array ?? []
        #expect(places.map { $0["missingPlace"]?.string } == ["sheltered_housing", nil])
        #expect(places.map { $0["daysLost"]?.integer } == [10, 5])
        #expect(try trial.get("/v1/reports/wrong-beds", as: "zorgkantoor-1").status == 403)
    }
}
