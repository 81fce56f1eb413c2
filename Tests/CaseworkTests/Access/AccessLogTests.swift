import HTTPServer
import SecureCare
import StrictJSON
import TestSupport
import Testing

@Suite("The access log")
struct AccessLogTests {
    /// Actions and results on a case, oldest first, as the administrator reads them.
    private func entries(_ trial: Trial, _ id: String) throws -> [[String]] {
        try trial.get("/v1/access-log?case=\(id)&limit=200", as: "admin").items.reversed().map { entry in
            ["party", "action", "result"].map { entry[$0]?.string ?? "" }
        }
    }

    @Test("Who has seen a case is told of reading it, listing it and recording on it")
    func readsAndWrites() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        _ = try trial.show(id)
        _ = try trial.get("/v1/cases", as: "referrer-1")
        try trial.reject(id)
        #expect(
            try entries(trial, id) == [
                ["referrer-1", "register_case", "done"], ["referrer-1", "show_case", "shown"],
                ["referrer-1", "list_cases", "shown"], ["referrer-1", "record_rejection", "done"],
            ])
    }

    @Test("An attempt on a case of another is logged as one on a case that is not there, and answered alike")
    func attempts() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let hidden = try trial.show(id, as: "referrer-2")
        let absent = try trial.show("C-ZZZZZZZZZZ", as: "referrer-2")
        #expect(hidden.status == 404)
        #expect(hidden.bytes == absent.bytes)
        #expect(try entries(trial, id).last == ["referrer-2", "show_case", "not_there"])
        #expect(try entries(trial, "C-ZZZZZZZZZZ") == [["referrer-2", "show_case", "not_there"]])
    }

    @Test("A refusal by a rule and one for lack of a right are logged too")
    func refusals() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.move(id, "escalate", as: "referrer-1")
        #expect(try entries(trial, id).last == ["referrer-1", "make_move", "refused"])
    }

    @Test("What no id can be is not kept in the log")
    func noTextInTheLog() throws {
        let trial = try Trial()
        _ = try trial.openCase()
        #expect(try trial.get("/v1/cases/meneer%0ajansen", as: "referrer-1").status == 404)
        let answer = try trial.get("/v1/access-log?limit=200", as: "admin")
        #expect(!answer.items.isEmpty)
        #expect(!answer.text.contains("jansen"))
    }

    @Test("The reason is kept when it is a code, and refused when it is anything else")
    func reasons() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        _ = try trial.get("/v1/cases/\(id)", as: "referrer-1", headers: ["access-reason": "incident"])
        let entry = try trial.get("/v1/access-log?case=\(id)&limit=1", as: "admin").items.first
        #expect(entry?["reason"]?.string == "incident")
        #expect(entry?["kind"]?.string == "read")
        #expect(entry?["onBehalfOf"]?.string == "referrer-1")
        #expect(entry?["origin"]?.string == "192.0.2.1")
        let refused = try trial.get("/v1/cases/\(id)", as: "referrer-1", headers: ["access-reason": "curious"])
        #expect(refused.faults == [" not_in_list"])
    }

    @Test("The whole log is the administrator's alone", arguments: ["lcbb", "referrer-1", "provider-1", "ministry-1"])
    func wholeLog(party: String) throws {
        let trial = try Trial()
        #expect(try trial.get("/v1/access-log", as: party).status == 403)
        #expect(try trial.get("/v1/access-log", as: "admin").status == 200)
    }

    @Test("Who has seen a case is for the holder of its rung; its reporter without the rung is refused")
    func whoHasSeenIt() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        #expect(try trial.get("/v1/access-log?case=\(id)", as: "referrer-1").status == 200)
        #expect(try trial.get("/v1/access-log?case=\(id)", as: "referrer-2").status == 403)
        #expect(try trial.get("/v1/access-log?case=C-ZZZZZZZZZZ", as: "referrer-2").status == 403)
        try trial.toRegional(id)
        #expect(try trial.get("/v1/access-log?case=\(id)", as: "levensloopaanbieder-1").status == 200)
        #expect(try trial.get("/v1/access-log?case=\(id)", as: "referrer-1").status == 403)
    }

    @Test("Asked about one case, a list that showed more names no other")
    func listsNameNoOther() throws {
        let trial = try Trial()
        let first = try trial.openCase()
        let second = try trial.openCase()
        _ = try trial.get("/v1/cases", as: "referrer-1")
        let answer = try trial.get("/v1/access-log?case=\(first)", as: "referrer-1")
        #expect(answer.items.contains { $0["action"]?.string == "list_cases" })
        #expect(!answer.text.contains(second))
    }

    @Test("Reading the log is logged, and the pages of it follow each other without gaps")
    func readingIsLogged() throws {
        let trial = try Trial()
        for _ in 0..<3 { _ = try trial.openCase() }
        let first = try trial.get("/v1/access-log?limit=2", as: "admin")
        let next = try #require(first["next"]?.string)
        let second = try trial.get("/v1/access-log?limit=2&cursor=\(next)", as: "admin")
        let numbers = (first.items + second.items).compactMap { $0["id"]?.integer }
        #expect(numbers == Array(((numbers.last ?? 0)...(numbers.first ?? 0)).reversed()))
        let newest = try trial.get("/v1/access-log?limit=1", as: "admin").items.first
        #expect(newest?["action"]?.string == "read_access_log")
    }
}
