import CivilTime
import Reports
import SecureCare
import StrictJSON
import Testing

@Suite("The dossier of a case")
struct DossierTests {
    private let trial: SheetTrial
    private let id: String

    init() throws {
        trial = try SheetTrial()
        try trial.readSamples()
        try trial.send("PUT", "/v1/regions/R05", as: "admin", Array(#"{"name":"Midden","provinces":["FL"]}"#.utf8))
        let made = try trial.post(
            "/v1/cases",
            """
            {"kind":"mediation","province":"FL","region":"R05","need":{"levels":[2],"specialisms":["psychiatry"]},
            "currentStay":{"kind":"clinic","endsOn":"2022-07-03"},"summary":"<b>Rust</b> doet goed."}
            """)
        id = try #require(made.json["id"]?.string)
        for day in 1...12 {
            try trial.post(
                "/v1/cases/\(id)/rejections",
                """
                {"unitId":"U001","rejectedOn":"2022-06-\(day < 10 ? "0" : "")\(day)","primaryReason":"no_treatment_offer"}
                """)
        }
    }

    @Test("It holds what happened, who refused, what fits, what would unlock, and what was promised")
    func holdsAll() throws {
        try trial.post("/v1/cases/\(id)/track", #"{"text":"Beschermd wonen.","committedBy":"lcbb"}"#)
        let dossier = try trial.get("/v1/cases/\(id)/dossier").json
        #expect(dossier["case"]?["id"] == .string(id) && dossier["holder"]?["party"] == .string("lcbb"))
        #expect(dossier["timeline"]?.array?.first?["kind"] == .string("case_opened"))
        #expect(dossier["rejections"]?.array?.count == 12)
        #expect((dossier["suggestions"]?["fitting"]?.array ?? []).count <= 5)
        #expect(dossier["suggestions"]?["unlocks"]?.array?.isEmpty == false)
        #expect(dossier["openSteps"]?.array?.first?["text"] == .string("Beschermd wonen."))
        #expect(try trial.post("/v1/cases/\(id)/track/1/results", #"{"result":"kept"}"#).status == 201)
        #expect(try trial.get("/v1/cases/\(id)/dossier").json["openSteps"]?.array?.isEmpty == true)
    }

    @Test("As a page it is in the reader's language, says days as people do, and lets no text become markup")
    func page() throws {
        let page = try trial.get("/v1/cases/\(id)/dossier", accept: "text/html")
        #expect(page.status == 200 && page.type == "text/html; charset=utf-8")
        #expect(page.text.contains("12 juni 2022") && page.text.contains("12 afwijzingen"))
        #expect(page.text.contains("&lt;b&gt;Rust&lt;/b&gt;") && !page.text.contains("<b>Rust"))
        let plain = page.text.replacing(/<style>.*<\/style>/.dotMatchesNewlines(), with: "")
        #expect(plain.firstMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) == nil)
        #expect(!page.text.contains("dossier."), "a sentence is missing")
    }

    @Test("However long the history, a page shows the beginning and the last, and says how much more there is")
    func staysShort() throws {
        for _ in 0..<20 {
            try trial.post("/v1/cases/\(id)/moves", #"{"move":"suspend","motivation":"Even niet."}"#)
            try trial.post("/v1/cases/\(id)/moves", #"{"move":"resume","motivation":"Weer wel."}"#)
        }
        let page = try trial.get("/v1/cases/\(id)/dossier", accept: "text/html").text
        #expect(page.split(separator: "<tr>").count < 45)
        #expect(page.contains("En nog 27."))
    }

    @Test("Who may not see the case gets no dossier, and every reading of one stands in the access log")
    func rights() throws {
        let table = try trial.add(.regionalTable)
        #expect(try trial.get("/v1/cases/\(id)/dossier", as: table).status == 404)
        _ = try trial.get("/v1/cases/\(id)/dossier")
        let log = try trial.get("/v1/access-log?case=\(id)", as: "admin").json["items"]?.array ?? []
        #expect(log.contains { $0["action"] == .string("show_dossier") && $0["result"] == .string("shown") })
    }
}
