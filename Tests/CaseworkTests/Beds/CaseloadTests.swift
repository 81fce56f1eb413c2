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
        #expect(report["competing"]?.integer == 3)
        #expect(!report.text.contains("C-"))
        for party in ["referrer-1", "admin", "zvh-1", "om-1", "fpl-1", "municipality-1"] {
            #expect(try trial.get("/v1/reports/unlocks", as: party).status == 403)
        }
    }

    @Test("Outside lcbb: by kind of unit and province, at the end of a quarter, small counts hidden, the rest rounded")
    func unlocksForOthers() throws {
        let trial = try Trial()
        for _ in 0..<12 { _ = try trial.openCase(psychiatry) }
        for _ in 0..<3 { _ = try trial.openCase(psychiatry.replacing("treatment", with: "crisis")) }
        try trial.must(
            "POST", "/v1/units/U1/bed-counts", as: "lcbb",
            #"{"total":20,"occupied":9,"available":1,"reserved":0,"unstaffed":10}"#)
        #expect(try trial.get("/v1/reports/unlocks", as: "provider-1")["freeBeds"]?.integer == 0)
        trial.clock.pass(days: 20)
        _ = try trial.openCase(psychiatry)
        for party in ["provider-1", "levensloopaanbieder-1", "zorgkantoor-1", "insurer-1", "dji-1", "ministry-1"] {
            let report = try trial.get("/v1/reports/unlocks", as: party)
            #expect(report["cases"]?.integer == 15)
            #expect(report["fittingSomewhere"]?.integer == 10)
            #expect(report["served"] == .null)
            #expect(report["changes"]?.array?.compactMap { $0["unitId"]?.string } == [])
            let staff = report["changes"]?.array?.first { $0["change"]?.string == "staff" }
            #expect(staff?["unitsOfKind"]?["province"]?.string == "FL")
            #expect(staff?["cases"]?.integer == 10)
            #expect(staff?["firstBeds"] == .null)
            // Three cases are too few to tell of: no line says that crisis beds are asked for.
            #expect(!report.text.contains("care_type:crisis"))
            let contest = report["competition"]?.array?.first
            #expect(contest?["available"]?.integer == (party == "ministry-1" ? nil : 1))
            #expect(contest?["cases"]?.integer == 10)
        }
        let table = try trial.get("/v1/reports/unlocks?asOf=2022-06-30", as: "regional-table-1")
        #expect(table["cases"]?.integer == 15)
        let odd = try trial.get("/v1/reports/unlocks?asOf=2022-06-29", as: "provider-1")
        #expect(odd.faults == ["?asOf out_of_range"])
        let ahead = try trial.get("/v1/reports/unlocks?asOf=2022-09-30", as: "provider-1")
        #expect(ahead.faults == ["?asOf in_the_future"])
    }

    @Test("The management report says the same of the end of its period")
    func unlocksInTheManagementReport() throws {
        let trial = try Trial()
        for _ in 0..<12 { _ = try trial.openCase(psychiatry) }
        let closed = try trial.openCase(psychiatry)
        try trial.must(
            "POST", "/v1/units/U1/bed-counts", as: "lcbb",
            #"{"total":20,"occupied":9,"available":1,"reserved":0,"unstaffed":10}"#)
        trial.clock.pass(days: 20)
        #expect(
            try trial.move(
                closed, "close", as: "referrer-1", #""outcome":"withdrawn","motivation":"No longer asked for.""#
            ).status == 201)
        for party in ["lcbb", "provider-1", "ministry-1"] {
            let management = try trial.get("/v1/reports/management?from=2022-04-01&to=2022-06-30", as: party)
            let unlocks = try trial.get("/v1/reports/unlocks?asOf=2022-06-30", as: party)
            // Now that a case is closed lcbb's picture of the open cases is of the others; the quarter's is not.
            #expect(unlocks["cases"]?.integer == (party == "lcbb" ? 12 : 15))
            #expect(management["caseload"]?["cases"]?.integer == (party == "lcbb" ? 13 : 15))
            #expect(management["caseload"]?["fittingSomewhere"]?.integer == (party == "lcbb" ? 13 : 15))
            let staff = management["unlocks"]?.array?.first { $0["change"]?.string == "staff" }
            #expect(staff?["cases"]?.integer == 10)
            #expect(staff?["unitId"]?.string == (party == "lcbb" ? "U1" : nil))
            guard party != "lcbb" else { continue }
            for name in ["cases", "freeBeds", "fittingSomewhere", "served", "refusedEverywhere", "competing"] {
                #expect(management["caseload"]?[name] == unlocks[name])
            }
            let same = unlocks["changes"]?.array?.map { $0["change"]?.string }
            #expect(management["unlocks"]?.array?.map { $0["change"]?.string } == same)
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
        let management = try trial.get("/v1/reports/management?from=2022-04-01&to=2022-06-30", as: "lcbb")["wrongBeds"]
        #expect(management?["total"]?.integer == 2)
        #expect(management?["daysLost"]?.integer == 15)
        #expect(management?["beds"]?.integer == 1)
        #expect(management?["byMissingPlace"]?["sheltered_housing"]?.integer == 1)
        #expect(management?["byMissingPlace"]?["unknown"]?.integer == 1)
    }
}
