import StrictJSON
import TestSupport
import Testing

@Suite("Refusals")
struct RejectionTests {
    @Test("A refusal is shown with its reasons, their categories, and what would lift it")
    func isRecorded() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let made = try trial.reject(
            id, #""secondaryReasons":["no_contract"],"pointsTo":"psychiatry","explanation":"No offer.""#)
        #expect(made.status == 201 && made["id"]?.integer == 1 && made["provider"]?.string == "provider-2")
        #expect(made["categories"]?.strings?.count == 2 && made["explanation"]?.string == "No offer.")
        #expect(made["rung"]?.string == "regular" && made["contested"]?.bool == false)
        #expect(try trial.show(id)["rejectionCount"]?.integer == 1)
        #expect(try trial.get("/v1/cases/\(id)/rejections", as: "referrer-1").items == [made.json])
    }

    @Test("Everything that is wrong with a refusal is said at once")
    func faultsAtOnce() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let made = try trial.send(
            "POST", "/v1/cases/\(id)/rejections", as: "referrer-1",
            """
            {"unitId":"U99","rejectedOn":"\(trial.clock.day(1))","primaryReason":"other_content",
            "secondaryReasons":["other_financial","other_content"],"applicationId":7}
            """)
        #expect(made.status == 400)
        #expect(
            Set(made.faults) == [
                "/unitId not_found", "/rejectedOn in_the_future", "/secondaryReasons/1 not_unique",
                "/explanation missing", "/applicationId not_found",
            ])
        #expect(made.faults.count == Set(made.faults).count)
    }

    @Test(
        "A refusal is by a unit or by a provider, not by both or neither",
        arguments: [
            ("", "/unitId missing"), (#","unitId":"U2","providerName":"Kliniek Elders""#, "/providerName conflicts"),
        ])
    func whoRefused(members: String, fault: String) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        for (path, body) in [
            ("rejections", "\"rejectedOn\":\"\(trial.clock.day())\",\"primaryReason\":\"no_treatment_offer\""),
            ("applications", "\"appliedOn\":\"\(trial.clock.day())\""),
        ] {
            let made = try trial.send("POST", "/v1/cases/\(id)/\(path)", as: "referrer-1", "{\(body)\(members)}")
            #expect(made.status == 400 && made.faults == [fault], "\(made.text)")
        }
    }

    @Test("A reason holds on the days of the list, and a reason of other words needs those words")
    func reasons() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let list = try trial.get("/v1/rejection-reasons", as: "referrer-1").items
        let from = try #require(list.first { $0["code"]?.string == "no_treatment_offer" }?["validFrom"]?.string)
        #expect(from > "2010-01-01" && from < trial.clock.day())
        let early = try trial.reject(id, #""rejectedOn":"2010-01-01""#)
        #expect(early.status == 400 && early.faults == ["/primaryReason not_in_list"])
        for code in ["other_financial", "other_content", "other_systemic"] {
            #expect(try trial.reject(id, reason: code).faults == ["/explanation missing"])
            #expect(try trial.reject(id, #""explanation":"   ""#, reason: code).faults == ["/explanation missing"])
            #expect(try trial.reject(id, #""explanation":"Anders dan anders.""#, reason: code).status == 201)
        }
    }

    @Test("A refusal answers the open application to that unit, with or without its number", arguments: [true, false])
    func answersTheApplication(named: Bool) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.apply(id, to: "U1")
        try trial.apply(id, to: "U2")
        let made = try trial.reject(id, named ? #""applicationId":2"# : "")
        #expect(made["applicationId"]?.integer == 2)
        let applications = try trial.get("/v1/cases/\(id)/applications", as: "referrer-1").items
        #expect(applications.map { $0["status"]?.string } == ["open", "rejected"])
        #expect(applications.map { $0["rejectionId"]?.integer } == [nil, 1])
        #expect(applications[1]["answeredOn"]?.string == trial.clock.day())
        #expect(try trial.reject(id)["applicationId"] == .null)
        #expect(try trial.reject(id, #""applicationId":2"#).status == 409)
        #expect(try trial.reject(id, #""applicationId":1"#).faults == ["/applicationId not_found"])
    }

    @Test("A provider that is no party answers under its name")
    func answersByName() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.must(
            "POST", "/v1/cases/\(id)/applications", as: "referrer-1",
            "{\"providerName\":\"Kliniek Elders\",\"appliedOn\":\"\(trial.clock.day())\"}")
        let made = try trial.must(
            "POST", "/v1/cases/\(id)/rejections", as: "referrer-1",
            "{\"providerName\":\"kliniek elders\",\"rejectedOn\":\"\(trial.clock.day())\",\"primaryReason\":\"no_treatment_offer\"}"
        )
        #expect(made["applicationId"]?.integer == 1 && made["providerName"]?.string == "kliniek elders")
    }

    @Test("A refusal fell on the rung of its day, one before the opening on the first")
    func rungOfItsDay() throws {
        let trial = try Trial()
        let id = try trial.openCase("\"openedOn\":\"\(trial.clock.day(-10))\"")
        trial.clock.pass(days: 5)
        try trial.toRegional(id)
        trial.clock.pass(days: 5)
        try trial.toNational(id)
        trial.clock.pass(days: 5)
        for (days, rung) in [
            (-30, "regular"), (-11, "regular"), (-10, "regional"), (-6, "regional"), (-5, "national"), (0, "national"),
        ] {
            let made = try trial.reject(id, "\"rejectedOn\":\"\(trial.clock.day(days))\"")
            #expect(made["rung"]?.string == rung, "\(days) \(made.text)")
        }
    }

    @Test("Five refusals are many, and two that point at each other are circular")
    func stuck() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        func reasons() throws -> [String] { try trial.show(id)["stuck"]?["reasons"]?.strings ?? [] }
        try trial.reject(id, by: "U1", #""pointsTo":"sglvg""#)
        try trial.reject(id, by: "U2", #""pointsTo":"addiction""#)
        #expect(try reasons() == [])
        try trial.reject(id, by: "U2", #""pointsTo":"psychiatry""#)
        #expect(try reasons() == ["circular_rejections"])
        try trial.reject(id)
        #expect(try reasons() == ["circular_rejections"])
        try trial.reject(id)
        #expect(try Set(reasons()) == ["circular_rejections", "many_rejections"])
    }

    @Test("The filter on stuck shows what the cases themselves say, whatever the day")
    func stuckFilter() throws {
        let trial = try Trial()
        var ids: [String] = []
        for days in [0, 13, 14, 15, 30] {
            ids.append(
                try trial.openCase("\"currentStay\":{\"kind\":\"clinic\",\"endsOn\":\"\(trial.clock.day(days))\"}"))
        }
        ids.append(try trial.openCase())
        try trial.apply(ids[5])
        for _ in 0..<5 { try trial.reject(ids[4], by: "U1") }
        try trial.move(ids[0], "close", as: "referrer-1", #""outcome":"withdrawn""#)
        try trial.move(ids[5], "suspend", as: "referrer-1", EscalationTests.motivated)
        for _ in 0..<30 {
            let all = try trial.get("/v1/cases?limit=200", as: "referrer-1").items
            let stuck = all.filter { $0["stuck"]?["reasons"]?.array?.isEmpty == false }
            #expect(try trial.get("/v1/cases?stuck=true", as: "referrer-1").items == stuck)
            #expect(try trial.get("/v1/cases?stuck=false", as: "referrer-1").items.count == all.count - stuck.count)
            trial.clock.pass(days: 1)
        }
        #expect(try trial.get("/v1/cases?stuck=true", as: "referrer-1").items.count >= 4)
    }

    @Test("A refusal is contested by who works on the case, and the case says so")
    func contests() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.reject(id)
        let made = try trial.send(
            "POST", "/v1/cases/\(id)/rejections/1/contests", as: "referrer-1", #"{"explanation":"Not so."}"#)
        #expect(made.status == 201 && made["contested"]?.bool == true)
        #expect(made["contests"]?.array?.first?["explanation"]?.string == "Not so.")
        #expect(try trial.send("POST", "/v1/cases/\(id)/rejections/2/contests", as: "referrer-1", "{}").status == 404)
    }
}
