import EscalationLadder
import SecureCare
import Testing

@Suite("The rules of admitting, handing over, suspending and closing")
struct ClosingRulesTests {
    private func refusals(_ facts: LadderFacts, _ request: MoveRequest) -> [String] {
        Ladder.shared.decide(request, on: facts, at: LadderFixture.now).refusals.map(\.detail.key)
    }

    static let admissions: [(unit: String?, decider: String?, provider: String?, refused: String?)] = [
        ("U-3", "P-17", "P-17", nil), ("U-3", "P-18", "P-17", "detail"), ("U-3", "p-17", "P-17", "detail"),
        ("U-9", "P-17", nil, "detail"), ("U-3", nil, "P-17", "detail.missing"), (nil, "P-17", nil, "detail.missing"),
        (nil, nil, nil, "detail.missing"), ("U-3", "e\u{301}", "\u{E9}", "detail"),
    ]

    @Test("an admission is decided by the provider of the unit", arguments: admissions)
    func admission(_ unit: String?, _ decider: String?, _ provider: String?, _ refused: String?) {
        var facts = LadderFixture.facts(.national)
        facts.unitProvider = provider
        for until in [nil, LadderFixture.today] {
            var request = LadderFixture.full(.admit, untilOn: until)
            request.unitId = unit
            request.decidedBy = decider
            let expected = refused.map { ["rule.admission_is_decided_by_the_provider.\($0)"] } ?? []
            #expect(refusals(facts, request) == expected)
        }
    }

    @Test(
        "handing over needs an active title",
        arguments: [
            (TitleStatus.none, true), (.ending, true), (.active, false),
        ], [Rung.regular, .regional, .national])
    func handOver(_ title: (status: TitleStatus, refused: Bool), _ rung: Rung) {
        var facts = LadderFixture.facts(rung)
        facts.title.status = title.status
        let expected = title.refused ? ["rule.hand_over_needs_an_active_title.detail"] : []
        #expect(refusals(facts, LadderFixture.full(.handOver)) == expected)
    }

    static let suspensions: [(move: LadderMove, suspended: Bool, rule: String?)] = [
        (.suspend, false, nil), (.suspend, true, "case_is_not_suspended"), (.resume, true, nil),
        (.resume, false, "case_is_suspended"),
    ]

    @Test(
        "only a running case is suspended, and only a suspended one resumed", arguments: suspensions,
        [Rung.regular, .regional, .national])
    func suspension(_ step: (move: LadderMove, suspended: Bool, rule: String?), _ rung: Rung) {
        var facts = LadderFixture.facts(rung)
        facts.suspended = step.suspended
        let expected = step.rule.map { ["rule.\($0).detail"] } ?? []
        #expect(refusals(facts, LadderFixture.full(step.move)) == expected)
    }

    @Test("closing names an outcome", arguments: Rung.allCases.filter { $0 != .closed })
    func outcome(_ rung: Rung) {
        let request = MoveRequest(move: .close)
        #expect(refusals(LadderFixture.facts(rung), request) == ["rule.closing_names_an_outcome.detail"])
    }

    @Test("admitted follows an admission", arguments: Rung.allCases.filter { $0 != .closed })
    func admitted(_ rung: Rung) {
        let request = MoveRequest(move: .close, outcome: .admitted)
        let expected = rung == .admitted ? [] : ["rule.admitted_follows_an_admission.detail"]
        #expect(refusals(LadderFixture.facts(rung), request) == expected)
    }

    static let concluders: [(MoverRoles, Bool)] = [
        (.holder, true), (.reporter, true), ([.holder, .lcbb], false), ([.reporter, .lcbb], false),
    ]

    @Test("no provision is for the LCBB to conclude", arguments: concluders)
    func noProvision(_ mover: MoverRoles, _ refused: Bool) {
        let request = MoveRequest(move: .close, outcome: .noProvision)
        let expected = refused ? ["rule.no_provision_is_lcbbs_to_conclude.detail"] : []
        #expect(refusals(LadderFixture.facts(.national, mover: mover), request) == expected)
    }

    @Test("a double names the other case", arguments: [(nil, true), ("C-0000000001", false)])
    func duplicate(_ other: String?, _ refused: Bool) {
        let request = MoveRequest(move: .close, outcome: .duplicate, duplicateOf: other)
        let expected = refused ? ["rule.duplicate_names_the_other_case.detail"] : []
        #expect(refusals(LadderFixture.facts(.advice), request) == expected)
    }

    @Test("other outcomes need nothing more", arguments: [CaseOutcome.otherSolution, .withdrawn, .deceased])
    func others(_ outcome: CaseOutcome) {
        #expect(refusals(LadderFixture.facts(.handedOver), MoveRequest(move: .close, outcome: outcome)) == [])
    }
}
