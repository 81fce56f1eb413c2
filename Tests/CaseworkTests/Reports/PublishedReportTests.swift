import StrictJSON
import Testing

@Suite("A quarter once published to those who see rounded figures")
struct PublishedReportTests {
    private static let quarter = ManagementReportTests.quarter

    @Test("stays as it was whatever is corrected afterwards, while lcbb sees the correction by its moment")
    func frozen() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let readers = [try trial.add(.ministry), try trial.add(.insurer), try Self.table(in: trial)]
        let first = try readers.map { try trial.get(Self.quarter, as: $0).bytes }
        #expect(Set(first).count == readers.count && first.allSatisfy { $0.count > 500 })
        let known = try trial.get(Self.quarter + "&asOf=2022-07-01T10:00:00Z")
        trial.clock.set("2022-07-04T09:00:00Z")
        try Self.correct(trial)
        #expect(try readers.map { try trial.get(Self.quarter, as: $0).bytes } == first)
        trial.clock.set("2023-01-02T09:00:00Z")
        for moment in ["", "&asOf=2022-09-30", "&asOf=2022-12-31"] {
            #expect(try readers.map { try trial.get(Self.quarter + moment, as: $0).bytes } == first, "\(moment)")
        }

        #expect(try trial.get(Self.quarter + "&asOf=2022-07-01T10:00:00Z").bytes == known.bytes)
        let later = try trial.get(Self.quarter + "&asOf=2022-07-04T09:00:01Z").json
        #expect(known.json["cases"]?["cumulative"] == .integer(103))
        #expect(later["cases"]?["cumulative"] == .integer(133) && later["rejections"]?["inPeriod"] == .integer(30))
        let inZeeland = try #require(known.json["cases"]?["byProvince"]?["ZE"]?.integer)
        #expect(later["cases"]?["byProvince"]?["ZE"]?.integer == inZeeland + 1)
    }

    @Test("is of the same moment in every form and for every reader, however late it is asked for")
    func otherForms() throws {
        let forms = ["text/csv", "text/html", "text/plain"]
        let (corrected, left) = (try SheetTrial(), try SheetTrial())
        var shown: [[[UInt8]]] = []
        for trial in [corrected, left] {
            try trial.readSamples()
            let (ministry, insurer) = (try trial.add(.ministry), try trial.add(.insurer))
            #expect(try trial.get(Self.quarter, as: ministry).status == 200)
            trial.clock.set("2022-07-04T09:00:00Z")
            if trial === corrected { try Self.correct(trial) }
            let late = try forms.map { try trial.get(Self.quarter, as: insurer, accept: $0) }
            for (form, answer) in zip(forms, late) { #expect(answer.status == 200 && answer.type.hasPrefix(form)) }
            shown.append(late.map(\.bytes))
        }
        #expect(shown[0] == shown[1] && shown[0].allSatisfy { $0.count > 500 })
    }

    @Test("gives one picture whichever moment of a quarter's last day is named, and none of an earlier moment")
    func lastDay() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let reader = try trial.add(.ministry)
        trial.clock.set("2022-09-30T08:00:00Z")
        let morning = try trial.get(Self.quarter + "&asOf=2022-09-30T07:00:00Z", as: reader)
        #expect(morning.status == 200)
        trial.clock.set("2022-09-30T12:00:00Z")
        try Self.correct(trial)
        trial.clock.set("2022-09-30T21:59:59Z")
        for moment in ["", "&asOf=2022-09-30T06:00:00Z", "&asOf=2022-09-30T21:59:58Z"] {
            let answer = try trial.get(Self.quarter + moment, as: reader)
            #expect(answer.status == 200 && answer.bytes == morning.bytes, "\(moment) \(answer.text.prefix(300))")
        }
        let half = "/v1/reports/management?from=2022-01-01&to=2022-06-30&asOf=2022-09-30T21:59:58Z"
        let longer = try trial.get(half, as: reader).json
        #expect(longer["cases"]?["cumulative"] == morning.json["cases"]?["cumulative"])
        #expect(longer["cases"]?["byProvince"] == morning.json["cases"]?["byProvince"])
        for moment in ["2022-06-30T21:59:59Z", "2022-09-29T21:59:59Z", "2022-09-30T22:00:00Z"] {
            #expect(try trial.get(Self.quarter + "&asOf=" + moment, as: reader).status == 400, "\(moment)")
        }
    }

    /// Thirty cases that turn out to have been opened in the quarter, each with a refusal, and one that was elsewhere.
    private static func correct(_ trial: SheetTrial) throws {
        let region = try trial.send("PUT", "/v1/regions/R05", as: "admin", Array(#"{"name":"r"}"#.utf8))
        #expect([200, 201].contains(region.status))
        for _ in 0..<30 {
            let made = try trial.post(
                "/v1/cases", #"{"kind":"mediation","province":"FL","region":"R05","openedOn":"2022-05-01"}"#)
            try trial.post(
                "/v1/cases/\(made.json["id"]?.string ?? "")/rejections",
                #"{"unitId":"U001","rejectedOn":"2022-05-02","primaryReason":"no_contract"}"#)
        }
        let list = try trial.get("/v1/cases?province=NB&limit=1").json
        let id = try #require(list["items"]?.array?.first?["id"]?.string)
        let revised = try trial.send("PATCH", "/v1/cases/\(id)", Array(#"{"reporterProvince":"ZE"}"#.utf8))
        #expect(revised.status == 200, "\(revised.text)")
    }

    /// A table of the region that is corrected.
    private static func table(in trial: SheetTrial) throws -> String {
        _ = try trial.send("PUT", "/v1/regions/R05", as: "admin", Array(#"{"name":"r"}"#.utf8))
        try trial.post(
            "/v1/parties", #"{"code":"t1","type":"regional_table","name":"t","regions":["R05"]}"#, as: "admin")
        return "t1"
    }
}
