/// What becomes of a request for a move.
public enum Decision<State: LadderName, Roles: LadderRoles>: Hashable, Sendable {
    /// It may be made, and leads to this state; the rules named are not met and were passed over.
    case allowed(to: State, passedOver: [String])
    /// It is not the mover's to make; it is theirs who have one of these roles.
    case notYours(Roles)
    /// Every rule that is not met, in the order of the definition.
    case refused([Refusal])

    /// Whether the move may be made.
    public var isAllowed: Bool {
        if case .allowed = self { return true }
        return false
    }

    /// The rules that are not met; none when the move is allowed or not the mover's.
    public var refusals: [Refusal] {
        if case .refused(let refusals) = self { return refusals }
        return []
    }
}

/// A move that starts from where a thing stands, and whether it could be made now.
public struct PossibleMove<State: LadderName, Move: LadderName, Variant: LadderName>: Hashable, Sendable {
    /// The move.
    public let move: Move
    /// Which variant of it; nil for the plain move.
    public let variant: Variant?
    /// The state to which it leads.
    public let to: State
    /// Whether nothing that is known stands in its way.
    public let allowed: Bool
    /// The rules on the facts that are not met, and the one that keeps it from this mover.
    public let refusals: [Refusal]
    /// What the request itself must bring, by the names of its members.
    public let needs: [String]
    /// What the request may bring besides.
    public let mayBring: [String]
}
