import BottleneckLadder
import CivilTime
import SecureCare
import Testing

@Suite("The ladder of bottlenecks")
struct BottleneckCourseTests {
    private let course = BottleneckCourse.shared
    private let now = Instant(milliseconds: 1_655_287_200_000)

    private func facts(
        _ level: BottleneckLevel, _ mover: BottleneckRoles = .lcbb, meetings: [String] = []
    ) -> BottleneckFacts {
        BottleneckFacts(
            level: level, cameFrom: level.isLookedAt ? level : .centralTactical, mover: mover,
            strategicMeetings: Set(meetings.compactMap { Day($0) }))
    }

    /// A request that brings everything a move could need.
    private func full(_ move: BottleneckMove, on day: String = "2022-06-14") -> BottleneckRequest {
        BottleneckRequest(
            move: move, motivationGiven: true, interpretationGiven: true, adviceGiven: true, decisionGiven: true,
            meetingOn: Day(day))
    }

    @Test("The ladder that comes with the program has no faults and names every rule, state and move")
    func isSound() {
        #expect(BottleneckCourse.embeddedFaults.isEmpty)
        let definition = course.definition
        #expect(definition.states.map(\.name).sorted() == BottleneckLevel.names.sorted())
        #expect(Set(definition.moves.map(\.name)) == Set(BottleneckMove.names))
        #expect(Set(definition.moves.flatMap(\.rules).map(\.name)) == Set(BottleneckCourse.ruleNames))
    }

    /// Where each move leads from each level, for lcbb with everything brought.
    private static let targets: [BottleneckLevel: [BottleneckMove: BottleneckLevel]] = [
        .regionalOperational: [.sendOn: .regionalTactical, .solve: .solved],
        .regionalTactical: [.sendOn: .centralTactical, .solve: .solved, .giveBack: .returned],
        .centralTactical: [.sendOn: .strategic, .solve: .solved, .giveBack: .returned],
        .strategic: [.solve: .solved, .giveBack: .returned],
        .returned: [.solve: .solved, .takeUp: .centralTactical],
        .solved: [.reopen: .centralTactical],
    ]

    @Test("Every pair of level and move", arguments: BottleneckLevel.allCases, BottleneckMove.allCases)
    func pairs(level: BottleneckLevel, move: BottleneckMove) {
        let decision = course.decide(full(move), on: facts(level), at: now)
        if let target = BottleneckCourseTests.targets[level]?[move] {
            #expect(decision == .allowed(to: target, passedOver: []))
        } else {
            #expect(decision.refusals.map(\.rule) == ["move_starts_from_this_rung"])
        }
    }

    @Test("To the strategic level goes only what has reasons, an interpretation and advice")
    func adviceIsAdded() {
        let bare = BottleneckRequest(move: .sendOn)
        let decision = course.decide(bare, on: facts(.centralTactical, .ministry), at: now)
        #expect(decision.refusals.map(\.rule) == ["reasons_are_given", "interpretation_and_advice_are_given"])
        let mover = course.decide(full(.sendOn), on: facts(.centralTactical, .raiser), at: now)
        #expect(mover == .notYours([.ministry, .lcbb]))
    }

    @Test(
        "The strategic level decides at no more than four meetings a year",
        arguments: [
            (["2022-01-10", "2022-03-10", "2022-06-14"], "2022-09-01", true),
            (["2022-01-10", "2022-03-10", "2022-06-14", "2022-09-01"], "2022-12-01", false),
            (["2022-01-10", "2022-03-10", "2022-06-14", "2022-09-01"], "2022-09-01", true),
            (["2022-01-10", "2022-03-10", "2022-06-14", "2022-09-01"], "2023-01-05", true),
        ])
    func fourMeetings(held: [String], day: String, isAllowed: Bool) {
        let decision = course.decide(full(.solve, on: day), on: facts(.strategic, .ministry, meetings: held), at: now)
        #expect(decision.isAllowed == isAllowed)
        if !isAllowed { #expect(decision.refusals.map(\.rule) == ["strategic_meets_at_most_so_often"]) }
    }

    @Test("Every refusal is worded in both languages, without open gaps", arguments: Language.allCases)
    func worded(language: Language) {
        let full = ["2022-01-10", "2022-03-10", "2022-06-14", "2022-09-01"]
        let refusals = BottleneckLevel.allCases.flatMap { level in
            BottleneckMove.allCases.flatMap { move in
                course.decide(BottleneckRequest(move: move), on: facts(level), at: now).refusals
                    + course.decide(
                        self.full(move, on: "2022-12-01"), on: facts(level, meetings: full), at: now
                    ).refusals
            }
        }
        #expect(refusals.count > 20)
        for phrase in refusals.flatMap({ [$0.detail, $0.remedy] }) {
            let said = phrase.said(in: language)
            #expect(!said.contains("{") && !said.contains("rule."), "\(phrase.key)")
        }
    }
}
