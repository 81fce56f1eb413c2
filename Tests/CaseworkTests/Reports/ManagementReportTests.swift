import CaseAPI
import SecureCare
import StrictJSON
import Testing

@Suite("The management report")
struct ManagementReportTests {
    static let quarter = "/v1/reports/management?from=2022-04-01&to=2022-06-30"

    @Test("Cases are counted as the sheet of June 2022 has them")
    func margins() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let cases = try #require(try trial.get(ManagementReportTests.quarter).json["cases"])
        #expect(cases["cumulative"] == .integer(103) && cases["opened"] == .integer(26))
        #expect(cases["closed"] == .integer(0) && cases["closedUndated"] == .integer(60))
        #expect(cases["byProvince"]?["NB"] == .integer(19) && cases["byProvince"]?["GE"] == .integer(13))
        #expect(cases["byGender"]?["male"] == .integer(90) && cases["byGender"]?["female"] == .integer(13))
        #expect(cases["byKind"]?["mediation"] == .integer(69) && cases["byKind"]?["advice"] == .integer(34))
        #expect(cases["byReporterType"]?["provider"] == .integer(49))
        #expect(cases["byReporterType"]?["zvh"] == .integer(25))
        #expect(cases["byBirthYear"]?["unknown"] == .integer(82))
        let combinations = ["content", "content|financial", "systemic", "content|systemic", "financial"]
        #expect(combinations.map { cases["byCategoryCombination"]?[$0]?.integer } == [52, 17, 12, 11, 11])
        #expect(RejectionCategory.names.map { cases["byPrimaryCategory"]?[$0]?.integer } == [11, 80, 12])
        #expect(cases["byContentReason"]?["no_treatment_offer"] == .integer(48))
        for name in ["byProvince", "byGender", "byKind", "byBirthYear", "byReporterType", "byOutcome", "perMonth"] {
            let counts = (cases[name]?.object?.members ?? []).compactMap(\.value.integer)
            #expect(counts.reduce(0, +) == 103, "\(name)")
        }
        let rejections = try #require(try trial.get(ManagementReportTests.quarter).json["rejections"])
        #expect(rejections["total"] == .integer(356) && rejections["undated"] == .integer(356))
        #expect(["0", "1", "8", "21"].map { rejections["perCase"]?[$0]?.integer } == [9, 24, 11, 1])
    }

    @Test("The answer is as the description of the API says", arguments: ["lcbb", "ministry-1", "regional_table-1"])
    func isAsDescribed(party: String) throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        _ = try trial.add(.ministry)
        _ = try trial.add(.regionalTable)
        for (name, path) in [
            ("reportManagement", ManagementReportTests.quarter),
            ("reportCapacity", "/v1/reports/capacity?on=2022-06-15"),
        ] {
            let answer = try trial.get(path, as: party)
            let schema = try #require(APIContract.shared.operation(named: name)?.answerSchemas[200])
            #expect(schema.faults(in: answer.json).isEmpty, "\(schema.faults(in: answer.json))")
        }
    }

    @Test("The same period and moment give the same bytes, whatever was recorded since")
    func asOf() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let path = ManagementReportTests.quarter + "&asOf=2022-07-01T10:00:00Z"
        let before = try trial.get(path).bytes
        trial.clock.set("2022-07-04T09:00:00Z")
        let put = try trial.send("PUT", "/v1/regions/R05", as: "admin", Array(#"{"name":"r"}"#.utf8))
        #expect(put.status == 201)
        let made = try trial.post(
            "/v1/cases", #"{"kind":"mediation","province":"FL","region":"R05","openedOn":"2022-05-01"}"#)
        let id = try #require(made.json["id"]?.string)
        try trial.post(
            "/v1/cases/\(id)/rejections",
            #"{"unitId":"U001","rejectedOn":"2022-05-02","primaryReason":"no_contract"}"#)
        #expect(try trial.get(path).bytes == before)
        let now = try trial.get(ManagementReportTests.quarter).json
        #expect(now["cases"]?["cumulative"] == .integer(104) && now["rejections"]?["inPeriod"] == .integer(1))
    }

    @Test("Time on a rung, moves and refusals of the period are counted from what was recorded")
    func ladder() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        trial.clock.set("2022-07-04T09:00:00Z")
        _ = try trial.send("PUT", "/v1/regions/R05", as: "admin", Array(#"{"name":"r"}"#.utf8))
        let made = try trial.post(
            "/v1/cases",
            #"{"kind":"mediation","province":"FL","region":"R05","need":{"levels":[2]},"gender":"female"}"#)
        let path = "/v1/cases/\(made.json["id"]?.string ?? "")"
        try trial.post(
            path + "/rejections", #"{"unitId":"U001","rejectedOn":"2022-07-04","primaryReason":"revenue_ceiling"}"#)
        trial.clock.set("2022-07-14T09:00:00Z")
        try trial.post(path + "/moves", #"{"move":"escalate","motivation":"Alles gevraagd"}"#)
        let report = try trial.get("/v1/reports/management?from=2022-07-01&to=2022-09-30").json
        let regular = try #require(
            report["ladder"]?["perRung"]?.array?.first { $0["rung"] == .string("regular") })
        #expect(regular["entered"] == .integer(1) && regular["escalated"] == .integer(1))
        #expect(regular["medianDays"] == .integer(10))
        #expect(report["rejections"]?["inPeriod"] == .integer(1))
        #expect(report["rejections"]?["againstCovenant"]?["revenue_ceiling"] == .integer(6))
        #expect(report["comparison"]?["cumulative"] == .integer(103))
        #expect(report["cases"]?["opened"] == .integer(1) && report["cases"]?["cumulative"] == .integer(104))
    }

    @Test("Readers other than lcbb see small counts hidden alike and all others rounded")
    func suppression() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let ministry = try trial.add(.ministry)
        let full = try trial.get(ManagementReportTests.quarter).json
        let report = try trial.get(ManagementReportTests.quarter, as: ministry).json
        #expect(report["cases"]?["cumulative"] == .integer(105))
        var hidden = 0
        for member in full["cases"]?["byProvince"]?.object?.members ?? [] {
            let count = member.value.integer ?? 0
            let shown = report["cases"]?["byProvince"]?[member.name]?.integer
            if count < 8 { #expect(shown == nil, "\(member.name)") }
            if let shown { #expect(shown % 5 == 0 && abs(shown - count) <= 2, "\(member.name)") } else { hidden += 1 }
        }
        #expect(hidden >= 5)
        #expect(report["suppression"]?["hiddenBelow"] == .integer(8))
        #expect((report["suppression"]?["cellsHidden"]?.integer ?? 0) > 50)
        #expect(full["suppression"]?["cellsHidden"] == .integer(0))
    }

    @Test(
        "A period or moment that cannot be asked for is refused with its reason",
        arguments: [
            ("lcbb", "from=2022-06-30&to=2022-04-01", "?to"), ("lcbb", "from=2022-04-01", "?to"),
            ("lcbb", "from=2022-04-01&to=2022-06-30&asOf=2030-01-01", "?asOf"),
            ("ministry-1", "from=2022-04-02&to=2022-06-30", "?from"),
            ("ministry-1", "from=2022-04-01&to=2022-05-31", "?from"),
            ("ministry-1", "from=2022-04-01&to=2022-06-30&asOf=2022-06-29", "?asOf"),
        ])
    func badPeriods(party: String, query: String, pointer: String) throws {
        let trial = try SheetTrial()
        _ = try trial.add(.ministry)
        let answer = try trial.get("/v1/reports/management?" + query, as: party)
        #expect(answer.status == 400)
        #expect(answer.json["errors"]?.array?.first?["pointer"] == .string(pointer), "\(answer.text)")
    }

    @Test(
        "It comes as the caller likes it best",
        arguments: [
            ("text/html", "text/html; charset=utf-8"), ("text/csv", "text/csv; charset=utf-8"),
            ("text/plain", "text/plain; charset=utf-8"), ("*/*", "application/json"),
            ("application/json;q=0.5, text/csv", "text/csv; charset=utf-8"),
        ])
    func formats(accept: String, type: String) throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        #expect(try trial.get(ManagementReportTests.quarter, accept: accept).type == type)
        #expect(try trial.get(ManagementReportTests.quarter, accept: "image/png").status == 406)
    }

    @Test("A regional table counts the cases of its own regions")
    func ownRegion() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        for region in ["R05", "R06"] {
            _ = try trial.send("PUT", "/v1/regions/\(region)", as: "admin", Array(#"{"name":"r"}"#.utf8))
        }
        try trial.post(
            "/v1/parties", #"{"code":"t1","type":"regional_table","name":"t","regions":["R05"]}"#, as: "admin")
        for number in 0..<12 {
            let region = number < 9 ? "R05" : "R06"
            try trial.post(
                "/v1/cases", #"{"kind":"advice","province":"FL","region":"\#(region)","openedOn":"2022-05-01"}"#)
        }
        let report = try trial.get(ManagementReportTests.quarter, as: "t1").json
        #expect(report["cases"]?["cumulative"] == .integer(10))
    }
}
