import StrictJSON
import TestSupport
import Testing

@Suite("Revising what is recorded of a case")
struct RevisionTests {
    @Test("A merge patch changes what it names and leaves the rest; null takes away")
    func merges() throws {
        let trial = try Trial()
        let id = try trial.openCase(
            #""birthYear":1994,"summary":"Eerst.","traits":{"arson":"no"},"currentStay":{"kind":"clinic","endsOn":"2022-07-01"}"#
        )
        let patch =
            #"{"birthYear":null,"traits":{"addiction":"yes"},"currentStay":{"endsOn":null},"need":{"levels":null}}"#
        let revised = try trial.must("PATCH", "/v1/cases/\(id)", as: "referrer-1", patch)
        #expect(revised["birthYear"] == .null && revised["summary"]?.string == "Eerst.")
        #expect(revised["traits"]?["arson"]?.string == "no" && revised["traits"]?["addiction"]?.string == "yes")
        #expect(revised["currentStay"]?["kind"]?.string == "clinic" && revised["currentStay"]?["endsOn"] == .null)
        #expect(revised["need"]?["levels"]?.array?.isEmpty == true)
        #expect(revised["need"]?["specialisms"]?.strings == ["psychiatry"])
        #expect(revised["version"]?.integer == 2)
        let emptied = try trial.must(
            "PATCH", "/v1/cases/\(id)", as: "referrer-1", #"{"summary":null,"currentStay":null}"#)
        #expect(emptied["summary"] == .null && emptied["currentStay"] == .null)
    }

    @Test("A stay that is nowhere, and a case without a region, are faults")
    func faults() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let path = "/v1/cases/\(id)"
        let stay = try trial.send("PATCH", path, as: "referrer-1", #"{"currentStay":{"endsOn":"2022-07-01"}}"#)
        #expect(stay.status == 400 && stay.faults == ["/currentStay/kind missing"])
        let region = try trial.send("PATCH", path, as: "referrer-1", #"{"region":null}"#)
        #expect(region.status == 400)
        #expect(try trial.show(id)["version"]?.integer == 1)
    }

    @Test("An indication is shown with every member, its date unknown when none was given")
    func indications() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""indications":[{"status":"requested","kind":"wlz"}]"#)
        let shown = try trial.show(id)["indications"]?.array?.first
        #expect(shown?.object?.members.map(\.name) == ["kind", "status", "since"] && shown?["since"] == .null)
    }
}
