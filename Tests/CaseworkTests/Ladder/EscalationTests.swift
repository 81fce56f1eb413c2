import StrictJSON
import TestSupport
import Testing

@Suite("Going up and down the ladder")
struct EscalationTests {
    static let motivated = #""motivation":"All of it was tried.""#

    @Test("A case goes from the seeking party to the region and to lcbb, each holding it in turn")
    func climbs() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        #expect(try trial.show(id)["holder"]?.string == "referrer-1")
        try trial.toRegional(id)
        #expect(try trial.show(id)["rung"]?.string == "regional")
        #expect(try trial.show(id)["holder"]?.string == "levensloopaanbieder-1")
        try trial.toNational(id)
        let national = try trial.show(id, as: "lcbb")
        #expect(national["rung"]?.string == "national" && national["holder"]?.string == "lcbb")
        for (rung, holder) in [("regional", "levensloopaanbieder-1"), ("regular", "referrer-1")] {
            let down = try trial.move(id, "step_down", as: "referrer-1", EscalationTests.motivated)
            #expect(down.status == 201 && down["to"]?.string == rung && down["rung"]?.string == rung)
            #expect(try trial.show(id)["holder"]?.string == holder)
        }
    }

    @Test("A refusal names every rule that is not met, with a remedy each")
    func refusesWithAllRules() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""need":{"levels":[1,2]}"#)
        let refused = try trial.move(id, "escalate", as: "referrer-1", #""urgent":true"#)
        #expect(refused.status == 409)
        #expect(
            Set(refused.rules) == [
                "need_is_within_secure_care", "regular_admission_is_tried_first", "motivation_is_given",
                "urgency_is_substantiated",
            ])
        #expect(refused["refusals"]?.array?.allSatisfy { $0["remedy"]?.string?.isEmpty == false } == true)
        #expect(try trial.show(id)["version"]?.integer == 1)
    }

    @Test("From the region, the search, the title and the motivation count")
    func refusesFromRegional() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""criminalTitle":{"status":"active"}"#)
        try trial.toRegional(id)
        let refused = try trial.move(id, "escalate", as: "levensloopaanbieder-1")
        #expect(
            Set(refused.rules) == [
                "regional_search_is_concluded", "criminal_title_belongs_to_the_fpl", "motivation_is_given",
            ])
    }

    @Test(
        "A title that ends within 180 days passes, one that ends later does not", arguments: [(180, 201), (181, 409)])
    func endingTitle(days: Int, status: Int) throws {
        let trial = try Trial()
        let day = trial.clock.day(days)
        let id = try trial.openCase("\"criminalTitle\":{\"status\":\"ending\",\"endsOn\":\"\(day)\"}")
        try trial.toRegional(id)
        try trial.must(
            "POST", "/v1/cases/\(id)/searches", as: "levensloopaanbieder-1",
            "{\"scope\":\"regional\",\"outcome\":\"none\",\"concludedOn\":\"\(trial.clock.day())\"}")
        let made = try trial.move(id, "escalate", as: "levensloopaanbieder-1", EscalationTests.motivated)
        #expect(made.status == status)
        #expect(made.rules == (status == 201 ? [] : ["criminal_title_belongs_to_the_fpl"]))
    }

    @Test("An application that waited past its deadline counts as tried; one that waits in time does not")
    func unansweredApplication() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.apply(id)
        let early = try trial.move(id, "escalate", as: "referrer-1", EscalationTests.motivated)
        #expect(early.rules == ["regular_admission_is_tried_first"])
        trial.clock.pass(days: 8)
        #expect(try trial.move(id, "escalate", as: "referrer-1", EscalationTests.motivated).status == 201)
    }

    @Test("The region's search is over when its deadline has passed")
    func searchDeadline() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.toRegional(id)
        let due = try trial.show(id)["deadlines"]?.array?.first { $0["name"]?.string == "regional_search" }
        #expect(due?["dueOn"]?.string == "2022-06-29")
        trial.clock.pass(days: 14)
        let early = try trial.move(id, "escalate", as: "referrer-1", EscalationTests.motivated)
        #expect(early.rules == ["regional_search_is_concluded"])
        trial.clock.pass(days: 1)
        #expect(try trial.move(id, "escalate", as: "referrer-1", EscalationTests.motivated).status == 201)
    }

    @Test("A search counts since the case came to this rung, found or not by its holder alone")
    func searchOfThisStay() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.toRegional(id)
        let search = "{\"scope\":\"regional\",\"outcome\":\"none\",\"concludedOn\":\"\(trial.clock.day())\"}"
        #expect(try trial.send("POST", "/v1/cases/\(id)/searches", as: "referrer-1", search).status == 403)
        try trial.must("POST", "/v1/cases/\(id)/searches", as: "levensloopaanbieder-1", search)
        try trial.move(id, "step_down", as: "referrer-1", EscalationTests.motivated)
        let early = try trial.send("POST", "/v1/cases/\(id)/searches", as: "referrer-1", search)
        #expect(early.status == 409)
        try trial.move(id, "escalate", as: "referrer-1", EscalationTests.motivated)
        let refused = try trial.move(id, "escalate", as: "levensloopaanbieder-1", EscalationTests.motivated)
        #expect(refused.rules == ["regional_search_is_concluded"])
    }

    @Test(
        "Urgency passes over the search for a bed when it is substantiated",
        arguments: [
            (#""currentStay":{"kind":"clinic","endsOn":"DAY3"}"#, "", 201, [String]()),
            (#""currentStay":{"kind":"street"}"#, "", 201, []),
            ("", #","acuteDanger":{"attestedBy":"behandelaar"}"#, 201, []),
            (
                #""currentStay":{"kind":"clinic","endsOn":"DAY4"}"#, "", 409,
                ["regular_admission_is_tried_first", "urgency_is_substantiated"]
            ),
            (
                "", #","acuteDanger":{"attestedBy":"  "}"#, 409,
                ["regular_admission_is_tried_first", "urgency_is_substantiated"]
            ),
            ("", "", 409, ["regular_admission_is_tried_first", "urgency_is_substantiated"]),
        ])
    func urgency(stay: String, danger: String, status: Int, rules: [String]) throws {
        let trial = try Trial()
        let placed = stay.replacing("DAY3", with: trial.clock.day(3)).replacing("DAY4", with: trial.clock.day(4))
        let id = try trial.openCase(placed)
        let made = try trial.move(
            id, "escalate", as: "referrer-1", EscalationTests.motivated + #","urgent":true"# + danger)
        #expect(made.status == status && Set(made.rules) == Set(rules), "\(made.text)")
        if status == 201 { #expect(made["urgent"]?.bool == true) }
    }

    @Test("Urgency that is not substantiated is refused also when it is not needed")
    func needlessUrgency() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.reject(id)
        let made = try trial.move(id, "escalate", as: "referrer-1", EscalationTests.motivated + #","urgent":true"#)
        #expect(made.rules == ["urgency_is_substantiated"])
    }

    @Test("Urgency passes over the region's search too, and over nothing else")
    func urgentFromRegional() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""currentStay":{"kind":"street"},"criminalTitle":{"status":"active"}"#)
        try trial.toRegional(id)
        let refused = try trial.move(id, "escalate", as: "referrer-1", #""urgent":true"#)
        #expect(Set(refused.rules) == ["criminal_title_belongs_to_the_fpl", "motivation_is_given"])
        try trial.must("PATCH", "/v1/cases/\(id)", as: "referrer-1", #"{"criminalTitle":{"status":"none"}}"#)
        let made = try trial.move(id, "escalate", as: "referrer-1", EscalationTests.motivated + #","urgent":true"#)
        #expect(made.status == 201 && made["to"]?.string == "national")
    }

    @Test("Advice becomes mediation at the regular rung")
    func startsMediation() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""kind":"advice""#)
        #expect(try trial.show(id)["rung"]?.string == "advice")
        #expect(try trial.show(id, as: "lcbb").status == 200)
        let made = try trial.move(id, "start_mediation", as: "referrer-1")
        #expect(made["to"]?.string == "regular")
        let after = try trial.show(id)
        #expect(after["kind"]?.string == "mediation" && after["cameFrom"]?.string == "regular")
    }

    @Test(
        "A move that does not start here is refused by that rule",
        arguments: ["start_mediation", "step_down", "end_admission", "reopen"])
    func startsElsewhere(move: String) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let refused = try trial.move(id, move, as: "referrer-1", EscalationTests.motivated)
        #expect(refused.status == 409 && refused.rules == ["move_starts_from_this_rung"])
    }
}
