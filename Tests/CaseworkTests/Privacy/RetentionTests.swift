import CaseHistory
import SecureCare
import Store
import StrictJSON
import TestSupport
import Testing

@Suite("Retention")
struct RetentionTests {
    private func close(_ id: String, _ trial: Trial) throws {
        try trial.must(
            "POST", "/v1/cases/\(id)/moves", as: "referrer-1",
            #"{"move":"close","outcome":"withdrawn","motivation":"Niet meer nodig."}"#)
    }

    @Test("What is due is shown first, and goes when asked: closed cases and old entries of the log")
    func previewsAndApplies() throws {
        let trial = try Trial()
        let old = try trial.openCase()
        try close(old, trial)
        trial.clock.pass(days: 365 * 5 + 3)
        let recent = try trial.openCase()
        try close(recent, trial)
        let due = try trial.get("/v1/retention", as: "admin")
        #expect(due["cases"]?["due"]?.integer == 1)
        #expect(due["cases"]?["items"]?.array?.first?["caseId"]?.string == old)
        let entries = try #require(due["accessLog"]?["due"]?.integer)
        #expect(entries >= 2)
        let done = try trial.must("POST", "/v1/retention-runs", as: "admin", "{}")
        #expect(done["cases"]?["erased"]?.integer == 1)
        #expect(done["accessLog"]?["removed"]?.integer == entries)
        #expect(try trial.show(old).status == 404)
        #expect(try trial.show(recent).status == 200)
        #expect(try trial.get("/v1/retention", as: "admin")["accessLog"]?["due"]?.integer == 0)
        trial.store.close()
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()).isEmpty)
    }

    @Test("It is the administrator's alone, and the log is kept five years at least")
    func rights() throws {
        let trial = try Trial()
        for party in ["lcbb", "referrer-1"] {
            #expect(try trial.get("/v1/retention", as: party).status == 403)
            #expect(try trial.send("POST", "/v1/retention-runs", as: party, "{}").status == 403)
        }
        let short = try trial.send("POST", "/v1/retention-runs", as: "admin", #"{"accessLogYears":4}"#)
        #expect(short.faults == ["/accessLogYears out_of_range"])
    }
}
