import CaseHistory
import Casework
import CivilTime
import Store
import StrictJSON
import Testing

@Suite("Deadlines that pass")
struct FireClocksTests {
    private func fired(_ id: String, _ desk: Desk) throws -> [JSONValue] {
        try desk.send("GET", "/v1/cases/\(id)/events?limit=200").items.filter { $0["kind"]?.string == "clock_fired" }
    }

    @Test("A deadline that passed is noted once on its case, which stays where it stands")
    func notedOnce() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        try desk.make(
            "POST", "/v1/cases/\(id)/applications", "{\"unitId\": \"U1\", \"appliedOn\": \"2022-06-15\"}")
        let before = try desk.send("GET", "/v1/cases/\(id)")
        #expect(try desk.casework.fireAllClocks() == 0)
        // Five working days after Wednesday 15 June: the 22nd is in time, the 23rd is late.
        try desk.setDay("2022-06-22")
        #expect(try desk.casework.fireAllClocks() == 0)
        try desk.setDay("2022-06-23")
        #expect(try desk.casework.fireAllClocks() == 1)
        #expect(try desk.casework.fireAllClocks() == 0)
        let noted = try fired(id, desk)
        #expect(noted.count == 1)
        #expect(noted.first?["facts"]?["name"]?.string == "application")
        #expect(noted.first?["facts"]?["dueOn"]?.string == "2022-06-22")
        let after = try desk.send("GET", "/v1/cases/\(id)")
        #expect(after.json["rung"]?.string == "regular")
        #expect(after.headers["ETag"] == before.headers["ETag"])
        #expect(after.json["version"] == before.json["version"])
        #expect(after.json["stuck"]?["reasons"]?.strings == ["deadline_passed"])
        // Time itself breaks no silence: that is counted from what people recorded.
        try desk.setDay("2022-07-07")
        #expect(try desk.casework.fireAllClocks() == 1)
        #expect(try fired(id, desk).last?["facts"]?["name"]?.string == "silence")
    }

    @Test("After a month down every deadline is noted once, the longest late first, and again never")
    func monthDown() throws {
        let desk = try Desk()
        var ids: [String] = []
        for day in ["2022-06-15", "2022-06-13", "2022-06-14"] {
            let id = try desk.openCase(by: "lcbb")
            try desk.make(
                "POST", "/v1/cases/\(id)/applications", "{\"unitId\": \"U1\", \"appliedOn\": \"\(day)\"}")
            ids.append(id)
        }
        try desk.setDay("2022-07-20")
        #expect(try desk.casework.fireAllClocks() == 6)
        #expect(try desk.casework.fireAllClocks() == 0)
        let order = try desk.store.read { snapshot in
            try snapshot.events(after: 0, limit: 1_000).filter { $0.kind == "clock_fired" }.map(\.stream)
        }
        #expect(order.prefix(3) == [ids[1], ids[2], ids[0]].map(EventStream.ofCase)[...])
    }

    @Test("What is noted comes out of a replay as it went in")
    func replayAgrees() throws {
        let desk = try Desk()
        _ = try desk.openCase(by: "lcbb")
        try desk.setDay("2022-07-20")
        _ = try desk.casework.fireAllClocks()
        let findings = try Store.verify(at: desk.path, projector: CaseProjector())
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test("A suspended case is not noted; resumed, it goes on with what was left")
    func suspension() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        try desk.make(
            "POST", "/v1/cases/\(id)/applications", "{\"unitId\": \"U1\", \"appliedOn\": \"2022-06-15\"}")
        try desk.setDay("2022-06-17")
        try desk.make(
            "POST", "/v1/cases/\(id)/moves", "{\"move\": \"suspend\", \"motivation\": \"Wacht op indicatie.\"}")
        try desk.setDay("2022-08-01")
        #expect(try desk.casework.fireAllClocks() == 0)
        try desk.make("POST", "/v1/cases/\(id)/moves", "{\"move\": \"resume\", \"motivation\": \"Indicatie is er.\"}")
        // Three working days were left on Friday 17 June; counted on from Monday 1 August that is the 4th.
        let deadlines = try desk.send("GET", "/v1/cases/\(id)/deadlines").items
        let application = try #require(deadlines.first { $0["name"]?.string == "application" })
        #expect(application["dueOn"]?.string == "2022-08-04")
        let days = try #require(application["explanation"]?["days"]?.array)
        #expect(days.last?["on"]?.string == "2022-08-04")
        #expect(days.count { $0["counted"]?.bool == true } == 5)
        #expect(days.contains { $0["why"]?.string == "stood_still" })
    }
}
