import CivilTime
import EscalationLadder
import SecureCare
import Testing

@Suite("Urgency")
struct UrgencyTests {
    /// Grounds for urgency, and whether they are enough.
    struct Grounds: Sendable, CustomTestStringConvertible {
        var daysToEnd: Int?
        var kind: StayKind? = .clinic
        var attested = false
        let holds: Bool

        var testDescription: String {
            "\(daysToEnd.map(String.init) ?? "no end"), \(kind?.rawValue ?? "nowhere known"), \(attested)"
        }
    }

    static let grounds = [
        Grounds(daysToEnd: 3, holds: true), Grounds(daysToEnd: 0, holds: true), Grounds(daysToEnd: -1, holds: true),
        Grounds(daysToEnd: 4, holds: false), Grounds(holds: false), Grounds(kind: nil, holds: false),
        Grounds(kind: .street, holds: true), Grounds(daysToEnd: 90, kind: .street, holds: true),
        Grounds(attested: true, holds: true), Grounds(daysToEnd: 90, attested: true, holds: true),
    ]

    private func facts(_ rung: Rung, _ grounds: Grounds, met: Bool) -> LadderFacts {
        var facts = LadderFixture.facts(rung)
        facts.rejectionCount = met ? 1 : 0
        facts.searchConcludedWithNone = met
        facts.stayKind = grounds.kind
        facts.stayEndsOn = grounds.daysToEnd.map { LadderFixture.today.adding($0) }
        return facts
    }

    private func request(_ grounds: Grounds, urgent: Bool) -> MoveRequest {
        var request = LadderFixture.full(.escalate)
        request.urgent = urgent
        request.acuteDangerAttested = grounds.attested
        return request
    }

    @Test(
        "with grounds passes over the rule that is not met, and is refused without",
        arguments: [
            (Rung.regular, Rung.regional, "regular_admission_is_tried_first"),
            (.regional, .national, "regional_search_is_concluded"),
        ], grounds)
    func passesOver(_ step: (from: Rung, to: Rung, rule: String), _ grounds: Grounds) {
        let decision = Ladder.shared.decide(
            request(grounds, urgent: true), on: facts(step.from, grounds, met: false), at: LadderFixture.now)
        if grounds.holds {
            #expect(decision == .allowed(to: step.to, passedOver: [step.rule]))
        } else {
            #expect(decision.refusals.map(\.rule) == [step.rule, "urgency_is_substantiated"])
        }
    }

    @Test("without grounds is refused even when it is not needed", arguments: [Rung.regular, .regional], grounds)
    func isRefusedUnneeded(_ rung: Rung, _ grounds: Grounds) {
        let decision = Ladder.shared.decide(
            request(grounds, urgent: true), on: facts(rung, grounds, met: true), at: LadderFixture.now)
        #expect(decision.refusals.map(\.rule) == (grounds.holds ? [] : ["urgency_is_substantiated"]))
        #expect(decision.isAllowed == grounds.holds)
    }

    @Test("that is not asked for passes over nothing", arguments: [Rung.regular, .regional], grounds)
    func passesOverNothingUnasked(_ rung: Rung, _ grounds: Grounds) {
        let decision = Ladder.shared.decide(
            request(grounds, urgent: false), on: facts(rung, grounds, met: false), at: LadderFixture.now)
        #expect(decision.refusals.count == 1)
        #expect(!decision.refusals.map(\.rule).contains("urgency_is_substantiated"))
    }

    @Test("passes over no other rule")
    func passesOverNoOther() {
        let grounds = Grounds(kind: .street, holds: true)
        var regular = facts(.regular, grounds, met: false)
        regular.levels = SecurityLevels([1])
        var unmotivated = request(grounds, urgent: true)
        unmotivated.motivationGiven = false
        let first = Ladder.shared.decide(unmotivated, on: regular, at: LadderFixture.now)
        #expect(first.refusals.map(\.rule) == ["need_is_within_secure_care", "motivation_is_given"])
        var regional = facts(.regional, grounds, met: false)
        regional.title.status = .active
        let second = Ladder.shared.decide(request(grounds, urgent: true), on: regional, at: LadderFixture.now)
        #expect(second.refusals.map(\.rule) == ["criminal_title_belongs_to_the_fpl"])
    }

    @Test(
        "counts its days on the calendar in the Netherlands",
        arguments: [
            ("2022-06-15T21:59:59Z", false), ("2022-06-15T22:00:00Z", true),
        ])
    func countsDutchDays(_ now: String, _ holds: Bool) throws {
        var facts = LadderFixture.facts(.regular)
        facts.stayEndsOn = Day("2022-06-19")
        let request = request(Grounds(holds: holds), urgent: true)
        #expect(Ladder.shared.decide(request, on: facts, at: try #require(Instant(now))).isAllowed == holds)
    }
}
