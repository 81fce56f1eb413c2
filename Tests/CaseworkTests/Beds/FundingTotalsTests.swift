import StrictJSON
import TestSupport
import Testing

@Suite("Totals by funding")
struct FundingTotalsTests {
    private func total(_ wlz: Int, _ more: String = "") -> String {
        "{\"quarterEndsOn\":\"2022-06-30\",\"wlz\":\(wlz),\"zvw\":4,\"wfz\":2,\"other\":0\(more)}"
    }

    @Test("They reconcile with the counts of that day, or it is told by how much and where not")
    func reconciles() throws {
        let trial = try Trial()
        trial.clock.pass(days: 20)
        try trial.must(
            "POST", "/v1/units/U1/bed-counts", as: "provider-1",
            #"{"total":10,"occupied":5,"available":5,"reserved":0,"unstaffed":0,"countedAt":"2022-07-02T10:00:00Z"}"#)
        let agreed = try trial.must("POST", "/v1/funding-totals", as: "provider-1", total(10))
        #expect(agreed["total"]?.integer == 16)
        #expect(agreed["counted"]?.integer == 16)
        #expect(agreed["agrees"]?.bool == true)
        let short = try trial.must("POST", "/v1/funding-totals", as: "lcbb", total(7, #","provider":"provider-1""#))
        #expect(short["difference"]?.integer == -3)
        #expect(short["agrees"]?.bool == false)
        #expect(short["units"]?.array?.compactMap { $0["occupied"]?.integer } == [8, 8])
        try trial.must("POST", "/v1/funding-totals", as: "provider-2", total(1))
        #expect(
            try trial.get("/v1/funding-totals", as: "lcbb").items.map { $0["provider"]?.string }
                == ["provider-1", "provider-2"])
        let own = try trial.get("/v1/funding-totals", as: "provider-1")
        #expect(own.items.map { $0["wlz"]?.integer } == [7])
        #expect(try trial.get("/v1/funding-totals", as: "insurer-1").status == 403)
        try trial.store.rebuild()
        #expect(try trial.get("/v1/funding-totals", as: "provider-1").bytes == own.bytes)
    }

    @Test(
        "A total that names a bed or an insurer, of no quarter, ahead, or of another is refused",
        arguments: [
            (#","unitId":"U1""#, "/unitId unknown_field"), (#","insurer":"X""#, "/insurer unknown_field"),
            (#","provider":"referrer-1""#, "/provider not_found"),
        ])
    func refused(more: String, fault: String) throws {
        let trial = try Trial()
        trial.clock.pass(days: 20)
        #expect(try trial.send("POST", "/v1/funding-totals", as: "lcbb", total(1, more)).faults.contains(fault))
        #expect(try trial.get("/v1/funding-totals", as: "lcbb").items.isEmpty)
    }

    @Test("The day must end a quarter that is over, and the provider be one's own")
    func dayAndOwner() throws {
        let trial = try Trial()
        let ahead = try trial.send("POST", "/v1/funding-totals", as: "provider-1", total(1))
        #expect(ahead.faults == ["/quarterEndsOn in_the_future"])
        let odd = try trial.send(
            "POST", "/v1/funding-totals", as: "provider-1",
            total(1).replacing("2022-06-30", with: "2022-05-31"))
        #expect(odd.faults == ["/quarterEndsOn out_of_range"])
        let other = try trial.send(
            "POST", "/v1/funding-totals", as: "provider-1", total(1, #","provider":"provider-2""#))
        #expect(other.status == 403)
        #expect(try trial.send("POST", "/v1/funding-totals", as: "referrer-1", total(1)).status == 403)
    }

    private func read(_ trial: Trial, _ text: String, as party: String = "lcbb", dryRun: Bool = false) throws
        -> TrialAnswer
    {
        try trial.send(
            "POST", "/v1/funding-imports?dryRun=\(dryRun)", as: party, text, headers: ["content-type": "text/csv"])
    }

    @Test("A sheet of totals: good rows in, bad rows named, a second run changes nothing")
    func importing() throws {
        let trial = try Trial()
        trial.clock.pass(days: 20)
        let sheet = """
            Aanbieder;Kwartaaleinde;Wlz;Zvw;Wfz;Overig\r
            provider-1;30-06-2022;10;4;2;0\r
            provider-2;2022-06-30;5;2;1;0\r
            provider-2;2022-05-31;5;2;1;0\r
            provider-2;2022-09-30;5;2;1;0\r
            provider-2;2022-06-30;5;-2;;0\r
            referrer-1;2022-06-30;1;1;1;1\r

            """
        let tried = try read(trial, sheet, dryRun: true)
        #expect(tried["imported"]?.integer == 2)
        #expect(try trial.get("/v1/funding-totals", as: "lcbb").items.isEmpty)
        let done = try read(trial, sheet)
        #expect([done["imported"], done["skipped"], done["rejected"]].map { $0?.integer } == [2, 0, 4])
        let errors = done["errors"]?.array?.map {
            "\($0["row"]?.integer ?? 0) \($0["column"]?.string ?? "") \($0["code"]?.string ?? "")"
        }
        #expect(
            errors == [
                "4 quarterEndsOn out_of_range", "5 quarterEndsOn in_the_future", "6 zvw out_of_range", "6 wfz missing",
                "7 provider not_found",
            ])
        let again = try read(trial, sheet)
        #expect([again["imported"], again["skipped"]].map { $0?.integer } == [0, 2])
        #expect(try trial.get("/v1/funding-totals", as: "provider-1").items.map { $0["wlz"]?.integer } == [10])
        let own = try read(trial, "quarterEndsOn;wlz;zvw;wfz;other\n2022-03-31;1;2;3;4\n", as: "provider-1")
        #expect(own["imported"]?.integer == 1)
        let others = try read(
            trial, "provider;quarterEndsOn;wlz;zvw;wfz;other\nprovider-2;2022-03-31;1;2;3;4\n", as: "provider-1")
        #expect(others["errors"]?.array?.first?["code"]?.string == "conflicts")
        #expect(try read(trial, sheet, as: "insurer-1").status == 403)
    }

    @Test(
        "A sheet that names a bed or an insurer is refused as a whole",
        arguments: ["Afdeling", "unit", "bed", "Verzekeraar", "UZOVI", "zorgkantoor", "toelichting"])
    func namesABedOrAnInsurer(column: String) throws {
        let trial = try Trial()
        trial.clock.pass(days: 20)
        let answer = try read(
            trial, "provider;quarterEndsOn;wlz;zvw;wfz;other;\(column)\nprovider-1;2022-06-30;10;4;2;0;x\n")
        #expect(answer.status == 400)
        #expect(answer.faults == ["/1/7 unknown_field"])
        #expect(try trial.get("/v1/funding-totals", as: "lcbb").items.isEmpty)
    }
}
