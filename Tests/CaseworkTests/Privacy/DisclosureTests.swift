import SecureCare
import StrictJSON
import TestSupport
import Testing

@Suite("What the person may ask")
struct DisclosureTests {
    @Test("Everything held is in one answer: the case, its texts, the objections, and who has seen it")
    func discloses() throws {
        let trial = try Trial()
        let id = try trial.openCase(as: "referrer-1", region: "R05", #""summary":"Zoekt al weken een plek.""#)
        try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Overleg gepland."}"#)
        try trial.must(
            "POST", "/v1/cases/\(id)/objections", as: "referrer-1",
            #"{"madeOn":"2022-06-14","text":"Wil niet dat de politie meeleest."}"#)
        let answer = try trial.get("/v1/cases/\(id)/disclosure", as: "referrer-1")
        #expect(answer["case"]?["summary"]?.string == "Zoekt al weken een plek.")
        for words in ["Overleg gepland.", "Wil niet dat de politie meeleest."] { #expect(answer.text.contains(words)) }
        #expect(answer["access"]?.array?.count == 3)
        #expect(answer["isComplete"]?.bool == true)
        let objections = try trial.get("/v1/cases/\(id)/objections", as: "referrer-1")
        #expect(objections.items.first?["madeOn"]?.string == "2022-06-14")
    }

    @Test("It is for the reporter and lcbb; whoever only joined is refused")
    func rights() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.must(
            "POST", "/v1/cases/\(id)/involvements", as: "referrer-1", #"{"party":"zvh-1","since":"2022-06-15"}"#)
        #expect(try trial.get("/v1/cases/\(id)/disclosure", as: "zvh-1").status == 403)
        #expect(try trial.get("/v1/cases/\(id)/disclosure", as: "referrer-2").status == 404)
        #expect(try trial.get("/v1/cases/\(id)/disclosure", as: "referrer-1").status == 200)
    }

    @Test("An objection that names somebody is refused")
    func screened() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let answer = try trial.send(
            "POST", "/v1/cases/\(id)/objections", as: "referrer-1", #"{"text":"Dhr. Jansen is het er niet mee eens."}"#)
        #expect(answer.faults.contains("/text identifies_a_person"))
    }
}
