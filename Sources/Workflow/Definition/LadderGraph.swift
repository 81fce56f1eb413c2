/// The states of a definition and what leads from one to another; a move that stays where it is leads nowhere.
public struct LadderGraph: Sendable {
    private let definition: LadderDefinition
    private let direct: [String: [String]]
    private let returned: Set<String>

    /// The graph of a definition.
    public init(_ definition: LadderDefinition) {
        self.definition = definition
        returned = Set(definition.states.filter(\.isReturnedTo).map(\.name))
        var direct: [String: [String]] = [:]
        for move in definition.moves {
            guard case .state(let to) = move.to else { continue }
            for from in move.from where from != to { direct[from, default: []].append(to) }
        }
        self.direct = direct
    }

    /// The states to which a move leads from a state: one, or every one it may lead back to.
    public func targets(_ move: LadderDefinition.Move, from: String) -> [String] {
        switch move.to {
        case .state(let name): [name]
        case .same: [from]
        case .previous: returns(from: from)
        }
    }

    /// The states that a move to the previous rung may lead back to: those from which the state can be come to
    /// without passing another that is returned to. In the order of the definition.
    public func returns(from state: String) -> [String] {
        definition.states.map(\.name).filter { candidate in
            guard returned.contains(candidate), candidate != state else { return false }
            var seen: Set<String> = []
            var open = direct[candidate] ?? []
            while let next = open.popLast() {
                if next == state { return true }
                guard !returned.contains(next), seen.insert(next).inserted else { continue }
                open += direct[next] ?? []
            }
            return false
        }
    }

    /// The other states to which one move leads from a state.
    func next(_ state: String) -> [String] {
        definition.moves.filter { $0.from.contains(state) }
            .flatMap { targets($0, from: state) }
            .filter { $0 != state }
    }

    /// The states that can be come to, these included.
    func reached(from states: [String]) -> Set<String> {
        var seen: Set<String> = []
        var open = states
        while let state = open.popLast() {
            if seen.insert(state).inserted { open += next(state) }
        }
        return seen
    }
}
