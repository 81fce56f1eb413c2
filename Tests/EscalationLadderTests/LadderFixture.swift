import CivilTime
import EscalationLadder
import SecureCare
import Testing

/// A moment and facts to start from: Wednesday 15 June 2022, a case on which no rule has anything to refuse.
enum LadderFixture {
    static let now = Instant(milliseconds: 1_655_287_200_000)
    static let today = Amsterdam.day(at: now)

    static func facts(_ rung: Rung = .regular, mover: MoverRoles = .holder) -> LadderFacts {
        LadderFacts(
            rung: rung, cameFrom: rung.isOpen ? rung : .regional, suspended: false, levels: SecurityLevels([2, 3]),
            rejectionCount: 1, earliestUnansweredApplicationDue: nil, searchConcludedWithNone: true, rungDeadline: nil,
            title: LadderFacts.Title(status: .none), stayKind: .clinic, stayEndsOn: nil, mover: mover,
            unitProvider: "P-17")
    }

    /// A request that brings everything a move could need.
    static func full(_ move: LadderMove, untilOn: Day? = nil) -> MoveRequest {
        MoveRequest(
            move: move, motivationGiven: true, outcome: .withdrawn, decidedBy: "P-17", unitId: "U-3",
            admittedOn: today, untilOn: untilOn)
    }
}
