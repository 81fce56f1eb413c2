import CaseHistory
import SecureCare
import Store
import StrictJSON
import TestSupport
import Testing

@Suite("Erasing a case")
struct ErasureTests {
    private static let words = "Zoekt al weken een plek in de buurt."

    private func closedCase(_ trial: Trial) throws -> String {
        let id = try trial.openCase(as: "referrer-1", region: "R05", "\"summary\":\"\(Self.words)\"")
        try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Overleg gepland."}"#)
        try trial.must(
            "POST", "/v1/cases/\(id)/moves", as: "referrer-1",
            #"{"move":"close","outcome":"withdrawn","motivation":"Niet meer nodig."}"#)
        return id
    }

    @Test("Its texts are gone, nobody sees it, it still counts, and the chain verifies")
    func erases() throws {
        let trial = try Trial()
        let id = try closedCase(trial)
        let answer = try trial.must(
            "POST", "/v1/cases/\(id)/erasures", as: "referrer-1", #"{"ground":"request_of_person"}"#)
        #expect(answer["ground"]?.string == "request_of_person")
        for party in ["referrer-1", "lcbb", "provider-1"] {
            for path in ["", "/notes", "/events", "/applications", "/rejections", "/similar", "/disclosure"] {
                #expect(try trial.get("/v1/cases/\(id)\(path)", as: party).status == 404, "\(party) \(path)")
            }
        }
        let held = try trial.store.read { snapshot in
            (
                try snapshot.number("SELECT count(*) FROM cases WHERE id = ?", [id]),
                try snapshot.number("SELECT count(*) FROM texts WHERE sealed IS NOT NULL"),
                try snapshot.number("SELECT count(*) FROM text_keys")
            )
        }
        #expect(held == (1, 0, 0))
        trial.store.close()
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()).isEmpty)
    }

    @Test("A case that is not closed is not erased, nor one of another, nor by who only reads it")
    func refuses() throws {
        let trial = try Trial()
        let open = try trial.openCase()
        let body = #"{"ground":"recorded_in_error"}"#
        #expect(try trial.send("POST", "/v1/cases/\(open)/erasures", as: "referrer-1", body).status == 409)
        let closed = try closedCase(trial)
        #expect(try trial.send("POST", "/v1/cases/\(closed)/erasures", as: "referrer-2", body).status == 404)
        try trial.toRegional(open)
        try trial.must(
            "POST", "/v1/cases/\(open)/moves", as: "levensloopaanbieder-1",
            #"{"move":"close","outcome":"withdrawn","motivation":"Niet meer nodig."}"#)
        #expect(
            try trial.send("POST", "/v1/cases/\(open)/erasures", as: "levensloopaanbieder-1", body).status == 403)
    }

    @Test("A party that comes to search for the region later does not see it again")
    func staysErased() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.toRegional(id)
        try trial.must(
            "POST", "/v1/cases/\(id)/moves", as: "levensloopaanbieder-1",
            #"{"move":"close","outcome":"withdrawn","motivation":"Niet meer nodig."}"#)
        try trial.must("POST", "/v1/cases/\(id)/erasures", as: "referrer-1", #"{"ground":"retention_over"}"#)
        try trial.must(
            "PUT", "/v1/regions/R05", as: "admin",
            #"{"name":"R05","provinces":["FL"],"levensloopaanbieder":"levensloopaanbieder-2"}"#)
        #expect(try trial.show(id, as: "levensloopaanbieder-2").status == 404)
        #expect(try trial.show(id, as: "levensloopaanbieder-1").status == 404)
    }
}
