import CivilTime
import SecureCare
import Workflow

/// What a request for a move brings, as far as rules look at it: of texts only that they were given.
public struct MoveRequest: MoveAsking, Hashable {
    /// The move asked for.
    public var move: LadderMove
    /// Whether a motivation was given.
    public var motivationGiven: Bool
    /// Whether it is asked for as urgent.
    public var urgent: Bool
    /// Whether somebody attests acute danger.
    public var acuteDangerAttested: Bool
    /// How the case ended, for a closing.
    public var outcome: CaseOutcome?
    /// The case of which this one is a double, for a closing.
    public var duplicateOf: String?
    /// The party that decided on an admission.
    public var decidedBy: String?
    /// The unit of an admission.
    public var unitId: String?
    /// The day of an admission.
    public var admittedOn: Day?
    /// The last day of a temporary admission.
    public var untilOn: Day?

    /// A request that brings nothing but what is given.
    public init(
        move: LadderMove, motivationGiven: Bool = false, urgent: Bool = false, acuteDangerAttested: Bool = false,
        outcome: CaseOutcome? = nil, duplicateOf: String? = nil, decidedBy: String? = nil, unitId: String? = nil,
        admittedOn: Day? = nil, untilOn: Day? = nil
    ) {
        self.move = move
        self.motivationGiven = motivationGiven
        self.urgent = urgent
        self.acuteDangerAttested = acuteDangerAttested
        self.outcome = outcome
        self.duplicateOf = duplicateOf
        self.decidedBy = decidedBy
        self.unitId = unitId
        self.admittedOn = admittedOn
        self.untilOn = untilOn
    }

    /// An admission until a day is the temporary one; no other move has variants.
    public var variant: MoveVariant? {
        move == .admit && untilOn != nil ? .temporary : nil
    }

    /// The request that brings nothing but its name.
    public static func bare(_ move: LadderMove, _ variant: MoveVariant?) -> MoveRequest {
        MoveRequest(move: move)
    }
}
