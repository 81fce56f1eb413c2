import SchemaFiles
import StrictJSON
import TestSupport
import Testing

@Suite("The code under which time itself is recorded")
struct ReservedPartyTests {
    @Test("is nobody's to register, and the refusal says so")
    func registered() throws {
        let desk = try Desk()
        let answer = try desk.send(
            "POST", "/v1/parties", #"{"code": "casus", "type": "other", "name": "Casus"}"#, as: "admin")
        #expect(answer.status == 409)
        #expect(answer.json["detail"]?.string?.contains("casus") == true)
        #expect(try desk.casework.recognise(party: "casus", user: "", language: .english) == nil)
    }

    @Test("comes to be by no import of beds either")
    func imported() throws {
        let trial = try Trial()
        let sheet = """
            unit;provider;province;level;type;specialism;regimes;careTypes;total;occupied;available;reserved;unstaffed;asOf
            U77;casus;FL;3;FPK;psychiatry;wvggz;treatment;10;8;2;0;0;2022-06-15T10:00:00Z

            """
        let answer = try trial.must(
            "POST", "/v1/capacity-imports", as: "lcbb", sheet, headers: ["Content-Type": "text/csv"])
        #expect(answer["imported"]?.integer == 0)
        #expect(answer["errors"]?.array?.map { $0["column"]?.string } == ["provider"])
        let parties = try trial.get("/v1/parties?limit=200", as: "admin").items.compactMap { $0["code"]?.string }
        #expect(!parties.contains("casus"))
    }
}
