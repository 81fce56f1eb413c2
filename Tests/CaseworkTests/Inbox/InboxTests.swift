import StrictJSON
import Testing

@Suite("What waits for a party")
struct InboxTests {
    @Test("The holder of the rung sees whose turn it is, what is due first at the top")
    func turns() throws {
        let desk = try Desk()
        let id = try desk.openCase()
        try desk.make(
            "POST", "/v1/cases/\(id)/applications", "{\"unitId\": \"U1\", \"appliedOn\": \"2022-06-15\"}", as: "zvh")
        let inbox = try desk.send("GET", "/v1/inbox", as: "zvh").items
        #expect(inbox.map { $0["kind"]?.string } == ["deadline", "turn", "deadline"])
        #expect(inbox.map { $0["dueOn"]?.string } == ["2022-06-22", "2022-06-22", "2022-07-06"])
        let first = try desk.send("GET", "/v1/inbox?limit=1", as: "zvh")
        let cursor = try #require(first.json["next"]?.string)
        let rest = try desk.send("GET", "/v1/inbox?limit=200&cursor=\(cursor)", as: "zvh").items
        #expect(first.items + rest == inbox)
        try desk.escalate(id)
        #expect(try desk.send("GET", "/v1/inbox?kind=turn", as: "zvh").items.isEmpty)
        let turn = try #require(try desk.send("GET", "/v1/inbox?kind=turn", as: "levensloop").items.first)
        #expect(turn["caseId"]?.string == id)
        #expect(turn["rung"]?.string == "regional")
    }

    @Test("A calendar shows days and numbers alone, behind an address that works until it is revoked")
    func calendar() throws {
        let desk = try Desk()
        let id = try desk.openCase("\"summary\": \"Moeilijk te plaatsen.\"")
        let opened = try desk.make("POST", "/v1/inbox/feeds", as: "zvh")
        let url = try #require(opened["url"]?.string)
        let answer = desk.anonymous("GET", url)
        #expect(answer.status == 200)
        #expect(answer.headers["Content-Type"] == "text/calendar; charset=utf-8")
        let lines = String(decoding: answer.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
        #expect(lines.contains("SUMMARY:\(id)"))
        #expect(lines.contains("DTSTART;VALUE=DATE:20220706"))
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let names = Set(lines.map { $0.prefix { $0 != ":" && $0 != ";" } })
        #expect(
            names == [
                "BEGIN", "VERSION", "PRODID", "METHOD", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "TRANSP",
                "END",
            ])
        #expect(desk.anonymous("GET", "/v1/feeds/0000.ics").status == 404)
        let feed = try #require(opened["id"]?.string)
        #expect(try desk.send("DELETE", "/v1/inbox/feeds/\(feed)", as: "om").status == 404)
        #expect(try desk.send("DELETE", "/v1/inbox/feeds/\(feed)", as: "zvh").status == 204)
        #expect(desk.anonymous("GET", url).status == 404)
        #expect(try desk.send("GET", "/v1/inbox/feeds", as: "zvh").items.first?["revokedAt"]?.string != nil)
    }

    @Test("Questions without a case are logged by the desk alone, and counted by topic")
    func inquiries() throws {
        let desk = try Desk()
        for topic in ["financing", "financing", "capacity"] {
            try desk.make("POST", "/v1/inquiries", "{\"topic\": \"\(topic)\", \"reporterType\": \"referrer\"}")
        }
        #expect(try desk.send("POST", "/v1/inquiries", "{\"topic\": \"capacity\"}", as: "zvh").status == 403)
        let counts = try desk.make("GET", "/v1/inquiry-counts?from=2022-06-01&to=2022-06-30")
        #expect(counts["total"]?.integer == 3)
        #expect(counts["byTopic"]?["financing"]?.integer == 2)
        #expect(counts["byReporterType"]?["referrer"]?.integer == 3)
        #expect(try desk.send("GET", "/v1/inquiries?limit=2").items.count == 2)
    }

    @Test("A bottleneck waits for who looks at its level, and comes back to who raised it with the decision")
    func bottlenecks() throws {
        let desk = try Desk()
        func waiting(_ party: String) throws -> [String?] {
            try desk.send("GET", "/v1/inbox?kind=bottleneck", as: party).items.map { $0["level"]?.string }
        }
        let raised = """
            {"kind": "qualitative", "summary": "Geen plek.", "remark": "43 van 117 leeg.", "region": "R01"}
            """
        let id = try #require(try desk.make("POST", "/v1/bottlenecks", raised, as: "zvh")["id"]?.string)
        #expect(try waiting("zvh") == ["regional_operational"])
        let moves = "/v1/bottlenecks/\(id)/moves"
        let up = "{\"move\": \"send_on\", \"motivation\": \"Te groot.\"}"
        try desk.make("POST", moves, up, as: "zvh")
        #expect(try waiting("zvh").isEmpty)
        #expect(try waiting("levensloop") == ["regional_tactical"])
        try desk.make("POST", moves, up, as: "levensloop")
        #expect(try waiting("vws") == ["central_tactical"])
        #expect(try waiting("lcbb").isEmpty)
        try desk.make("POST", moves, "{\"move\": \"return\", \"decision\": \"Twee plekken erbij.\"}", as: "vws")
        #expect(try waiting("vws").isEmpty)
        let back = try desk.send("GET", "/v1/inbox?kind=bottleneck", as: "zvh").items
        #expect(back.map { $0["bottleneckId"]?.string } == [id])
        #expect(back.first?["detail"]?.string == "A bottleneck came back with a decision.")
        try desk.make("POST", moves, "{\"move\": \"solve\", \"decision\": \"Opgelost.\"}", as: "zvh")
        #expect(try waiting("zvh").isEmpty)
    }

    @Test("Likely doubles of different parties wait for lcbb alone, until somebody links them")
    func doubles() throws {
        let desk = try Desk()
        let person = """
            "gender": "female", "traits": {"addiction": "yes", "arson": "yes", "autism": "no", "psychosis": "yes",
            "trauma": "yes", "pregnancy": "no", "flight_risk": "yes"}, "currentStay": {"kind": "street"}
            """
        var ids: [String] = []
        for party in ["zvh", "om"] {
            let id = try desk.openCase(person, by: party)
            try desk.make(
                "POST", "/v1/cases/\(id)/rejections",
                "{\"unitId\": \"U1\", \"rejectedOn\": \"2022-06-15\", \"primaryReason\": \"no_contract\"}", as: party)
            ids.append(id)
        }
        let listed = try desk.send("GET", "/v1/doubles").items
        #expect(listed.count == 1)
        let waiting = try desk.send("GET", "/v1/inbox?kind=double").items
        let found = waiting.flatMap { [$0["caseId"]?.string, $0["otherCaseId"]?.string] }
        #expect(Set(found.compactMap(\.self)) == Set(ids))
        for party in ["zvh", "om", "levensloop"] {
            #expect(try desk.send("GET", "/v1/inbox?kind=double", as: party).items.isEmpty)
        }
        // What was worked out stands for a minute, but a link takes a pair away at once.
        for id in ids {
            try desk.make(
                "POST", "/v1/cases/\(id)/involvements", "{\"party\": \"lcbb\"}", as: id == ids[0] ? "zvh" : "om")
        }
        try desk.make("POST", "/v1/cases/\(ids[0])/links", "{\"otherCaseId\": \"\(ids[1])\"}")
        #expect(try desk.send("GET", "/v1/inbox?kind=double").items.isEmpty)
    }
}
