import CivilTime
import EscalationLadder
import SecureCare

/// Requests and facts as a day brings them: three in four are allowed, the others refused by one rule or several.
enum LadderSpread {
    /// Wednesday 15 June 2022, at noon in the Netherlands.
    static let now = Instant(milliseconds: 1_655_287_200_000)

    /// A request and what it is judged on.
    typealias Question = (request: MoveRequest, facts: LadderFacts)

    /// Every question once.
    static let questions: [Question] = allowed + allowed + allowed + refused

    private static let allowed: [Question] = [
        (MoveRequest(move: .startMediation), facts(.advice)),
        (MoveRequest(move: .escalate, motivationGiven: true), facts(.regular)),
        (MoveRequest(move: .escalate, motivationGiven: true), facts(.regional)),
        (MoveRequest(move: .stepDown, motivationGiven: true), facts(.national)),
        (MoveRequest(move: .suspend, motivationGiven: true), facts(.regional)),
        (
            MoveRequest(move: .escalate, motivationGiven: true, urgent: true, acuteDangerAttested: true),
            facts(.regional) { $0.searchConcludedWithNone = false }
        ),
        (
            MoveRequest(move: .admit, decidedBy: "P-17", unitId: "U-3", admittedOn: Amsterdam.day(at: now)),
            facts(.national)
        ),
        (MoveRequest(move: .close, outcome: .withdrawn), facts(.regular)),
    ]

    private static let refused: [Question] = [
        (MoveRequest(move: .escalate), facts(.regular) { $0.rejectionCount = 0 }),
        (
            MoveRequest(move: .escalate, motivationGiven: true),
            facts(.regular) { $0.levels = SecurityLevels([1, 2]) }
        ),
        (MoveRequest(move: .escalate), facts(.regional) { $0.searchConcludedWithNone = false }),
        (
            MoveRequest(move: .escalate, motivationGiven: true),
            facts(.regional) { $0.title = LadderFacts.Title(status: .active) }
        ),
        (MoveRequest(move: .stepDown), facts(.national)),
        (MoveRequest(move: .suspend, motivationGiven: true), facts(.regular) { $0.suspended = true }),
        (MoveRequest(move: .handOver), facts(.regional)),
        (MoveRequest(move: .close), facts(.regional)),
    ]

    private static func facts(_ rung: Rung, _ change: (inout LadderFacts) -> Void = { _ in }) -> LadderFacts {
        var facts = LadderFacts(
            rung: rung, cameFrom: rung, suspended: false, levels: SecurityLevels([2, 3]), rejectionCount: 1,
            earliestUnansweredApplicationDue: nil, searchConcludedWithNone: true, rungDeadline: nil,
            title: LadderFacts.Title(status: .none), stayKind: .clinic, stayEndsOn: nil, mover: [.holder, .reporter],
            unitProvider: "P-17")
        change(&facts)
        return facts
    }
}
