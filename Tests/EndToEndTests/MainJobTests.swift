import Glibc
import StrictJSON
import Testing

/// From a refusal, up the ladder, to a bed worth a telephone call: over HTTP, every party by its own token.
@Suite struct MainJobTests {
    @Test func `a case goes from its first refusal to suggestions, and every party sees its own part`() async throws {
        let field = try await FieldOfWork.made(Program())
        defer { _ = field.served.end() }
        let id = try await field.refusedCase()
        let reporter = field["zvh-05"]

        let unmotivated = try await reporter.send("POST", "/v1/cases/\(id)/moves", #"{"move":"escalate"}"#)
        #expect(unmotivated.status == 409)
        #expect(rules(unmotivated.body) == ["motivation_is_given"])
        let regional = try await reporter.post(
            "/v1/cases/\(id)/moves", #"{"move":"escalate","motivation":"Overal gevraagd"}"#)
        #expect(regional["to"]?.string == "regional")

        let tooSoon = try await reporter.send("POST", "/v1/cases/\(id)/moves", #"{"move":"escalate"}"#)
        #expect(tooSoon.status == 409)
        #expect(rules(tooSoon.body) == ["regional_search_is_concluded", "motivation_is_given"])
        #expect(tooSoon.body["refusals"]?.array?.allSatisfy { $0["remedy"]?.string?.isEmpty == false } == true)

        #expect(try await reporter.send("POST", "/v1/cases/\(id)/searches", FieldOfWork.search).status == 403)
        _ = try await field["levensloop-05"].post("/v1/cases/\(id)/searches", FieldOfWork.search)
        let national = try await reporter.post(
            "/v1/cases/\(id)/moves", #"{"move":"escalate","motivation":"Regionaal niets"}"#)
        #expect(national["to"]?.string == "national")

        try await checkSuggestions(id, field)
        try await checkSight(id, field)
    }

    private func checkSuggestions(_ id: String, _ field: FieldOfWork) async throws {
        let full = try await field["lcbb"].send("GET", "/v1/cases/\(id)/suggestions?asOf=2022-06-15")
        #expect(full.status == 200)
        #expect(full.body["considered"]?.integer == 112)
        let fitting = try #require(full.body["fitting"]?.array)
        #expect(!fitting.isEmpty)
        #expect(fitting.allSatisfy { $0["contact"]?["phone"]?.string != nil })
        let asked = try await field["zvh-05"].send("GET", "/v1/cases/\(id)/suggestions?asOf=2022-06-15")
        #expect(asked.status == 200)
        #expect(asked.body["ask"]?["party"]?.string == "lcbb")
        #expect(asked.body["fitting"] == nil)
    }

    private func checkSight(_ id: String, _ field: FieldOfWork) async throws {
        _ = try await field["lcbb"].post(
            "/v1/cases/\(id)/applications", #"{"unitId":"U072","appliedOn":"2022-06-10"}"#)
        let sights: [(party: String, status: Int)] = [
            ("lcbb", 200), ("zvh-05", 200), ("verwijzer-05", 200), ("levensloop-05", 200), ("aanbieder-15", 200),
            ("levensloop-06", 404), ("zorgkantoor-05", 404), ("verzekeraar-05", 404), ("aanbieder-25", 404),
        ]
        for (party, status) in sights {
            let seen = try await field[party].send("GET", "/v1/cases/\(id)")
            #expect(seen.status == status, "\(party)")
        }
        let inPart = try await field["aanbieder-15"].send("GET", "/v1/cases/\(id)").body
        #expect(inPart["need"] != nil)
        #expect(inPart["rung"] == nil)
        #expect(inPart["rejectionCount"] == nil)
        #expect(try await field.admin.send("GET", "/v1/cases/\(id)").status == 404)
        #expect(try await field["nobody"].send("GET", "/v1/cases/\(id)").status == 401)
        let elsewhere = try await field["verzekeraar-05"].send("GET", "/v1/cases/C-0000000000")
        let hidden = try await field["verzekeraar-05"].send("GET", "/v1/cases/\(id)")
        #expect(elsewhere.body == hidden.body)
    }

    private func rules(_ problem: JSONValue) -> [String] {
        (problem["refusals"]?.array ?? []).compactMap { $0["rule"]?.string }
    }

    @Test func `a command gives the same JSON on the file as over the server`() async throws {
        let program = try Program()
        let field = try await FieldOfWork.made(program)
        let id = try await field.refusedCase()
        let commands = [
            ["case", "show", id], ["case", "list"], ["case", "moves", id], ["case", "timeline", id],
            ["rejection", "list", id], ["rejection", "reasons"], ["ladder", "show"], ["party", "list"],
            ["region", "list"], ["capacity", "show", "--level", "3", "--as-of", "2022-06-15"],
            ["unit", "show", "U072", "--as-of", "2022-06-15"], ["match", id, "--as-of", "2022-06-15"],
            ["case", "show", "C-0000000000"], ["case", "move", id, "escalate"],
        ]
        let token = field["zvh-05"].token
        let overServer = try commands.map { try field.served.run($0 + ["--json"], token: token) }
        #expect(field.served.end() == 0)
        for (command, served) in zip(commands, overServer) {
            let local = try program.run(command + ["--json", "--db", "field.db", "--as", "zvh-05"])
            #expect(local.output == served.output, "\(command)")
            #expect(local.complaints == served.complaints, "\(command)")
            #expect(local.exitCode == served.exitCode, "\(command)")
            #expect(!(local.output + local.complaints).isEmpty, "\(command)")
        }
    }
}

extension FieldOfWork {
    /// A search that found nothing.
    static let search = #"{"scope":"supraregional","outcome":"none","concludedOn":"2022-06-10"}"#
}
