import CaseHistory
import Casework
import Store
import StrictJSON
import Testing

@Suite("What a region agreed on")
struct RegionParametersTests {
    @Test("A number of the region's own holds from its day on, and running deadlines keep what was promised")
    func holdsFromItsDay() throws {
        let desk = try Desk()
        let old = try desk.openCase(by: "lcbb")
        let apply = "{\"unitId\": \"U1\", \"appliedOn\": \"2022-06-15\"}"
        try desk.make("POST", "/v1/cases/\(old)/applications", apply)
        try desk.make(
            "PUT", "/v1/regions/R01/parameters",
            "{\"validFrom\": \"2022-06-20\", \"application\": 2, \"manyRejections\": 1}", as: "admin")
        try desk.setDay("2022-06-20")
        let new = try desk.openCase(by: "lcbb")
        let late = "{\"unitId\": \"U1\", \"appliedOn\": \"2022-06-20\"}"
        try desk.make("POST", "/v1/cases/\(new)/applications", late)
        let elsewhere = try desk.openCase(by: "lcbb", region: "R02")
        try desk.make("POST", "/v1/cases/\(elsewhere)/applications", late)
        func due(_ id: String) throws -> JSONValue? {
            try desk.send("GET", "/v1/cases/\(id)/deadlines").items.first { $0["name"]?.string == "application" }
        }
        #expect(try due(old)?["dueOn"]?.string == "2022-06-22")
        #expect(try due(new)?["dueOn"]?.string == "2022-06-22")
        #expect(try due(new)?["explanation"]?["agreedBy"]?.string == "region")
        #expect(try due(elsewhere)?["dueOn"]?.string == "2022-06-27")
        let rejection =
            "{\"unitId\": \"U1\", \"rejectedOn\": \"2022-06-20\", \"primaryReason\": \"other_content\", \"explanation\": \"Past niet.\"}"
        try desk.make("POST", "/v1/cases/\(new)/rejections", rejection)
        let reasons = try desk.make("GET", "/v1/cases/\(new)")["stuck"]?["reasons"]?.strings
        #expect(reasons == ["many_rejections"])
        #expect(try desk.send("GET", "/v1/regions/R01/parameters", as: "zvh").items.count == 1)
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }

    @Test("Nothing is agreed on for the past, by a stranger, or for a region that is not there")
    func refused() throws {
        let desk = try Desk()
        let body = "{\"validFrom\": \"2022-06-14\", \"silence\": 7}"
        #expect(try desk.send("PUT", "/v1/regions/R01/parameters", body, as: "admin").status == 400)
        let good = "{\"validFrom\": \"2022-06-15\", \"silence\": 7}"
        #expect(try desk.send("PUT", "/v1/regions/R01/parameters", good, as: "zvh").status == 403)
        #expect(try desk.send("PUT", "/v1/regions/R09/parameters", good, as: "admin").status == 404)
        #expect(try desk.send("PUT", "/v1/regions/R01/parameters", good, as: "lcbb").status == 200)
    }

    @Test("Units that point at each other are named, with their specialisms")
    func circleIsNamed() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        for (unit, other) in [("U1", "sglvg"), ("U2", "psychiatry")] {
            try desk.make(
                "POST", "/v1/cases/\(id)/rejections",
                """
                {"unitId": "\(unit)", "rejectedOn": "2022-06-15", "primaryReason": "other_content",
                 "explanation": "Hoort elders.", "pointsTo": "\(other)"}
                """)
        }
        let details = try desk.make("GET", "/v1/cases/\(id)")["stuck"]?["details"]?.array ?? []
        let circle = try #require(details.first { $0["reason"]?.string == "circular_rejections" })
        #expect(circle["units"]?.strings == ["U1", "U2"])
        #expect(Set(circle["specialisms"]?.strings ?? []) == ["psychiatry", "sglvg"])
        #expect(circle["detail"]?.string?.contains("U1, U2") == true)
    }
}
