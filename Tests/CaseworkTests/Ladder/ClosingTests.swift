import StrictJSON
import TestSupport
import Testing

@Suite("Closing, reopening, standing still and handing over")
struct ClosingTests {
    @Test("Each outcome closes, and is shown", arguments: ["other_solution", "withdrawn", "deceased"])
    func closes(outcome: String) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let made = try trial.move(id, "close", as: "referrer-1", "\"outcome\":\"\(outcome)\"")
        #expect(made.status == 201 && made["outcome"]?.string == outcome)
        let closed = try trial.show(id)
        #expect(closed["rung"]?.string == "closed" && closed["outcome"]?.string == outcome)
        #expect(closed["holder"] == .null && closed["deadlines"]?.array?.isEmpty == true)
        #expect(closed["stuck"]?["reasons"]?.array?.isEmpty == true)
    }

    @Test("Closing names an outcome")
    func namesAnOutcome() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        #expect(try trial.move(id, "close", as: "referrer-1").rules == ["closing_names_an_outcome"])
    }

    @Test("Admitted follows an admission")
    func admitted() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let early = try trial.move(id, "close", as: "referrer-1", #""outcome":"admitted""#)
        #expect(early.rules == ["admitted_follows_an_admission"])
        try trial.move(id, "admit", as: "referrer-1", AdmissionTests.admission(trial))
        #expect(try trial.move(id, "close", as: "referrer-1", #""outcome":"admitted""#).status == 201)
    }

    @Test("That there is no provision is lcbb's to conclude")
    func noProvision() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let refused = try trial.move(id, "close", as: "referrer-1", #""outcome":"no_provision""#)
        #expect(refused.rules == ["no_provision_is_lcbbs_to_conclude"])
        try trial.toRegional(id)
        try trial.toNational(id)
        #expect(try trial.move(id, "close", as: "lcbb", #""outcome":"no_provision""#).status == 201)
    }

    @Test("A double names the other case, which must be another that one may see")
    func duplicate() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let other = try trial.openCase()
        let hidden = try trial.openCase(as: "referrer-2")
        let unnamed = try trial.move(id, "close", as: "referrer-1", #""outcome":"duplicate""#)
        #expect(unnamed.rules == ["duplicate_names_the_other_case"])
        let answers = try [id, hidden, "C-0000000000"].map {
            try trial.move(id, "close", as: "referrer-1", "\"outcome\":\"duplicate\",\"of\":\"\($0)\"")
        }
        #expect(answers.allSatisfy { $0.status == 400 && $0.faults == ["/of not_found"] })
        #expect(answers[1].bytes == answers[2].bytes)
        #expect(
            try trial.move(id, "close", as: "referrer-1", "\"outcome\":\"duplicate\",\"of\":\"\(other)\"").status == 201
        )
        #expect(try trial.show(id)["duplicateOf"]?.string == other)
    }

    @Test("A closed case takes no application or refusal, and reopens on the rung it came from")
    func reopens() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.toRegional(id)
        try trial.move(id, "close", as: "referrer-1", #""outcome":"withdrawn""#)
        #expect(try trial.reject(id).status == 409)
        #expect(try trial.move(id, "reopen", as: "referrer-1").rules == ["motivation_is_given"])
        let made = try trial.move(id, "reopen", as: "referrer-1", EscalationTests.motivated)
        #expect(made.status == 201 && made["to"]?.string == "regional")
        let again = try trial.show(id)
        #expect(again["outcome"] == .null && again["holder"]?.string == "levensloopaanbieder-1")
        #expect(again["deadlines"]?.array?.contains { $0["name"]?.string == "regional_search" } == true)
    }

    @Test("While a case stands still its deadlines do, and they go on with what was left")
    func standsStill() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.toRegional(id)
        #expect(try trial.move(id, "suspend", as: "referrer-1").rules == ["motivation_is_given"])
        trial.clock.pass(days: 2)
        try trial.must(
            "POST", "/v1/cases/\(id)/moves", as: "referrer-1", "{\"move\":\"suspend\",\(EscalationTests.motivated)}")
        let still = try trial.show(id)
        #expect(still["suspended"]?.bool == true && still["rung"]?.string == "regional")
        #expect(
            still["deadlines"]?.array?.allSatisfy { $0["standsStill"]?.bool == true && $0["dueOn"] == .null } == true)
        trial.clock.pass(days: 70)
        #expect(try trial.show(id)["stuck"]?["reasons"]?.array?.isEmpty == true)
        #expect(
            try trial.move(id, "suspend", as: "referrer-1", EscalationTests.motivated).rules == [
                "case_is_not_suspended"
            ])
        try trial.must(
            "POST", "/v1/cases/\(id)/moves", as: "referrer-1", "{\"move\":\"resume\",\(EscalationTests.motivated)}")
        let search = try trial.show(id)["deadlines"]?.array?.first { $0["name"]?.string == "regional_search" }
        // Of ten working days two had passed (16 and 17 June 2022); eight are left from 26 August.
        #expect(search?["dueOn"]?.string == "2022-09-07" && search?["standsStill"]?.bool == false)
        #expect(
            try trial.move(id, "resume", as: "referrer-1", EscalationTests.motivated).rules == ["case_is_suspended"])
    }

    @Test("Handing over needs an active title, and shows the case to the desk, which reads it")
    func handsOver() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        #expect(try trial.move(id, "hand_over", as: "referrer-1").rules == ["hand_over_needs_an_active_title"])
        try trial.must("PATCH", "/v1/cases/\(id)", as: "referrer-1", #"{"criminalTitle":{"status":"active"}}"#)
        #expect(try trial.show(id, as: "fpl-1").status == 404)
        #expect(try trial.move(id, "hand_over", as: "referrer-1").status == 201)
        let seen = try trial.show(id, as: "fpl-1")
        #expect(seen["rung"]?.string == "handed_over" && seen["holder"] == .null)
        #expect(try trial.send("POST", "/v1/cases/\(id)/notes", as: "fpl-1", #"{"text":"Seen."}"#).status == 403)
        try trial.move(id, "close", as: "referrer-1", #""outcome":"other_solution""#)
        #expect(try trial.move(id, "reopen", as: "referrer-1", EscalationTests.motivated)["to"]?.string == "regular")
    }
}
