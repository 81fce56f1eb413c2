import SecureCare
import StrictJSON
import Testing

@Suite("A sheet of the applications of one case")
struct ApplicationImportTests {
    private let trial: SheetTrial
    private let id: String

    init() throws {
        trial = try SheetTrial()
        try trial.readSamples()
        try trial.send("PUT", "/v1/regions/R05", as: "admin", Array(#"{"name":"Midden","provinces":["FL"]}"#.utf8))
        let made = try trial.post("/v1/cases", #"{"kind":"mediation","province":"FL","region":"R05"}"#)
        id = try #require(made.json["id"]?.string)
    }

    private static let header = "Instelling;Datum aanmelding;Datum afwijzing;Uitslag;Reden afwijzing;Toelichting"

    private func read(_ rows: String..., dryRun: Bool = false) throws -> SheetTrial.Answer {
        let sheet = ([ApplicationImportTests.header] + rows).joined(separator: "\r\n")
        return try trial.send(
            "POST", "/v1/cases/\(id)/application-imports?dryRun=\(dryRun)", Array(sheet.utf8), type: "text/csv")
    }

    private func items(_ list: String) throws -> [JSONValue] {
        try trial.get("/v1/cases/\(id)/\(list)").json["items"]?.array ?? []
    }

    @Test("What the sheet says is recorded, and what it does not say stays unknown; a second time nothing changes")
    func comesIn() throws {
        let rows = [
            "U001;12-11-2021;26-11-2021;;geen behandelaanbod / groepsdynamiek;LVB op de voorgrond",
            "Kliniek Zuid;;;afgewezen;;", "aanbieder-02;01-03-2022;;in behandeling;;",
            "Kliniek Oost;01-04-2022;;ingetrokken;;",
        ]
        let sheet = Array(([ApplicationImportTests.header] + rows).joined(separator: "\r\n").utf8)
        let target = "/v1/cases/\(id)/application-imports"
        let first = try trial.send("POST", target, sheet, type: "text/csv")
        #expect(first.json["imported"] == .integer(4), "\(first.text)")
        let applications = try items("applications")
        #expect(applications.map { $0["status"]?.string } == ["rejected", "open", "withdrawn"])
        let refusals = try items("rejections")
        #expect(refusals.map { $0["rejectedOn"]?.string } == ["2021-11-26", nil])
        #expect(refusals.first?["primaryReason"] == .string("no_treatment_offer"))
        #expect(refusals.first?["secondaryReasons"]?.strings == ["group_dynamics_and_safety"])
        #expect(refusals.first?["applicationId"] == .integer(1) && refusals.last?["primaryReason"] == .null)
        #expect(refusals.last?["rung"] == .null && refusals.last?["providerName"] == .string("Kliniek Zuid"))
        let heads = try trial.store.heads().events
        let second = try trial.send("POST", target, sheet, type: "text/csv")
        #expect(second.json["skipped"] == .integer(4) && second.json["imported"] == .integer(0))
        #expect(try trial.store.heads().events == heads)
        let before = try items("rejections")
        try trial.store.rebuild()
        #expect(try items("rejections") == before)
    }

    @Test("An answer that a later sheet brings answers the application that is open")
    func answersWhatIsOpen() throws {
        _ = try read("Kliniek Zuid;01-03-2022;;in behandeling;;")
        let answer = try read("kliniek zuid;01-03-2022;08-03-2022;;omzetplafond;")
        #expect(answer.json["imported"] == .integer(1))
        #expect(try items("applications").map { $0["status"]?.string } == ["rejected"])
        #expect(try items("rejections").first?["applicationId"] == .integer(1))
    }

    @Test(
        "A row that cannot be is named by row and column, and the others come in",
        arguments: [
            (";01-02-2022;;;;", "Instelling", "missing"), ("Kliniek Zuid;;;;;", "Datum aanmelding", "missing"),
            ("Kliniek Zuid;31-02-2022;;;;", "Datum aanmelding", "not_a_date"),
            ("Kliniek Zuid;01-02-2023;;;;", "Datum aanmelding", "in_the_future"),
            ("Kliniek Zuid;01-02-2022;01-01-2022;;;", "Datum afwijzing", "out_of_range"),
            ("Kliniek Zuid;01-02-2022;;;geen zin;", "Reden afwijzing", "not_in_list"),
            ("Kliniek Zuid;01-02-2022;;misschien;;", "Uitslag", "not_in_list"),
            ("Kliniek Zuid;01-02-2022;;lopend;omzetplafond;", "Reden afwijzing", "conflicts"),
            ("Kliniek Zuid;01-02-2022;;;;Gebeld met Willem van Dijk", "Toelichting", "identifies_a_person"),
        ])
    func badRows(row: String, column: String, code: String) throws {
        let answer = try read("Kliniek Noord;01-02-2022;;;;", row)
        #expect(answer.json["imported"] == .integer(1) && answer.json["rejected"] == .integer(1), "\(answer.text)")
        let errors = answer.json["errors"]?.array ?? []
        #expect(errors.contains { $0["column"] == .string(column) && $0["code"] == .string(code) }, "\(answer.text)")
        #expect(errors.allSatisfy { $0["row"] == .integer(3) } && !answer.text.contains("Dijk"))
    }

    @Test("A trial run tells what would come in, and records nothing")
    func dryRun() throws {
        #expect(try read("Kliniek Zuid;01-03-2022;;;;", dryRun: true).json["imported"] == .integer(1))
        #expect(try items("applications").isEmpty)
    }
}
