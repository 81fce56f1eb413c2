import SchemaFiles
import StrictJSON
import Testing

@Suite("What the ladder cannot be asked")
struct BadLadderTests {
    /// The ladder of the program as a second version, changed by hand.
    private func candidate(_ changes: (String, String)...) throws -> [UInt8] {
        var text = try #require(SchemaFile.named("Ladders/escalation-ladder.json")).text
        for (before, after) in [("\"version\": 1,", "\"version\": 2,"), ("\"2020-01-01\"", "\"2022-06-20\"")] + changes
        {
            try #require(text.contains(before))
            text = text.replacing(before, with: after)
        }
        return Array(text.utf8)
    }

    /// A definition that must be refused with these codes, and leave everything as it was.
    private func refuse(_ definition: [UInt8], _ codes: Set<String>, in desk: Desk) throws {
        let heads = try desk.store.heads()
        for target in ["/v1/ladder/versions", "/v1/ladder/simulations"] {
            let answer = try desk.sendLadder(target, definition)
            #expect(answer.status == 400)
            let faults = answer.json["errors"]?.array ?? []
            #expect(Set(faults.compactMap { $0["code"]?.string }) == codes)
            #expect(faults.allSatisfy { $0["pointer"]?.string?.hasPrefix("/") == true })
            #expect(faults.allSatisfy { $0["detail"]?.string?.isEmpty == false })
        }
        #expect(try desk.store.heads().events == heads.events)
    }

    @Test("A loop that no move leaves is named with its states")
    func loop() throws {
        let desk = try Desk()
        // Closed is an end no more, so that from nowhere an end is within reach.
        try refuse(
            try candidate(("{\"name\": \"closed\", \"final\": true}", "{\"name\": \"closed\"}")), ["endless_loop"],
            in: desk)
    }

    @Test("A rule that is not there is named, and so is every other fault beside it")
    func unknownRule() throws {
        let desk = try Desk()
        let both = try candidate(
            ("\"rule\": \"motivation_is_given\"", "\"rule\": \"moon_is_full\""),
            ("{\"name\": \"closed\", \"final\": true}", "{\"name\": \"closed\"}"))
        try refuse(both, ["unknown_rule", "endless_loop"], in: desk)
    }

    @Test("Two versions of one number are refused, whichever came first")
    func numbers() throws {
        let desk = try Desk()
        let again = try candidate(("\"version\": 2,", "\"version\": 1,"))
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate()).status == 201)
        let heads = try desk.store.heads()
        for definition in [again, try candidate()] {
            let answer = try desk.sendLadder("/v1/ladder/versions", definition)
            #expect(answer.status == 400)
            #expect(answer.json["errors"]?.array?.map { $0["pointer"]?.string } == ["/version"])
        }
        #expect(try desk.store.heads().events == heads.events)
    }

    @Test("A deadline, a version and an agreement in the past are refused, and nothing changes")
    func past() throws {
        let desk = try Desk()
        let id = try desk.openCase()
        try desk.make(
            "POST", "/v1/cases/\(id)/applications", #"{"unitId": "U1", "appliedOn": "2022-06-15"}"#, as: "zvh")
        try desk.setDay("2022-06-27")
        let heads = try desk.store.heads()
        let extensions = "/v1/cases/\(id)/deadlines/application/extensions"
        // Late since the 22nd: neither a day before that, nor one that is past by now.
        for day in ["2022-06-21", "2022-06-22", "2022-06-26"] {
            let answer = try desk.send("POST", extensions, "{\"dueOn\": \"\(day)\", \"reason\": \"Later.\"}", as: "zvh")
            #expect(answer.status == 400)
            #expect(answer.json["errors"]?.array?.map { $0["pointer"]?.string } == ["/dueOn"])
        }
        let agreed = try desk.send(
            "PUT", "/v1/regions/R01/parameters", #"{"validFrom": "2022-06-26", "silence": 7}"#, as: "admin")
        #expect(agreed.json["errors"]?.array?.map { $0["pointer"]?.string } == ["/validFrom"])
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate()).status == 400)
        #expect(try desk.store.heads().events == heads.events)
        try desk.make("POST", extensions, #"{"dueOn": "2022-06-28", "reason": "Later."}"#, as: "zvh")
    }

    @Test("A migration that would lose a deadline moves no case at all")
    func migration() throws {
        let desk = try Desk()
        let stays = try desk.openCase(by: "lcbb")
        let id = try desk.openCase(by: "lcbb")
        try desk.escalate(id, by: "lcbb")
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate()).status == 201)
        let heads = try desk.store.heads()
        for mapping in ["regional=regular", "regional=closed", "regional=admitted"] {
            let answer = try desk.send("POST", "/v1/ladder/migrations", "{\"to\": 2, \"mapping\": [\"\(mapping)\"]}")
            #expect(answer.status == 409)
        }
        #expect(try desk.store.heads().events == heads.events)
        for one in [stays, id] { #expect(try desk.make("GET", "/v1/cases/\(one)")["ladderVersion"]?.integer == 1) }
        #expect(try desk.make("POST", "/v1/ladder/migrations", #"{"to": 2}"#)["fine"]?.integer == 2)
    }
}
