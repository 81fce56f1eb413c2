import StrictJSON
import TestSupport
import Testing

@Suite("When a case comes into sight, and when it leaves it")
struct SightTests {
    @Test("A provider that was asked sees its own application and refusals, nothing of others, until it answered")
    func asked() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""summary":"Een samenvatting.","traits":{"arson":"no"}"#)
        try trial.reject(id, by: "U2", #""explanation":"Van een ander.""#)
        try trial.apply(id, to: "U2")
        try trial.apply(id, to: "U1")
        let seen = try trial.show(id, as: "provider-1")
        #expect(seen.json.object?.members.map(\.name) == ["id", "need", "traits", "currentStay"])
        func own(_ list: String) throws -> [String?] {
            try trial.get("/v1/cases/\(id)/\(list)", as: "provider-1").items.map { $0["provider"]?.string }
        }
        #expect(try own("applications") == ["provider-1"])
        #expect(try own("rejections") == [])
        #expect(try trial.reject(id, by: "U1", as: "provider-1").status == 201)
        #expect(try trial.show(id, as: "provider-1").status == 404)
        #expect(try own("applications") == ["provider-1"] && own("rejections") == ["provider-1"])
        let contest = try trial.send("POST", "/v1/cases/\(id)/rejections/2/contests", as: "provider-1", "{}")
        #expect(contest.status == 201)
        #expect(try trial.send("POST", "/v1/cases/\(id)/rejections/1/contests", as: "provider-1", "{}").status == 404)
    }

    @Test("Its sight ends too when the application is withdrawn, and lasts while another is open")
    func withdrawn() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.apply(id, to: "U1")
        try trial.apply(id, to: "U4")
        try trial.must("POST", "/v1/cases/\(id)/applications/1/withdrawals", as: "referrer-1", "{}")
        #expect(try trial.show(id, as: "provider-1").status == 200)
        try trial.must("POST", "/v1/cases/\(id)/applications/2/withdrawals", as: "referrer-1", "{}")
        #expect(try trial.show(id, as: "provider-1").status == 404)
        #expect(try trial.get("/v1/cases/\(id)/applications", as: "provider-1").items.count == 2)
        #expect(
            try trial.send("POST", "/v1/cases/\(id)/applications/1/withdrawals", as: "referrer-1", "{}").status == 409)
    }

    @Test("Who was asked learns nothing of another's application by naming its number")
    func numbersOfOthers() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.apply(id, to: "U2")
        try trial.apply(id, to: "U1")
        let answers = try [1, 9].map { try trial.reject(id, by: "U1", as: "provider-1", "\"applicationId\":\($0)") }
        #expect(answers[0].status == 400 && answers[0].bytes == answers[1].bytes)
    }

    @Test("A levensloopaanbieder sees cases of its region once at regional, and keeps them")
    func region() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        #expect(try trial.show(id, as: "levensloopaanbieder-1").status == 404)
        try trial.toRegional(id)
        #expect(try trial.show(id, as: "levensloopaanbieder-1").status == 200)
        #expect(try trial.show(id, as: "levensloopaanbieder-2").status == 404)
        #expect(try trial.show(id, as: "lcbb").status == 404)
        try trial.move(id, "step_down", as: "referrer-1", #""motivation":"Terug naar af.""#)
        #expect(try trial.show(id, as: "levensloopaanbieder-1").status == 200)
        try trial.must("PATCH", "/v1/cases/\(id)", as: "referrer-1", #"{"region":"R06"}"#)
        #expect(try trial.show(id, as: "levensloopaanbieder-1").status == 404)
        #expect(try trial.show(id, as: "levensloopaanbieder-2").status == 200)
    }

    @Test("A region without a levensloopaanbieder is held by lcbb, and the fault is shown until it is mended")
    func standIn() throws {
        let trial = try Trial()
        let id = try trial.openCase(region: "R07")
        try trial.toRegional(id)
        let seen = try trial.show(id, as: "lcbb")
        #expect(seen.status == 200 && seen["holder"]?.string == "lcbb" && seen["faults"]?.array?.count == 1)
        #expect(try trial.get("/v1/regions/R07", as: "lcbb")["faults"]?.array?.count == 1)
        try trial.must(
            "PUT", "/v1/regions/R07", as: "admin", #"{"name":"R07","levensloopaanbieder":"levensloopaanbieder-2"}"#)
        #expect(try trial.show(id, as: "lcbb").status == 404)
        let moved = try trial.show(id, as: "levensloopaanbieder-2")
        #expect(moved["holder"]?.string == "levensloopaanbieder-2" && moved["faults"]?.array?.isEmpty == true)
    }

    @Test("What lcbb only held in the place of another leaves its sight when it holds it no longer")
    func standInEnds() throws {
        let trial = try Trial()
        let id = try trial.openCase(region: "R07")
        try trial.toRegional(id)
        #expect(try trial.move(id, "step_down", as: "lcbb", #""motivation":"Terug naar af.""#).status == 201)
        #expect(try trial.show(id, as: "lcbb").status == 404)
    }

    @Test("lcbb sees all advice and what is or was at national")
    func national() throws {
        let trial = try Trial()
        let advice = try trial.openCase(#""kind":"advice""#)
        #expect(try trial.show(advice, as: "lcbb").status == 200)
        let id = try trial.openCase()
        try trial.toRegional(id)
        try trial.toNational(id)
        for _ in 0..<2 { try trial.move(id, "step_down", as: "referrer-1", #""motivation":"Terug naar af.""#) }
        #expect(try trial.show(id, as: "lcbb")["rung"]?.string == "regular")
    }

    @Test("A new seeking party takes over the sight of the former one")
    func seekingParty() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""seekingParty":"referrer-2""#)
        #expect(try trial.show(id, as: "referrer-2")["holder"]?.string == "referrer-2")
        try trial.must("PATCH", "/v1/cases/\(id)", as: "referrer-1", #"{"seekingParty":"provider-1"}"#)
        #expect(try trial.show(id, as: "referrer-2").status == 404)
        #expect(try trial.show(id, as: "provider-1")["holder"]?.string == "provider-1")
    }

    @Test("Search and filters never tell of cases that one does not see")
    func filters() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""reporterReference":"eigen-7""#)
        #expect(try trial.get("/v1/cases?q=eigen-7", as: "referrer-1").items.count == 1)
        #expect(try trial.get("/v1/cases?q=eigen-7", as: "referrer-2").items.isEmpty)
        try trial.apply(id, to: "U1")
        #expect(try trial.get("/v1/cases?q=eigen-7", as: "provider-1").items.isEmpty)
        #expect(try trial.get("/v1/cases?q=\(id)", as: "provider-1").items.count == 1)
        for filter in ["province=FL", "region=R05", "reporterType=referrer", "stuck=false", "openedFrom=2022-01-01"] {
            #expect(try trial.get("/v1/cases?\(filter)", as: "provider-1").items.isEmpty)
            #expect(try trial.get("/v1/cases?\(filter)", as: "referrer-1").items.count == 1)
        }
    }
}
