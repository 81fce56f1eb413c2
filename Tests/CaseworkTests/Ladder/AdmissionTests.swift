import StrictJSON
import TestSupport
import Testing

@Suite("Admissions")
struct AdmissionTests {
    static func admission(_ trial: Trial, unit: String = "U2", by provider: String = "provider-2") -> String {
        "\"unitId\":\"\(unit)\",\"admittedOn\":\"\(trial.clock.day())\",\"decidedBy\":\"\(provider)\""
    }

    @Test("Recorded by the provider that decided, it is confirmed at once")
    func byTheProvider() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.apply(id)
        let made = try trial.move(id, "admit", as: "provider-2", AdmissionTests.admission(trial))
        #expect(made.status == 201 && made["to"]?.string == "admitted" && made["confirmed"]?.bool == true)
        let admission = try #require(try trial.get("/v1/cases/\(id)/admissions", as: "referrer-1").items.first)
        #expect(admission["confirmed"]?.bool == true && admission["confirmedAt"]?.string != nil)
        #expect(admission["provider"]?.string == "provider-2")
    }

    @Test("Recorded by the holder, it is a report until the provider confirms it, once")
    func byTheHolder() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let made = try trial.move(id, "admit", as: "referrer-1", AdmissionTests.admission(trial))
        #expect(made.status == 201 && made["confirmed"]?.bool == false && made["admissionId"]?.integer == 1)
        let path = "/v1/cases/\(id)/admissions/1/confirmations"
        #expect(try trial.send("POST", path, as: "referrer-1", "{}").status == 403)
        #expect(try trial.send("POST", path, as: "provider-1", "{}").status == 404)
        let confirmed = try trial.send("POST", path, as: "provider-2", "{}")
        #expect(confirmed.status == 201 && confirmed["confirmed"]?.bool == true)
        #expect(try trial.send("POST", path, as: "provider-2", "{}").status == 409)
    }

    @Test("It is for the unit's provider to decide, and the request says that it did", arguments: ["provider-1", ""])
    func decidedByAnother(provider: String) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let decidedBy = provider.isEmpty ? "" : ",\"decidedBy\":\"\(provider)\""
        let made = try trial.move(
            id, "admit", as: "referrer-1", "\"unitId\":\"U2\",\"admittedOn\":\"\(trial.clock.day())\"\(decidedBy)")
        #expect(made.status == 409 && made.rules == ["admission_is_decided_by_the_provider"], "\(made.text)")
    }

    @Test("A reporter that does not hold the rung does not admit")
    func byTheReporterAlone() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.toRegional(id)
        #expect(try trial.move(id, "admit", as: "referrer-1", AdmissionTests.admission(trial)).status == 403)
        #expect(try trial.move(id, "admit", as: "levensloopaanbieder-1", AdmissionTests.admission(trial)).status == 201)
    }

    @Test("A temporary admission keeps the rung, the clocks and the search, and gives a stay")
    func temporary() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.toRegional(id)
        let before = try trial.show(id)
        let until = trial.clock.day(30)
        let made = try trial.move(
            id, "admit", as: "levensloopaanbieder-1", AdmissionTests.admission(trial) + ",\"untilOn\":\"\(until)\"")
        #expect(made.status == 201 && made["to"]?.string == "regional" && made["rung"]?.string == "regional")
        let after = try trial.show(id)
        #expect(after["rung"]?.string == "regional" && after["deadlines"] == before["deadlines"])
        #expect(after["currentStay"]?["endsOn"]?.string == until && after["currentStay"]?["unitId"]?.string == "U2")
        let stays = try trial.get("/v1/cases/\(id)/stays", as: "referrer-1").items
        #expect(stays.map { $0["temporaryAdmission"]?.bool } == [true])
        #expect(stays.first?["endsOn"]?.string == until)
        try trial.toNational(id)
        #expect(try trial.show(id)["rung"]?.string == "national")
    }

    @Test("When an admission ends, the case goes back to the rung that it came from", arguments: [1, 2, 3])
    func ends(rungs: Int) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        if rungs > 1 { try trial.toRegional(id) }
        if rungs > 2 { try trial.toNational(id) }
        let before = try #require(try trial.show(id)["rung"]?.string)
        let holder = try #require(try trial.show(id)["holder"]?.string)
        #expect(try trial.move(id, "admit", as: holder, AdmissionTests.admission(trial)).status == 201)
        let admitted = try trial.show(id)
        #expect(admitted["rung"]?.string == "admitted" && admitted["deadlines"]?.array?.isEmpty == true)
        let ended = try trial.move(id, "end_admission", as: "referrer-1")
        #expect(ended.status == 201 && ended["to"]?.string == before)
        #expect(try trial.show(id)["holder"]?.string == holder)
        let admission = try trial.get("/v1/cases/\(id)/admissions", as: "referrer-1").items.first
        #expect(admission?["endedAt"]?.string != nil)
    }

    @Test("A unit that is not there, or a day to come, is a fault of the request; all faults at once")
    func faults() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let day = trial.clock.day(1)
        let made = try trial.move(
            id, "admit", as: "referrer-1", "\"unitId\":\"U99\",\"admittedOn\":\"\(day)\",\"decidedBy\":\"provider-2\"")
        #expect(made.status == 400 && Set(made.faults) == ["/unitId not_found", "/admittedOn in_the_future"])
    }
}
