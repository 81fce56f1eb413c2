import CivilTime
import EscalationLadder
import SecureCare
import Testing

@Suite("The rules of escalating")
struct EscalationRulesTests {
    private func refusals(
        _ facts: LadderFacts, _ request: MoveRequest = LadderFixture.full(.escalate),
        at now: Instant = LadderFixture.now
    ) -> [String] {
        Ladder.shared.decide(request, on: facts, at: now).refusals.map(\.detail.key)
    }

    static let needs: [(levels: [Int], refused: Bool)] = [
        ([], false), ([2], false), ([3], false), ([4], false), ([2, 3, 4], false), ([1], true), ([1, 2], true),
    ]

    @Test("the need is within secure care", arguments: needs)
    func need(_ levels: [Int], _ refused: Bool) {
        var facts = LadderFixture.facts(.regular)
        facts.levels = SecurityLevels(levels)
        #expect(refusals(facts) == (refused ? ["rule.need_is_within_secure_care.detail"] : []))
        facts.rung = .regional
        #expect(refusals(facts) == [])
    }

    @Test("a regular admission is tried first: rejections", arguments: [(0, true), (1, false), (20, false)])
    func rejections(_ count: Int, _ refused: Bool) {
        var facts = LadderFixture.facts(.regular)
        facts.rejectionCount = count
        #expect(refusals(facts) == (refused ? ["rule.regular_admission_is_tried_first.detail"] : []))
    }

    @Test(
        "a regular admission is tried first: an application is late from the end of its last day",
        arguments: [
            (0, false), (-1, false), (1, true), (86_400, true),
        ])
    func applications(_ secondsToDue: Int, _ refused: Bool) {
        var facts = LadderFixture.facts(.regular)
        facts.rejectionCount = 0
        facts.earliestUnansweredApplicationDue = LadderFixture.now.adding(seconds: secondsToDue)
        #expect(refusals(facts) == (refused ? ["rule.regular_admission_is_tried_first.detail.waiting"] : []))
    }

    @Test("a refusal that waits for an answer names the last day on which it may come")
    func namesTheLastDay() {
        var facts = LadderFixture.facts(.regular)
        facts.rejectionCount = 0
        facts.earliestUnansweredApplicationDue = Amsterdam.end(of: LadderFixture.today)
        let decision = Ladder.shared.decide(LadderFixture.full(.escalate), on: facts, at: LadderFixture.now)
        #expect(decision.refusals.first?.detail.gaps == [.day(Day(number: 19_158))])
    }

    static let searches: [(concluded: Bool, secondsToDeadline: Int?, refused: String?)] = [
        (true, nil, nil), (false, nil, "detail"), (false, 1, "detail.running"), (false, 0, nil), (false, -1, nil),
        (true, 1, nil),
    ]

    @Test("the regional search is concluded, or its deadline has passed", arguments: searches)
    func regionalSearch(_ concluded: Bool, _ secondsToDeadline: Int?, _ refused: String?) {
        var facts = LadderFixture.facts(.regional)
        facts.searchConcludedWithNone = concluded
        facts.rungDeadline = secondsToDeadline.map { LadderFixture.now.adding(seconds: $0) }
        #expect(refusals(facts) == (refused.map { ["rule.regional_search_is_concluded.\($0)"] } ?? []))
    }

    static let titles: [(status: TitleStatus, daysToEnd: Int?, refused: String?)] = [
        (.none, nil, nil), (.none, 500, nil), (.active, nil, "detail"), (.active, 10, "detail"),
        (.ending, nil, "detail.without_date"), (.ending, -30, nil), (.ending, 0, nil), (.ending, 180, nil),
        (.ending, 181, "detail.too_early"),
    ]

    @Test("a criminal title belongs to the FPL, unless it ends within 180 days", arguments: titles)
    func title(_ status: TitleStatus, _ daysToEnd: Int?, _ refused: String?) {
        var facts = LadderFixture.facts(.regional)
        facts.title = LadderFacts.Title(status: status, endsOn: daysToEnd.map { LadderFixture.today.adding($0) })
        #expect(refusals(facts) == (refused.map { ["rule.criminal_title_belongs_to_the_fpl.\($0)"] } ?? []))
        facts.rung = .regular
        #expect(refusals(facts) == [])
    }

    @Test("a title that ends too late names the first day on which it would pass")
    func namesTheFirstDay() throws {
        var facts = LadderFixture.facts(.regional)
        facts.title = LadderFacts.Title(status: .ending, endsOn: LadderFixture.today.adding(200))
        let refusal = Ladder.shared.decide(LadderFixture.full(.escalate), on: facts, at: LadderFixture.now).refusals
            .first
        let day = LadderFixture.today.adding(20)
        #expect(refusal?.remedy.gaps == [.day(day)])
        #expect(refusals(facts, at: Amsterdam.start(of: day)) == [])
        #expect(refusals(facts, at: Amsterdam.start(of: day).adding(seconds: -1)).count == 1)
    }

    @Test(
        "a motivation is given",
        arguments: [
            (Rung.regular, LadderMove.escalate), (.regional, .escalate), (.national, .stepDown), (.regional, .stepDown),
            (.regional, .suspend), (.regional, .resume), (.closed, .reopen),
        ])
    func motivation(_ rung: Rung, _ move: LadderMove) {
        let facts = LadderTests.fitting(rung, move)
        var request = LadderFixture.full(move)
        #expect(refusals(facts, request) == [])
        request.motivationGiven = false
        #expect(refusals(facts, request) == ["rule.motivation_is_given.detail"])
        let possible = Ladder.shared.possibleMoves(on: facts, at: LadderFixture.now).filter { $0.move == move }
        #expect(possible.map(\.needs) == [["motivation"]])
        #expect(possible.map(\.allowed) == [true])
    }

    @Test("every rule that is not met is named")
    func namesAll() {
        var facts = LadderFixture.facts(.regular)
        facts.levels = SecurityLevels([1])
        facts.rejectionCount = 0
        let request = MoveRequest(move: .escalate, urgent: true)
        #expect(
            Ladder.shared.decide(request, on: facts, at: LadderFixture.now).refusals.map(\.rule) == [
                "need_is_within_secure_care", "regular_admission_is_tried_first", "motivation_is_given",
                "urgency_is_substantiated",
            ])
    }
}
