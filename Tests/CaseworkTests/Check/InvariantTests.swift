import Casework
import SecureCare
import StrictJSON
import Testing

@Suite("What must always be so")
struct InvariantTests {
    @Test("Where everything is as it must be, nothing is found")
    func whole() throws {
        let desk = try Desk()
        _ = try desk.openCase(by: "lcbb")
        #expect(try desk.casework.brokenInvariants().isEmpty)
    }

    @Test("A deadline that passed and that nobody noted is found, and is mended by noting it")
    func unnoted() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        try desk.setDay("2022-08-01")
        let found = try desk.casework.brokenInvariants()
        #expect(found == [InvariantFinding(name: "passed_deadline_is_noted", ids: [id], count: 1)])
        _ = try desk.casework.fireAllClocks()
        #expect(try desk.casework.brokenInvariants().isEmpty)
    }

    @Test("A closed case with open actions and a region without a levensloopaanbieder are found by their ids")
    func leftOpen() throws {
        let desk = try Desk()
        let id = try desk.openCase(by: "lcbb")
        let review = try #require(
            try desk.make("POST", "/v1/reviews", "{\"kind\": \"care_conference\", \"heldOn\": \"2022-06-15\"}")["id"]?
                .string)
        try desk.make(
            "POST", "/v1/reviews/\(review)/actions",
            "{\"caseId\": \"\(id)\", \"text\": \"Bellen.\", \"owner\": \"zvh\", \"dueOn\": \"2022-07-01\"}")
        try desk.make("POST", "/v1/cases/\(id)/moves", "{\"move\": \"close\", \"outcome\": \"withdrawn\"}")
        try desk.make("PUT", "/v1/regions/R07", "{\"name\": \"Nieuw\"}", as: "admin")
        let found = try desk.casework.brokenInvariants()
        #expect(found.map(\.name) == ["closed_case_has_no_open_actions", "region_has_a_levensloopaanbieder"])
        #expect(found.map(\.ids) == [[id], ["R07"]])
    }

    @Test("Each invariant is worded in both languages, with its remedy", arguments: InvariantFinding.names)
    func worded(name: String) {
        let finding = InvariantFinding(name: name, ids: [], count: 0)
        for language in Language.allCases {
            for phrase in [finding.detail, finding.remedy] {
                #expect(!phrase.said(in: language).hasPrefix("check."), "\(phrase.key)")
            }
        }
    }
}
