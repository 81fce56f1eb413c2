import CaseHistory
import SecureCare
import Store
import StrictJSON
import TestSupport
import Testing

@Suite("Doubles without identifiers")
struct SimilarTests {
    private static let person =
        #""birthYear":1994,"gender":"male","need":{"levels":[3],"specialisms":["sglvg"],"regimes":["wzd"]},"#
        + #""traits":{"arson":"yes","autism":"yes","addiction":"no"}"#

    /// Cases of one party, each about somebody else.
    private func others(_ trial: Trial, as party: String = "referrer-1", _ count: Int = 12) throws {
        for place in 0..<count {
            let gender = place % 2 == 0 ? "male" : "female"
            _ = try trial.openCase(
                as: party, region: "R05",
                #""birthYear":\#(1950 + place * 3),"gender":"\#(gender)","traits":{"arson":"no","autism":"no"}"#)
        }
    }

    @Test("A case of the same person comes first, with a probability and with reasons on both sides")
    func finds() throws {
        let trial = try Trial()
        try others(trial)
        let one = try trial.openCase(as: "referrer-1", region: "R05", Self.person)
        let same = Self.person.replacing("1994", with: "1995")
        let other = try trial.openCase(as: "referrer-1", region: "R05", same)
        try trial.reject(one)
        try trial.reject(other)
        let answer = try trial.get("/v1/cases/\(one)/similar", as: "referrer-1")
        let first = try #require(answer.items.first)
        #expect(first["caseId"]?.string == other)
        guard case .real(let probability)? = first["probability"] else {
            Issue.record("no probability")
            return
        }
        #expect(probability > 0.5 && probability <= 1)
        let fields = (first["speaksFor"]?.array ?? []).compactMap { $0["field"]?.string }
        #expect(Set(fields).isSuperset(of: ["birthYear", "arson", "refusedBy"]))
        #expect(answer.items.count == 1)
    }

    @Test("The answer is the same byte for byte, whatever cases there are that one may not see")
    func dependsOnNothingUnseen() throws {
        let trial = try Trial()
        try others(trial)
        let lookup = #"{"province":"FL",\#(Self.person)}"#
        let before = try trial.send("POST", "/v1/case-lookups", as: "referrer-1", lookup)
        let own = try trial.openCase(as: "referrer-1", region: "R05", Self.person)
        let similar = try trial.get("/v1/cases/\(own)/similar", as: "referrer-1")
        for _ in 0..<3 { _ = try trial.openCase(as: "referrer-2", region: "R05", Self.person) }
        #expect(before.items.isEmpty)
        #expect(try trial.get("/v1/cases/\(own)/similar", as: "referrer-1").bytes == similar.bytes)
        let after = try trial.send("POST", "/v1/case-lookups", as: "referrer-1", lookup)
        #expect(after.items.map { $0["caseId"]?.string } == [own])
    }

    @Test("lcbb is told of likely doubles across parties, and nothing of what is in them")
    func acrossParties() throws {
        let trial = try Trial()
        try others(trial)
        let one = try trial.openCase(as: "referrer-1", region: "R05", Self.person)
        let other = try trial.openCase(as: "referrer-2", region: "R05", Self.person)
        try trial.reject(one)
        try trial.reject(other, as: "referrer-2")
        let answer = try trial.get("/v1/doubles", as: "lcbb")
        let pair = (answer.items.first?["cases"]?.array ?? []).compactMap { $0["caseId"]?.string }
        #expect(Set(pair) == [one, other])
        #expect(answer.items.count == 1)
        #expect(!answer.text.contains("arson") && !answer.text.contains("1994"))
        #expect(try trial.get("/v1/doubles", as: "referrer-1").status == 403)
    }

    @Test("A link is made by a person, seen by who sees both, taken back, and gives nobody a right")
    func links() throws {
        let trial = try Trial()
        let one = try trial.openCase()
        let other = try trial.openCase()
        let foreign = try trial.openCase(as: "referrer-2")
        let path = "/v1/cases/\(one)/links"
        let unseen = try trial.send("POST", path, as: "referrer-1", #"{"otherCaseId":"\#(foreign)"}"#)
        let absent = try trial.send("POST", path, as: "referrer-1", #"{"otherCaseId":"C-ZZZZZZZZZZ"}"#)
        #expect(unseen.status == 400 && unseen.bytes == absent.bytes)
        try trial.must("POST", path, as: "referrer-1", #"{"otherCaseId":"\#(other)"}"#)
        try trial.must(
            "POST", "/v1/cases/\(one)/involvements", as: "referrer-1", #"{"party":"zvh-1","since":"2022-06-15"}"#)
        #expect(try trial.get(path, as: "zvh-1").items.isEmpty)
        #expect(try trial.show(other, as: "zvh-1").status == 404)
        let seen = try trial.get("/v1/cases/\(other)/links", as: "referrer-1").items.first
        #expect(seen?["otherCaseId"]?.string == one)
        try trial.must("POST", path + "/1/undoings", as: "referrer-1")
        #expect(try trial.get(path, as: "referrer-1").items.first?["undoneAt"]?.string != nil)
        #expect(try trial.send("POST", path + "/1/undoings", as: "referrer-1").status == 409)
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()).isEmpty)
    }
}
