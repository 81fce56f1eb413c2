import StrictJSON
import TestSupport
import Testing

@Suite("What one line of the access log says")
struct LoggedFieldsTests {
    /// The fields that NEN 7513 and BIO2 ask for, as the operations page maps them.
    private static let fields = [
        "action", "kind", "loggedAt", "object", "caseIds", "user", "role", "party", "onBehalfOf", "origin", "system",
        "result", "reason",
    ]

    @Test("Every field is there, for a reading, an act and a refusal, and none holds a word of the case")
    func fields() throws {
        let trial = try Trial()
        let made = try trial.must(
            "POST", "/v1/parties/referrer-1/tokens", as: "admin", #"{"user":"medewerker-7"}"#)
        let token = try #require(made["token"]?.string)
        let id = try trial.openCase(#""summary":"Zoekt al weken een plek.""#)
        func ask(_ method: String, _ target: String, _ body: String = "") throws -> Int {
            try trial.send(
                method, target, as: nil, body,
                headers: ["Authorization": "Bearer \(token)", "Access-Reason": "care_search"]
            ).status
        }
        #expect(try ask("GET", "/v1/cases/\(id)") == 200)
        #expect(try ask("POST", "/v1/cases/\(id)/notes", #"{"text":"Overleg gepland."}"#) == 201)
        #expect(try ask("GET", "/v1/cases/\(id)/disclosures") == 404)
        #expect(try ask("POST", "/v1/cases/\(id)/erasures", #"{"ground":"retention_over"}"#) == 409)
        let items = try trial.get("/v1/access-log?user=medewerker-7", as: "admin").items
        #expect(items.count == 3)
        for item in items {
            for field in Self.fields { #expect(item[field] != nil && item[field] != .null, "\(field)") }
            #expect(item["user"]?.string == "medewerker-7" && item["origin"]?.string == "192.0.2.1")
            #expect(item["caseIds"]?.strings == [id] && item["reason"]?.string == "care_search")
        }
        #expect(items.map { $0["result"]?.string } == ["conflict", "done", "shown"])
        #expect(items.map { $0["kind"]?.string } == ["delete", "create", "read"])
        let log = try trial.get("/v1/access-log", as: "admin").text
        for word in ["Zoekt", "Overleg", token] { #expect(!log.contains(word)) }
    }

    @Test("Who asks the log stands in it too, with the case or the user that was asked about")
    func readingIsLogged() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        _ = try trial.get("/v1/access-log?case=\(id)", as: "admin")
        _ = try trial.get("/v1/access-log?user=medewerker-7", as: "admin")
        let read = try trial.get("/v1/access-log?action=read_access_log", as: "admin").items
        #expect(read.map { $0["object"]?.string } == ["access_log", "case:\(id)"])
        #expect(read.allSatisfy { $0["party"]?.string == "admin" && $0["kind"]?.string == "read" })
    }
}
