import CivilTime
import SecureCare
import StrictJSON
import Testing

@Suite("The report on beds")
struct CapacityReportTests {
    @Test(
        "Beds and inhabitants per bed are those of the source, province by province",
        arguments: [
            ("ZE", 0, 0, 0, nil, nil), ("FL", 24, 0, 24, 18_116, nil), ("OV", 114, 20, 94, 10_278, 58_586),
            ("NH", 191, 68, 123, 15_241, 42_810), ("ZH", 171, 97, 74, 21_951, 38_698),
            ("GR", 20, 20, 0, 29_512, 29_512), ("FR", 25, 25, 0, 26_162, 26_162),
            ("GE", 174, 138, 36, 12_129, 15_294), ("LI", 122, 94, 28, 9_166, 11_896),
            ("NB", 305, 221, 84, 8_501, 11_733), ("UT", 246, 173, 73, 5_568, 7_918),
            ("DR", 345, 182, 163, 1_443, 2_735),
        ] as [(String, Int, Int, Int, Int?, Int?)])
    func provinces(_ province: String, _ beds23: Int, _ beds2: Int, _ beds3: Int, _ per23: Int?, _ per2: Int?) throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let report = try trial.get("/v1/reports/capacity?on=2022-06-15").json
        let line = try #require(report["provinces"]?.array?.first { $0["province"] == .string(province) })
        #expect(line["beds23"]?.integer == beds23 && line["beds2"]?.integer == beds2)
        #expect(line["beds3"]?.integer == beds3)
        #expect(line["inhabitantsPerBed23"]?.integer == per23 && line["inhabitantsPerBed2"]?.integer == per2)
    }

    @Test("Totals and empty beds are those of the source")
    func totals() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let report = try trial.get("/v1/reports/capacity?on=2022-06-15").json
        #expect(report["total"]?["inhabitants"] == .integer(17_591_394))
        #expect(report["total"]?["beds23"] == .integer(1_737) && report["total"]?["beds2"] == .integer(1_038))
        #expect(report["total"]?["inhabitantsPerBed23"] == .integer(10_127))
        #expect(report["total"]?["inhabitantsPerBed2"] == .integer(16_947))
        let empty = try #require(report["empty"])
        #expect(["total", "available", "reserved", "unstaffed"].map { empty[$0]?.integer } == [117, 43, 43, 31])
        #expect(empty["unstaffedProviders"] == .integer(3))
        #expect(["2", "3", "4"].map { empty["availableByLevel"]?[$0]?.integer } == [35, 7, 1])
        let against = try #require(empty["availableByContraindication"])
        let codes = ["under18", "sexual_offence", "mild_intellectual_disability", "female", "addiction"]
        #expect(codes.map { against[$0]?.integer } == [43, 34, 6, 6, 0])
        #expect(Specialism.names.map { empty["availableBySpecialism"]?[$0]?.integer } == [27, 12, 4, 0])
        #expect(["wvggz", "wfz", "wzd", "bvt"].map { empty["availableByRegime"]?[$0]?.integer } == [36, 31, 2, 1])
    }

    @Test(
        "A count holds from its own day to the end of a day in the Netherlands",
        arguments: [
            ("2022-06-14", 0), ("2022-06-15", 112), ("2022-06-22", 0),
        ])
    func days(day: String, inTime: Int) throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let freshness = try trial.get("/v1/reports/capacity?on=\(day)").json["freshness"]
        #expect(freshness?["countedInTime"]?.integer == inTime)
        #expect(freshness?["units"]?.integer == (day == "2022-06-14" ? 0 : 112))
    }

    @Test(
        "Who receives reports gets this one, and who receives none does not",
        arguments: PartyType.allCases.filter { $0 != .lcbb && $0 != .admin })
    func rights(type: PartyType) throws {
        let trial = try SheetTrial()
        let party = try trial.add(type)
        let readers: [PartyType] = [
            .levensloopaanbieder, .provider, .zorgkantoor, .insurer, .dji, .ministry, .regionalTable,
        ]
        let status = try trial.get("/v1/reports/capacity?on=2022-06-15", as: party).status
        #expect(status == (readers.contains(type) ? 200 : 403))
    }

    @Test("A ministry sees totals per province and level, and nothing finer")
    func ministry() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let ministry = try trial.add(.ministry)
        let report = try trial.get("/v1/reports/capacity?on=2022-06-15", as: ministry).json
        #expect(report["total"]?["beds23"] == .integer(1_737))
        #expect(report["empty"]?["availableByLevel"]?["2"] == .integer(35))
        #expect(report["bedsByRegime"] == .null && report["empty"]?["availableByRegime"] == .null)
        #expect(report["empty"]?["unstaffedProviders"] == .null)
    }

    @Test("A regional table sees the provinces of its regions alone")
    func regionalTable() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let put = try trial.send(
            "PUT", "/v1/regions/R05", as: "admin", Array(#"{"name":"r","provinces":["FL","UT"]}"#.utf8))
        #expect(put.status == 201)
        try trial.post(
            "/v1/parties", #"{"code":"t1","type":"regional_table","name":"t","regions":["R05"]}"#, as: "admin")
        let report = try trial.get("/v1/reports/capacity?on=2022-06-15", as: "t1").json
        #expect(report["provinces"]?.array?.compactMap { $0["province"]?.string } == ["FL", "UT"])
        #expect(report["total"]?["beds23"] == .integer(24 + 246))
    }

    @Test("What has not happened yet is not reported", arguments: ["on=2022-07-02", "on=2022-06-15&asOf=2022-07-02"])
    func future(query: String) throws {
        let trial = try SheetTrial()
        let answer = try trial.get("/v1/reports/capacity?" + query)
        #expect(answer.status == 400)
        #expect(answer.json["errors"]?.array?.first?["code"] == .string("in_the_future"))
    }
}
