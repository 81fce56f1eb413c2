import CaseHistory
import Store
import StrictJSON
import Testing

@Suite("Bottlenecks")
struct BottleneckTests {
    private func move(_ desk: Desk, _ id: String, _ body: String, as party: String = "lcbb") throws -> Answer {
        try desk.send("POST", "/v1/bottlenecks/\(id)/moves", "{\(body)}", as: party)
    }

    @Test("One raised from a case travels up with interpretation and advice, and comes back with a decision")
    func travels() throws {
        let desk = try Desk()
        let caseId = try desk.openCase()
        let body = """
            {"kind": "qualitative", "summary": "Geen plek voor verslaving met LVB.", "region": "R01",
             "caseIds": ["\(caseId)"]}
            """
        let id = try #require(try desk.make("POST", "/v1/bottlenecks", body, as: "zvh")["id"]?.string)
        #expect(try desk.send("GET", "/v1/bottlenecks/\(id)", as: "vws").status == 404)
        #expect(try desk.send("GET", "/v1/bottlenecks/\(id)", as: "om").status == 404)
        #expect(try desk.send("GET", "/v1/bottlenecks/\(id)", as: "tafel2").status == 404)
        let possible = try desk.send("GET", "/v1/bottlenecks/\(id)/possible-moves", as: "zvh").items
        #expect(possible.map { $0["move"]?.string } == ["send_on", "solve"])
        #expect(try move(desk, id, "\"move\": \"send_on\"", as: "zvh").status == 409)
        #expect(try move(desk, id, "\"move\": \"send_on\", \"motivation\": \"Te groot.\"", as: "zvh").status == 201)
        let regional = "\"move\": \"send_on\", \"motivation\": \"Landelijk.\""
        #expect(try move(desk, id, regional, as: "zvh").status == 403)
        #expect(try move(desk, id, regional, as: "levensloop").status == 201)
        let refused = try move(desk, id, "\"move\": \"send_on\", \"motivation\": \"Besluit nodig.\"", as: "vws")
        #expect(
            refused.json["refusals"]?.array?.map { $0["rule"]?.string } == ["interpretation_and_advice_are_given"])
        let advised = """
            "move": "send_on", "motivation": "Besluit nodig.", "interpretation": "Een groep valt buiten de boot.",
            "advice": "Maak twee plekken."
            """
        #expect(try move(desk, id, advised, as: "vws").status == 201)
        let decision = "\"move\": \"return\", \"decision\": \"Twee plekken erbij.\", \"meetingOn\": \"2022-06-14\""
        #expect(try move(desk, id, decision, as: "vws").status == 201)
        let back = try desk.make("GET", "/v1/bottlenecks/\(id)", as: "zvh")
        #expect(back["level"]?.string == "returned")
        #expect(back["decision"]?.string == "Twee plekken erbij.")
        #expect(back["decidedOn"]?.string == "2022-06-14")
        #expect(back["caseIds"]?.strings == [caseId])
        // A ministry sees what came to its level, and no case.
        #expect(try desk.make("GET", "/v1/bottlenecks/\(id)", as: "vws")["caseIds"]?.array?.isEmpty == true)
        #expect(
            try move(desk, id, "\"move\": \"take_up\", \"motivation\": \"Te weinig.\"", as: "zvh").json["to"]?.string
                == "strategic")
        #expect(try desk.send("GET", "/v1/bottlenecks/\(id)/moves", as: "zvh").items.count == 5)
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }

    @Test("Closing a case for want of provision raises one, and a case that one may not see raises none")
    func raisedByClosing() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        try desk.make(
            "POST", "/v1/cases/\(id)/moves",
            "{\"move\": \"close\", \"outcome\": \"no_provision\", \"motivation\": \"Er is niets.\"}")
        let raised = try #require(try desk.send("GET", "/v1/bottlenecks").items.first)
        #expect(raised["origin"]?.string == "no_provision")
        #expect(raised["caseIds"]?.strings == [id])
        #expect(raised["region"]?.string == "R01")
        let stranger = "{\"kind\": \"quantitative\", \"summary\": \"Te weinig.\", \"caseIds\": [\"\(id)\"]}"
        #expect(try desk.send("POST", "/v1/bottlenecks", stranger, as: "zvh").status == 400)
        let nothing = "{\"kind\": \"quantitative\", \"summary\": \"Te weinig.\"}"
        #expect(try desk.send("POST", "/v1/bottlenecks", nothing, as: "zvh").status == 400)
        #expect(try desk.send("POST", "/v1/bottlenecks", nothing, as: "vws").status == 403)
    }

    @Test("The strategic level decides at four meetings a year and no fifth")
    func fourMeetings() throws {
        let desk = try Desk()
        try desk.setDay("2022-12-20")
        let days = ["2022-02-01", "2022-04-01", "2022-07-01", "2022-09-01", "2022-12-01"]
        for (place, day) in days.enumerated() {
            let body = "{\"kind\": \"quantitative\", \"summary\": \"Knelpunt.\", \"remark\": \"43 van 117 leeg.\"}"
            let id = try #require(try desk.make("POST", "/v1/bottlenecks", body)["id"]?.string)
            for _ in 0..<3 {
                let up = """
                    "move": "send_on", "motivation": "Hoger.", "interpretation": "Schaarste.", "advice": "Meer plekken."
                    """
                #expect(try move(desk, id, up).status == 201)
            }
            let answer = try move(desk, id, "\"move\": \"solve\", \"decision\": \"Ja.\", \"meetingOn\": \"\(day)\"")
            #expect(answer.status == (place < 4 ? 201 : 409))
        }
    }
}
