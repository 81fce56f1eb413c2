import SecureCare
import StrictJSON
import Testing

@Suite("A sheet of cases")
struct CaseImportTests {
    static let header =
        "Casusnr;Datum aanmelding;Soort;Provincie;Hoofdreden;Reden afwijzing;Aantal afwijzingen;Trede;Status;Opmerking"

    static func sheet(_ rows: String...) -> [UInt8] {
        Array(([header] + rows).joined(separator: "\r\n").utf8)
    }

    @Test("The sheet of June 2022 comes in whole, and a second time nothing changes")
    func comesInWhole() throws {
        let trial = try SheetTrial()
        let bytes = Sample.bytes("casuistiek-2022-06-23")
        let trialRun = try trial.importCases(bytes, dryRun: true)
        #expect(trialRun.json["imported"] == .integer(103))
        #expect(try trial.get("/v1/cases").json["items"]?.array?.isEmpty == true)
        let first = try trial.importCases(bytes)
        #expect(first.json["read"] == .integer(103) && first.json["imported"] == .integer(103))
        #expect(first.json["errors"]?.array?.isEmpty == true)
        let heads = try trial.store.heads().events
        let second = try trial.importCases(bytes)
        #expect(second.json["skipped"] == .integer(103) && second.json["imported"] == .integer(0))
        #expect(try trial.store.heads().events == heads)
    }

    @Test("What the sheet says is recorded, and what it does not say stays unknown")
    func staysUnknown() throws {
        let trial = try SheetTrial()
        try trial.importCases(
            CaseImportTests.sheet(
                "A-1;03-02-2022;bemiddeling;Flevoland;inhoudelijk en financieel;geen behandelaanbod / omzetplafond;21;LCBB;lopend;Zoekt plek"
            ))
        let id = try #require(try trial.get("/v1/cases").json["items"]?.array?.first?["id"]?.string)
        let found = try trial.get("/v1/cases/\(id)").json
        #expect(found["openedOn"] == .string("2022-02-03"))
        #expect(found["rung"] == .string("national") && found["rejectionCount"] == .integer(21))
        #expect(found["reporterReference"] == .string("A-1") && found["summary"] == .string("Zoekt plek"))
        #expect(found["region"] == .null && found["birthYear"] == .null && found["outcome"] == .null)
        let refusals = try trial.get("/v1/cases/\(id)/rejections").json["items"]?.array ?? []
        #expect(refusals.count == 21)
        let refusal = try #require(refusals.first)
        #expect(refusal["rejectedOn"] == .null && refusal["rung"] == .null && refusal["unitId"] == .null)
        #expect(refusal["primaryReason"] == .string("no_treatment_offer"))
        #expect(refusal["categories"]?.strings == ["financial", "content"])
    }

    @Test("An advice keeps the Trede of the sheet in its history; an ended case is closed without an outcome")
    func adviceAndClosed() throws {
        let trial = try SheetTrial()
        try trial.importCases(
            CaseImportTests.sheet(
                "A-1;03-02-2022;advies;Utrecht;;;;LCBB;lopend;",
                "A-2;04-02-2022;bemiddeling;Utrecht;;;0;LCBB;afgesloten;"))
        let items = try trial.get("/v1/cases").json["items"]?.array ?? []
        let advice = try #require(items.first { $0["kind"] == .string("advice") })
        #expect(advice["rung"] == .string("advice"))
        let closed = try #require(items.first { $0["kind"] == .string("mediation") })
        #expect(closed["rung"] == .string("closed") && closed["cameFrom"] == .string("national"))
        #expect(closed["outcome"] == .null)
        let id = try #require(advice["id"]?.string)
        let events = try trial.get("/v1/cases/\(id)/events").json["items"]?.array ?? []
        #expect(events.last?["kind"] == .string("case_taken_over"))
        #expect(events.last?["facts"]?["rungInSheet"] == .string("national"))
    }

    @Test(
        "A row that cannot be is named by row and column, and the others come in",
        arguments: [
            ("A-2;31-02-2022;bemiddeling;Utrecht;;;;;;", "Datum aanmelding", "not_a_date"),
            ("A-2;01-09-2022;bemiddeling;Utrecht;;;;;;", "Datum aanmelding", "in_the_future"),
            ("A-2;01-02-2022;bemidling;Utrecht;;;;;;", "Soort", "not_in_list"),
            ("A-2;01-02-2022;bemiddeling;;;;;;;", "Provincie", "missing"),
            (";01-02-2022;bemiddeling;Utrecht;;;;;;", "Casusnr", "missing"),
            ("A-2;01-02-2022;bemiddeling;Utrecht;;geen zin;;;;", "Reden afwijzing", "not_in_list"),
            ("A-2;01-02-2022;bemiddeling;Utrecht;;;veel;;;", "Aantal afwijzingen", "out_of_range"),
            ("A-2;01-02-2022;bemiddeling;Utrecht;;;;;;=1+1", "Opmerking", "bad_format"),
        ])
    func badRows(row: String, column: String, code: String) throws {
        let trial = try SheetTrial()
        let answer = try trial.importCases(CaseImportTests.sheet("A-1;01-02-2022;advies;Utrecht;;;;;;", row))
        #expect(answer.json["imported"] == .integer(1) && answer.json["rejected"] == .integer(1))
        let error = try #require(answer.json["errors"]?.array?.first)
        #expect(error["row"] == .integer(3))
        #expect(error["column"] == .string(column) && error["code"] == .string(code))
    }

    @Test("A row that names a person is rejected, and the name is nowhere in the answer")
    func namesAreRefused() throws {
        let trial = try SheetTrial()
        let answer = try trial.importCases(
            CaseImportTests.sheet("A-1;01-02-2022;advies;Utrecht;;;;;;Cliënt heet Willem van Dijk, bsn 111222333"))
        #expect(answer.json["rejected"] == .integer(1))
        #expect(answer.json["errors"]?.array?.first?["code"] == .string("identifies_a_person"))
        #expect(!answer.text.contains("Dijk") && !answer.text.contains("111222333"))
    }

    @Test("A number that stands twice in the sheet is rejected the second time")
    func numbersAreUnique() throws {
        let trial = try SheetTrial()
        let row = "A-1;01-02-2022;advies;Utrecht;;;;;;"
        let answer = try trial.importCases(CaseImportTests.sheet(row, row))
        #expect(answer.json["imported"] == .integer(1))
        #expect(answer.json["errors"]?.array?.first?["code"] == .string("not_unique"))
    }

    @Test("A mapping renames columns, and a header that is nearly right is guessed and said to be")
    func columnsAreMapped() throws {
        let trial = try SheetTrial()
        let sheet = Array("Zaak;Datum aanmeldng;Soort;Provincie\r\nA-1;1-2-2022;advies;Utrecht\r\n".utf8)
        #expect(try trial.importCases(sheet).status == 400)
        let answer = try trial.importCases(sheet, mapping: "&mapping=%7B%22Zaak%22%3A%22reference%22%7D")
        #expect(answer.json["imported"] == .integer(1), "\(answer.text)")
        let columns = answer.json["columns"]?.array ?? []
        #expect(columns.map { $0["field"]?.string } == ["reference", "openedOn", "kind", "province"])
        #expect(columns.map { $0["guessed"]?.bool } == [false, true, false, false])
    }

    @Test(
        "A sheet of another kind, an empty one and a workbook are refused whole",
        arguments: ["", "a;b\r\n1;2", "PK\u{3}\u{4}\u{0}"])
    func otherFiles(text: String) throws {
        let trial = try SheetTrial()
        let answer = try trial.importCases(Array(text.utf8))
        #expect(answer.status == 400)
        #expect(try trial.get("/v1/cases").json["items"]?.array?.isEmpty == true)
    }

    @Test("A workbook says the same as its sheet would in CSV, and a formula in it is named by row and column")
    func workbooks() throws {
        let trial = try SheetTrial()
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        let first = try trial.send("POST", "/v1/case-imports", Fixture.bytes("cases.xlsx"), type: type)
        #expect(first.json["imported"] == .integer(3) && first.json["sheetsNotRead"] == .integer(1), "\(first.text)")
        let cases = try trial.get("/v1/cases").json["items"]?.array ?? []
        let found = try #require(cases.first { $0["reporterReference"] == .string("W-1") })
        #expect(found["openedOn"] == .string("2022-02-03") && found["rejectionCount"] == .integer(21))
        #expect(found["traits"]?["mild_intellectual_disability"] == .string("yes"))
        #expect(cases.contains { $0["openedOn"] == .string("2022-03-04") })
        let second = try trial.send("POST", "/v1/case-imports", Fixture.bytes("cases.xlsx"), type: type)
        #expect(second.json["skipped"] == .integer(3))
        let formula = try trial.send("POST", "/v1/case-imports", Fixture.bytes("formula.xlsx"), type: type)
        #expect(formula.json["imported"] == .integer(1) && formula.json["rejected"] == .integer(1))
        let error = try #require(formula.json["errors"]?.array?.first)
        #expect(error["row"] == .integer(3) && error["column"] == .string("Aantal afwijzingen"))
        #expect(error["code"] == .string("bad_format"))
    }

    @Test(
        "A file that only looks like a workbook is refused whole, by either import",
        arguments: ["PK\u{3}\u{4}", "PK\u{5}\u{6}"], ["case-imports", "capacity-imports"])
    func brokenWorkbooks(text: String, path: String) throws {
        let trial = try SheetTrial()
        let older: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        for bytes in [Array(text.utf8), older] {
            let answer = try trial.send("POST", "/v1/\(path)", bytes, type: "text/csv")
            #expect(answer.status == 400 && answer.json["errors"]?.array?.first?["code"] == .string("bad_format"))
        }
    }

    @Test("The same sheet in UTF-8, with commas and with ISO dates says the same")
    func spellings() throws {
        let trial = try SheetTrial()
        let text =
            "\u{FEFF}casusnummer,aanmelddatum,type,provincie,rechtsregime,specialisme\n"
            + "A-1,2022-02-01,Bemiddeling,NOORD-HOLLAND,Wvggz,KIB/LIZ\n"
        let answer = try trial.importCases(Array(text.utf8))
        #expect(answer.json["imported"] == .integer(1), "\(answer.text)")
        let found = try #require(try trial.get("/v1/cases").json["items"]?.array?.first)
        #expect(found["province"] == .string("NH"))
        #expect(found["need"]?["specialisms"]?.strings == ["disruptive_behaviour"])
        #expect(found["need"]?["regimes"]?.strings == ["wvggz"])
    }

    @Test("Who may not act on a case reads no sheet in")
    func rights() throws {
        let trial = try SheetTrial()
        let ministry = try trial.add(.ministry)
        let answer = try trial.send(
            "POST", "/v1/case-imports", as: ministry, CaseImportTests.sheet(), type: "text/csv")
        #expect(answer.status == 403)
    }

    @Test("What was read in is the same after the tables are made again")
    func rebuilds() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let before = try trial.get("/v1/reports/management?from=2022-04-01&to=2022-06-30").bytes
        try trial.store.rebuild()
        #expect(try trial.get("/v1/reports/management?from=2022-04-01&to=2022-06-30").bytes == before)
    }
}
