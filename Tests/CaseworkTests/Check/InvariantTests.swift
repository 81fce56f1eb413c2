import CaseHistory
import Casework
import SecureCare
import Store
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

    /// What breaks each invariant in a database in which it holds: changes past every act, as only damage makes them.
    private static let damage: [(name: String, changes: [String])] = [
        ("open_case_has_a_deadline", ["DELETE FROM clocks"]),
        ("deadline_can_pass", ["UPDATE clocks SET due_at = NULL"]),
        ("holder_exists", ["UPDATE regions SET levensloopaanbieder = NULL", "UPDATE cases SET rung = 'regional'"]),
        ("open_case_has_somebody_who_acts", ["UPDATE case_readers SET scope = 'read'"]),
        ("reader_has_a_ground", ["DELETE FROM case_grounds"]),
        ("admitted_case_has_a_unit", ["DELETE FROM clocks", "UPDATE cases SET rung = 'admitted'"]),
        ("ladder_version_is_known", ["UPDATE cases SET ladder_version = 99"]),
    ]

    @Test("Damage of every kind is found by its name and the case that has it", arguments: damage.map(\.name))
    func damaged(name: String) throws {
        let desk = try Desk()
        let id = try desk.openCase()
        let changes = try #require(InvariantTests.damage.first { $0.name == name }).changes
        let nobody = Author(party: "", user: "", role: "", origin: "test")
        try desk.store.write(as: nobody, at: desk.now) { transaction in
            for change in changes { try transaction.execute(change) }
        }
        let found = try desk.casework.brokenInvariants()
        #expect(found.first { $0.name == name } == InvariantFinding(name: name, ids: [id], count: 1))
    }

    @Test("Every invariant is broken by some test here, or by a damaged file in that of the program")
    func allAreTried() {
        let elsewhere = [
            "passed_deadline_is_noted", "closed_case_has_no_open_actions", "region_has_a_levensloopaanbieder",
            InvariantFinding.tablesFollow,
        ]
        #expect(Set(InvariantTests.damage.map(\.name) + elsewhere) == Set(InvariantFinding.names))
    }
}
