import SecureCare
import StrictJSON
import Testing

@Suite("The evaluation, beds over time, and revisions")
struct EvaluationReportTests {
    private let trial: SheetTrial

    init() throws {
        trial = try SheetTrial()
        try trial.readSamples()
    }

    private static let halfYear = "from=2022-01-01&to=2022-06-30"

    @Test("Signals that providers send count in the quarter in which they were seen, and each sees its own alone")
    func signals() throws {
        let levensloop = try trial.add(.levensloopaanbieder)
        try trial.post("/v1/signals", #"{"kind":"pressure","seenOn":"2022-02-01"}"#, as: levensloop)
        try trial.post("/v1/signals", #"{"kind":"burden","seenOn":"2022-05-01","text":"Kost te veel tijd."}"#)
        try trial.post("/v1/signals", #"{"kind":"burden"}"#, as: "aanbieder-01")
        #expect(try trial.get("/v1/signals").json["items"]?.array?.count == 3)
        #expect(try trial.get("/v1/signals", as: levensloop).json["items"]?.array?.count == 1)
        let quarters = try trial.get("/v1/reports/evaluation?\(Self.halfYear)").json["quarters"]?.array ?? []
        #expect(quarters.map { $0["quarter"]?.string } == ["2022-Q1", "2022-Q2"])
        #expect(quarters.map { $0["signals"]?["pressure"]?.integer } == [1, 0])
        #expect(quarters.map { $0["signals"]?["burden"]?.integer } == [0, 1])
        let referrer = try trial.add(.referrer)
        let refused = try trial.send("POST", "/v1/signals", as: referrer, Array(#"{"kind":"other"}"#.utf8))
        #expect(refused.status == 403)
    }

    @Test("It answers with the figures of the sheet, and shows them as page, text and table alike")
    func figures() throws {
        let report = try trial.get("/v1/reports/evaluation?\(Self.halfYear)").json
        let last = try #require(report["quarters"]?.array?.last)
        #expect(last["cases"]?["opened"] == .integer(26))
        let perCase = try trial.get(ManagementReportTests.quarter).json["rejections"]?["perCase"]?.object?.members ?? []
        let hawked = perCase.filter { (Int($0.name) ?? 0) >= 5 }.compactMap(\.value.integer).reduce(0, +)
        #expect(last["cases"]?["hawked"] == .integer(Int64(hawked)) && hawked > 0)
        #expect(last["information"]?["units"] == .integer(112))
        let beds = last["use"]?["total"]?.object?.members.compactMap(\.value.integer).reduce(0, +)
        #expect(beds == 1_740)
        for type in ["text/html", "text/plain", "text/csv"] {
            let answer = try trial.get("/v1/reports/evaluation?\(Self.halfYear)", accept: type)
            #expect(answer.status == 200 && !answer.text.contains("report.evaluation"), "\(type)")
        }
        #expect(try trial.get("/v1/reports/evaluation?from=2022-01-01&to=2022-05-31").status == 400)
        #expect(try trial.get("/v1/reports/evaluation?from=2000-01-01&to=2022-06-30").status == 400)
    }

    @Test(
        "Beds over time add up to the same whatever they are told apart by",
        arguments: ["province", "location", "level", "provider"])
    func bedsAddUp(by grouping: String) throws {
        func last(_ by: String) throws -> [[Int64]] {
            let answer = try trial.get("/v1/reports/beds?from=2022-05-01&to=2022-06-30&by=\(by)")
            try #require(answer.status == 200, "\(answer.text)")
            return (answer.json["groups"]?.array ?? []).compactMap { group in
                let point = group["points"]?.array?.last { $0["on"] == .string("2022-06-30") }
                return ["units", "total", "available", "reserved", "unstaffed"].compactMap { name in
                    point?[name]?.integer.map { Int64($0) }
                }
            }
        }
        let parts = try last(grouping)
        let sums = (0..<5).map { place in parts.reduce(0) { $0 + $1[place] } }
        let whole = try last("national")
        #expect(parts.count > 1 && [sums] == whole)
        #expect(sums == [112, 1_740, 43, 43, 31])
    }

    @Test("Totals are all that a ministry sees, a provider its own beds alone, a table those of its provinces")
    func rights() throws {
        let ministry = try trial.add(.ministry)
        let target = "/v1/reports/beds?from=2022-06-01&to=2022-06-30&by="
        #expect(try trial.get(target + "province", as: ministry).status == 200)
        #expect(try trial.get(target + "location", as: ministry).status == 403)
        #expect(try trial.get(target + "provider", as: ministry).status == 403)
        let own = try trial.get(target + "provider", as: "aanbieder-01").json["groups"]?.array ?? []
        #expect(own.map { $0["group"]?.string } == ["aanbieder-01"])
        #expect(try trial.get("/v1/reports/evaluation?\(Self.halfYear)", as: ministry).status == 403)
    }

    @Test("A correction shows in the list of revisions with what it was and is, and an earlier moment stays as it was")
    func revisions() throws {
        let target = "/v1/reports/management/revisions?from=2022-04-01&to=2022-06-30&since=2022-07-01T10:00:00Z"
        trial.clock.set("2022-07-04T09:00:00Z")
        #expect(try trial.get(target).json["revisions"]?.array?.isEmpty == true)
        try trial.send("PUT", "/v1/regions/R05", as: "admin", Array(#"{"name":"r"}"#.utf8))
        try trial.post("/v1/cases", #"{"kind":"advice","province":"FL","region":"R05","openedOn":"2022-05-01"}"#)
        let lines = try trial.get(target).json["revisions"]?.array ?? []
        let line = try #require(
            lines.first { $0["table"] == .string("byKind") && $0["row"] == .string("advice") })
        #expect(line["was"] == .integer(34) && line["now"] == .integer(35))
        #expect(try trial.get(target + "&asOf=2022-07-01T10:00:00Z").json["revisions"]?.array?.isEmpty == true)
        #expect(try trial.get(target, accept: "text/html").text.contains("34"))
    }
}
