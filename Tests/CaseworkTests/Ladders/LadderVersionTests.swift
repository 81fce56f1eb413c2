import CaseHistory
import Casework
import CivilTime
import SchemaFiles
import Store
import StrictJSON
import Testing

@Suite("Definitions that change")
struct LadderVersionTests {
    /// The ladder of the program with another number, in force from 20 June 2022, and changed by hand.
    private func candidate(
        _ version: Int = 2, validFrom: String = "2022-06-20", _ changes: (String, String)...
    ) throws -> [UInt8] {
        var text = try #require(SchemaFile.named("Ladders/escalation-ladder.json")).text
        text = text.replacing("\"version\": 1,", with: "\"version\": \(version),")
        text = text.replacing("\"validFrom\": \"2020-01-01\"", with: "\"validFrom\": \"\(validFrom)\"")
        for (before, after) in changes {
            try #require(text.contains(before))
            text = text.replacing(before, with: after)
        }
        return Array(text.utf8)
    }

    private let longer = ("\"name\": \"application\", \"amount\": 5", "\"name\": \"application\", \"amount\": 9")
    private let apply = "{\"unitId\": \"U1\", \"appliedOn\": \"2022-06-20\"}"

    private func due(_ id: String, _ desk: Desk) throws -> String? {
        try desk.send("GET", "/v1/cases/\(id)/deadlines").items.first { $0["name"]?.string == "application" }?["dueOn"]?
            .string
    }

    @Test("Running cases stay on their version, new ones start on the new one, and who stands where is one question")
    func newVersion() throws {
        let desk = try Desk()
        let old = try desk.openCase(by: "lcbb")
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate(2, longer)).status == 201)
        try desk.setDay("2022-06-20")
        let new = try desk.openCase(by: "lcbb")
        for id in [old, new] { try desk.make("POST", "/v1/cases/\(id)/applications", apply) }
        #expect(try due(old, desk) == "2022-06-27")
        #expect(try due(new, desk) == "2022-07-01")
        let versions = try desk.send("GET", "/v1/ladder/versions").items
        #expect(versions.map { $0["openCases"]?.integer } == [1, 1])
        #expect(versions.map { $0["inForce"]?.bool } == [false, true])
        #expect(try desk.send("GET", "/v1/cases?ladderVersion=2").items.map { $0["id"]?.string } == [new])
        #expect(try desk.make("GET", "/v1/ladder")["version"]?.integer == 2)
        let differences = try desk.make("GET", "/v1/ladder/differences?from=1&to=2")["differences"]?.array ?? []
        #expect(differences.map { $0["name"]?.string } == ["application"])
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }

    @Test("A faulty definition names every fault, and nothing is changed")
    func faults() throws {
        let desk = try Desk()
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate(1)).status == 400)
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate(2, validFrom: "2022-06-14")).status == 400)
        let broken = try candidate(2, ("\"rule\": \"motivation_is_given\"", "\"rule\": \"moon_is_full\""))
        let answer = try desk.sendLadder("/v1/ladder/versions", broken)
        #expect(answer.status == 400)
        let faults = answer.json["errors"]?.array ?? []
        #expect(faults.count == 7 && faults.allSatisfy { $0["code"]?.string == "unknown_rule" })
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate(), as: "zvh").status == 403)
        #expect(try desk.send("GET", "/v1/ladder/versions").items.count == 1)
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate()).status == 201)
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate()).status == 400)
    }

    @Test("Cases move to another version and back, their deadlines as promised, and a replay agrees")
    func migrateAndRevert() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        try desk.make(
            "POST", "/v1/cases/\(id)/applications", "{\"unitId\": \"U1\", \"appliedOn\": \"2022-06-15\"}")
        #expect(try desk.sendLadder("/v1/ladder/versions", candidate(2, longer)).status == 201)
        let trial = try desk.make("POST", "/v1/ladder/migrations", "{\"to\": 2, \"dryRun\": true}")
        #expect(trial["fine"]?.integer == 1)
        #expect(trial["id"] == .null)
        #expect(try desk.make("GET", "/v1/cases/\(id)")["ladderVersion"]?.integer == 1)
        let done = try desk.make("POST", "/v1/ladder/migrations", "{\"to\": 2, \"cases\": [\"\(id)\"]}")
        let migration = try #require(done["id"]?.string)
        #expect(try desk.make("GET", "/v1/cases/\(id)")["ladderVersion"]?.integer == 2)
        #expect(try due(id, desk) == "2022-06-22")
        try desk.setDay("2022-06-20")
        try desk.make("POST", "/v1/cases/\(id)/applications", apply.replacing("U1", with: "U2"))
        try desk.make("POST", "/v1/ladder/migrations/\(migration)/reversions")
        #expect(try desk.make("GET", "/v1/cases/\(id)")["ladderVersion"]?.integer == 1)
        #expect(try desk.send("POST", "/v1/ladder/migrations/\(migration)/reversions").status == 404)
        #expect(try desk.send("POST", "/v1/ladder/migrations", "{\"to\": 7}").status == 400)
        #expect(try desk.send("POST", "/v1/ladder/migrations", "{\"to\": 2}", as: "zvh").status == 403)
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }

    @Test("A case on a rung that is not there needs a mapping, and one that would lose a deadline cannot go")
    func mapping() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        try desk.escalate(id, by: "lcbb")
        let without = try withoutRegional()
        #expect(try desk.sendLadder("/v1/ladder/versions", without).status == 201)
        func trial(_ mapping: String) throws -> JSONValue? {
            try desk.make(
                "POST", "/v1/ladder/migrations", "{\"to\": 2, \"dryRun\": true, \"mapping\": [\(mapping)]}")["cases"]?
                .array?.first
        }
        #expect(try trial("")?["verdict"]?.string == "needs_mapping")
        #expect(try trial("\"regional=regular\"")?["why"]?.string == "would_lose_the_deadline_of_its_rung")
        #expect(try trial("\"regional=national\"")?["verdict"]?.string == "fine")
        let refused = try desk.send("POST", "/v1/ladder/migrations", "{\"to\": 2}")
        #expect(refused.status == 409)
        let body = "{\"to\": 2, \"mapping\": [\"regional=national\"]}"
        let migration = try #require(try desk.make("POST", "/v1/ladder/migrations", body)["id"]?.string)
        #expect(try desk.make("GET", "/v1/cases/\(id)")["rung"]?.string == "national")
        try desk.make("POST", "/v1/ladder/migrations/\(migration)/reversions")
        #expect(try desk.make("GET", "/v1/cases/\(id)")["rung"]?.string == "regional")
        #expect(try Store.verify(at: desk.path, projector: CaseProjector()).isEmpty)
    }

    @Test("A simulation says which moves would have been refused and who would have been stuck, and changes nothing")
    func simulation() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        try desk.make("POST", "/v1/cases/\(id)/rejections", rejection)
        try desk.make(
            "POST", "/v1/cases/\(id)/moves", "{\"move\": \"escalate\", \"motivation\": \"Regulier lukt niet.\"}")
        let heads = try desk.store.heads()
        let stricter = try candidate(2, ("\"many_rejections\": 5", "\"many_rejections\": 1"))
        let answer = try desk.sendLadder("/v1/ladder/simulations", stricter)
        #expect(answer.status == 200)
        #expect(answer.json["cases"]?.integer == 1)
        #expect(answer.json["refused"]?.array?.isEmpty == true)
        #expect(answer.json["stuck"]?.array?.map { $0["caseId"]?.string }.contains(id) == true)
        let places = answer.json["places"]?.array ?? []
        #expect(places.allSatisfy { $0["stuckWas"]?.integer == 0 })
        #expect(places.compactMap { $0["escalated"]?.integer }.reduce(0, +) == 1)
        #expect(answer.json["escalated"]?.array?.map { $0["madeAt"]?.string } == [desk.now.description])
        #expect(try desk.store.heads().events == heads.events)
        let forbidding = try candidate(
            2,
            (
                "\"from\": [\"regular\"], \"to\": \"regional\"",
                "\"from\": [\"advice\"], \"to\": \"regional\""
            ), ("\"from\": [\"national\"], \"to\": \"regional\"", "\"from\": [\"national\"], \"to\": \"regular\""))
        let refused = try desk.sendLadder("/v1/ladder/simulations", forbidding).json["refused"]?.array ?? []
        #expect(refused.map { $0["rules"]?.strings ?? [] } == [["move_starts_from_this_rung"]])
        #expect(try desk.sendLadder("/v1/ladder/simulations", stricter, as: "levensloop").status == 403)
    }

    private let rejection = """
        {"unitId": "U1", "rejectedOn": "2022-06-15", "primaryReason": "other_content", "explanation": "Past niet."}
        """

    /// A ladder on which regular leads straight to national.
    private func withoutRegional() throws -> [UInt8] {
        var json = try JSONReader.read(candidate())
        guard case .object(var ladder) = json else { return [] }
        ladder["states"] = .array((ladder["states"]?.array ?? []).filter { $0["name"]?.string != "regional" })
        let moves = (ladder["moves"]?.array ?? []).compactMap { move -> JSONValue? in
            guard case .object(var object) = move else { return nil }
            let from = (object["from"]?.strings ?? []).filter { $0 != "regional" }
            if from.isEmpty { return nil }
            object["from"] = .array(from.map(JSONValue.string))
            if object["to"]?.string == "regional" {
                object["to"] = .string(from == ["regular"] ? "national" : "regular")
            }
            return .object(object)
        }
        ladder["moves"] = .array(moves)
        json = .object(ladder)
        var writer = JSONWriter()
        writer.value(json)
        return writer.bytes
    }
}
