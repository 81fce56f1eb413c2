/// What is known of a thing that stands on a ladder, as far as the engine itself looks at it.
///
/// Rules look at the rest of the facts; the engine knows none of it.
public protocol Standing: Sendable {
    /// The states of the ladder.
    associatedtype State: LadderName
    /// What the mover may be to the thing.
    associatedtype Roles: LadderRoles

    /// Where it stands.
    var state: State { get }
    /// The state to which a move to the previous rung brings it back.
    var previousState: State { get }
    /// What the mover is to it.
    var mover: Roles { get }
}

/// A request for a move, as far as the engine itself looks at it.
public protocol MoveAsking: Sendable {
    /// The moves of the ladder.
    associatedtype Move: LadderName
    /// The variants that moves of the ladder may have.
    associatedtype Variant: LadderName

    /// The move that is asked for.
    var move: Move { get }
    /// Which variant of it; nil for the plain move.
    var variant: Variant? { get }

    /// The request that brings nothing but its name: what the rules on the facts are judged with
    /// when a move is merely considered.
    static func bare(_ move: Move, _ variant: Variant?) -> Self
}
