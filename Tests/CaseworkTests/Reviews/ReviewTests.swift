import CaseHistory
import Store
import StrictJSON
import Testing

@Suite("Tables that review")
struct ReviewTests {
    /// A stuck case of R01, and a meeting of its table on 20 June 2022.
    private func prepared() throws -> (desk: Desk, caseId: String, review: String) {
        let desk = try Desk()
        let id = try desk.openCase("\"currentStay\": {\"kind\": \"clinic\", \"endsOn\": \"2022-06-20\"}")
        let review = try desk.make(
            "POST", "/v1/reviews", "{\"kind\": \"regional_table\", \"heldOn\": \"2022-06-20\"}", as: "tafel")
        return (desk, id, try #require(review["id"]?.string))
    }

    @Test("A table sees of a stuck case id, rung and reasons alone, until its reporter puts it on the agenda")
    func tableJoins() throws {
        let (desk, id, review) = try prepared()
        let before = try desk.send("GET", "/v1/agenda?region=R01", as: "tafel")
        let item = try #require(before.items.first)
        #expect(item["caseId"]?.string == id)
        #expect(item["rung"]?.string == "regular")
        #expect(item["reasons"]?.strings == ["stay_ends"])
        for hidden in ["region", "since", "stuck", "reviewId"] { #expect(item[hidden] == .null, "\(hidden)") }
        #expect(try desk.send("GET", "/v1/cases/\(id)", as: "tafel").status == 404)
        #expect(try desk.send("GET", "/v1/agenda", as: "tafel2").items.isEmpty)
        #expect(try desk.send("GET", "/v1/agenda", as: "zvh").status == 403)

        let put = "{\"caseId\": \"\(id)\", \"note\": \"Wie behandelt als eerste?\"}"
        #expect(try desk.send("POST", "/v1/reviews/\(review)/agenda", put, as: "tafel").status == 400)
        try desk.make("POST", "/v1/reviews/\(review)/agenda", put, as: "zvh")
        #expect(try desk.send("GET", "/v1/cases/\(id)", as: "tafel").status == 200)
        let after = try #require(try desk.send("GET", "/v1/agenda", as: "tafel").items.first)
        #expect(after["joined"]?.bool == true)
        #expect(after["reviewId"]?.string == review)
        #expect(after["stuck"]?["details"]?.array?.count == 1)
        let agenda = try desk.send("GET", "/v1/reviews/\(review)/agenda", as: "tafel").items
        #expect(agenda.map { $0["note"]?.string } == ["Wie behandelt als eerste?"])
    }

    @Test("A case of another region is not put on this table's agenda, nor by who merely reads it")
    func strangersDoNotTable() throws {
        let (desk, id, review) = try prepared()
        let other = try desk.openCase(region: "R02")
        let target = "/v1/reviews/\(review)/agenda"
        #expect(try desk.send("POST", target, "{\"caseId\": \"\(other)\"}", as: "zvh").status == 409)
        #expect(try desk.send("POST", target, "{\"caseId\": \"\(id)\"}", as: "om").status == 400)
        try desk.make("POST", "/v1/cases/\(id)/involvements", "{\"party\": \"om\"}", as: "zvh")
        #expect(try desk.send("POST", target, "{\"caseId\": \"\(id)\"}", as: "om").status == 403)
        #expect(try desk.send("GET", "/v1/reviews/\(review)", as: "om").status == 404)
        #expect(try desk.send("GET", "/v1/reviews/\(review)", as: "vws").status == 404)
    }

    @Test("What is promised comes back until it is done, and only its owner or the convenor finishes it")
    func actionsComeBack() throws {
        let (desk, id, review) = try prepared()
        try desk.make("POST", "/v1/reviews/\(review)/agenda", "{\"caseId\": \"\(id)\"}", as: "zvh")
        let action = """
            {"caseId": "\(id)", "text": "Indicatie aanvragen.", "owner": "politie", "dueOn": "2022-07-01"}
            """
        let number = try desk.make("POST", "/v1/reviews/\(review)/actions", action, as: "tafel")["id"]?.integer
        #expect(number == 1)
        #expect(try desk.send("POST", "/v1/reviews/\(review)/actions", action, as: "zvh").status == 404)
        let proposed = try desk.send("GET", "/v1/agenda", as: "tafel").json
        #expect(proposed["openActions"]?.array?.first?["owner"]?.string == "politie")
        let waiting = try desk.send("GET", "/v1/inbox?kind=action", as: "politie").items
        #expect(waiting.map { $0["dueOn"]?.string } == ["2022-07-01"])
        // The owner does not read the case, so its inbox does not name it.
        #expect(waiting.first?["caseId"] == .null)
        let done = "/v1/reviews/\(review)/actions/1/completions"
        #expect(try desk.send("POST", done, "{}", as: "om").status == 404)
        try desk.make("POST", done, "{\"note\": \"Aangevraagd.\"}", as: "politie")
        #expect(try desk.send("POST", done, "{}", as: "politie").status == 409)
        #expect(try desk.send("GET", "/v1/inbox?kind=action", as: "politie").items.isEmpty)
        #expect(try desk.send("GET", "/v1/agenda", as: "tafel").json["openActions"]?.array?.isEmpty == true)
    }

    @Test("A review at the national rung starts the days until the next one anew")
    func reviewRestartsTheClock() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        try desk.escalate(id, by: "lcbb")
        try desk.escalate(id, by: "lcbb")
        func due() throws -> String? {
            try desk.send("GET", "/v1/cases/\(id)/deadlines").items
                .first { $0["name"]?.string == "national_review" }?["dueOn"]?.string
        }
        #expect(try due() == "2022-06-29")
        try desk.setDay("2022-06-22")
        let review = try #require(
            try desk.make("POST", "/v1/reviews", "{\"kind\": \"care_conference\", \"heldOn\": \"2022-06-21\"}")["id"]?
                .string)
        let decision = "{\"caseId\": \"\(id)\", \"conclusion\": \"continue_search\", \"text\": \"Verder zoeken.\"}"
        try desk.make("POST", "/v1/reviews/\(review)/decisions", decision)
        #expect(try due() == "2022-07-05")
        let kinds = try desk.send("GET", "/v1/cases/\(id)/events").items.compactMap { $0["kind"]?.string }
        #expect(kinds.last == "case_reviewed")
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }

    @Test("Nothing is decided before the meeting, and no meeting is convened by who may not")
    func orderOfThings() throws {
        let (desk, _, review) = try prepared()
        let decision = "{\"text\": \"Akkoord.\"}"
        #expect(try desk.send("POST", "/v1/reviews/\(review)/decisions", decision, as: "tafel").status == 409)
        let table = "{\"kind\": \"regional_table\", \"heldOn\": \"2022-06-20\"}"
        #expect(try desk.send("POST", "/v1/reviews", table, as: "zvh").status == 403)
        let figures = "{\"kind\": \"stakeholders\", \"heldOn\": \"2022-06-20\"}"
        #expect(try desk.send("POST", "/v1/reviews", figures, as: "levensloop").status == 403)
        try desk.setDay("2022-06-20")
        try desk.make("POST", "/v1/reviews/\(review)/decisions", decision, as: "tafel")
        let outcome = "{\"text\": \"Goed overleg.\", \"present\": [\"voorzitter\", \"psychiater\"]}"
        let concluded = try desk.make("POST", "/v1/reviews/\(review)/outcomes", outcome, as: "tafel")
        #expect(concluded["present"]?.strings == ["voorzitter", "psychiater"])
        #expect(concluded["outcome"]?.string == "Goed overleg.")
    }

    @Test("A track has steps in order, each kept or broken once")
    func trackOfACase() throws {
        let desk = try Desk()
        let id = try desk.openCase()
        let step = """
            {"text": "Klinische behandeling.", "levels": [2], "startsOn": "2022-07-01", "committedBy": "levensloop",
             "committedUntilOn": "2022-12-31"}
            """
        try desk.make("POST", "/v1/cases/\(id)/track", step, as: "zvh")
        try desk.make("POST", "/v1/cases/\(id)/track", "{\"text\": \"Beschermd wonen.\"}", as: "zvh")
        try desk.make("POST", "/v1/cases/\(id)/track/1/results", "{\"result\": \"broken\"}", as: "zvh")
        #expect(
            try desk.send("POST", "/v1/cases/\(id)/track/1/results", "{\"result\": \"kept\"}", as: "zvh").status == 409)
        let track = try desk.send("GET", "/v1/cases/\(id)/track", as: "zvh").items
        #expect(track.map { $0["text"]?.string } == ["Klinische behandeling.", "Beschermd wonen."])
        #expect(track.map { $0["result"]?.string } == ["broken", nil])
        #expect(try desk.send("GET", "/v1/cases/\(id)/track", as: "tafel").status == 404)
    }

    @Test("A case comes off the agenda by who put it there, and the table sees it no more")
    func takenOff() throws {
        let (desk, id, review) = try prepared()
        let agenda = "/v1/reviews/\(review)/agenda"
        for _ in 0..<2 { try desk.make("POST", agenda, "{\"caseId\": \"\(id)\"}", as: "zvh") }
        let off = "\(agenda)/1/withdrawals"
        #expect(try desk.send("POST", off, as: "tafel").status == 403)
        #expect(try desk.send("POST", off, as: "om").status == 404)
        let taken = try desk.make("POST", off, as: "zvh")
        #expect(taken["caseId"]?.string == id)
        #expect(taken["withdrawnBy"]?.string == "zvh")
        #expect(try desk.send("POST", off, as: "zvh").status == 404)
        // It stands there a second time, so the table still sees it.
        #expect(try desk.send("GET", agenda, as: "tafel").items.map { $0["id"]?.integer } == [2])
        #expect(try desk.send("GET", "/v1/cases/\(id)", as: "tafel").status == 200)
        try desk.make("POST", "\(agenda)/2/withdrawals", as: "zvh")
        #expect(try desk.send("GET", agenda, as: "tafel").items.isEmpty)
        #expect(try desk.send("GET", "/v1/cases/\(id)", as: "tafel").status == 404)
        #expect(try desk.send("GET", "/v1/agenda", as: "tafel").items.map { $0["joined"]?.bool } == [false])
        let kinds = try desk.send("GET", "/v1/cases/\(id)/events", as: "zvh").items.compactMap { $0["kind"]?.string }
        #expect(kinds.suffix(2) == ["case_untabled", "case_untabled"])
        // Numbers are not given twice.
        let again = try desk.make("POST", agenda, "{\"caseId\": \"\(id)\"}", as: "zvh")
        #expect(again["id"]?.integer == 3)
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }

    @Test("Who holds the case now may take it off, and another subject comes off by the convenor alone")
    func takenOffByOthers() throws {
        let (desk, id, review) = try prepared()
        let agenda = "/v1/reviews/\(review)/agenda"
        try desk.make("POST", agenda, "{\"caseId\": \"\(id)\"}", as: "zvh")
        try desk.make("POST", agenda, "{\"note\": \"Cijfers.\"}", as: "tafel")
        #expect(try desk.send("POST", "\(agenda)/2/withdrawals", as: "zvh").status == 404)
        try desk.make("POST", "\(agenda)/2/withdrawals", as: "tafel")
        try desk.escalate(id)
        try desk.make("POST", "\(agenda)/1/withdrawals", as: "levensloop")
        #expect(try desk.send("GET", agenda, as: "tafel").items.isEmpty)
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }

    @Test("A table sees a case on its agenda as long as the case is of its region")
    func regionChanges() throws {
        let (desk, id, review) = try prepared()
        try desk.make("POST", "/v1/reviews/\(review)/agenda", "{\"caseId\": \"\(id)\"}", as: "zvh")
        try desk.make("PATCH", "/v1/cases/\(id)", "{\"region\": \"R02\"}", as: "zvh")
        #expect(try desk.send("GET", "/v1/cases/\(id)", as: "tafel").status == 404)
        #expect(try desk.send("GET", "/v1/reviews/\(review)/agenda", as: "tafel").items.isEmpty)
        try desk.make("PATCH", "/v1/cases/\(id)", "{\"region\": \"R01\"}", as: "zvh")
        #expect(try desk.send("GET", "/v1/cases/\(id)", as: "tafel").status == 200)
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }
}
