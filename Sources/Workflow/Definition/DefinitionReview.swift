/// Looks at a definition as a whole: whether every state can be come to and left, and every move told from the others.
struct DefinitionReview {
    private let definition: LadderDefinition
    private let faults: FaultList
    private let graph: LadderGraph

    /// A review of a definition whose names were read.
    init(_ definition: LadderDefinition, _ faults: FaultList) {
        self.definition = definition
        self.faults = faults
        graph = LadderGraph(definition)
    }

    /// Notes every fault.
    func run() {
        tellMovesApart()
        lookForReturns()
        lookForUnreachable()
        lookForDeadEndsAndLoops()
    }

    /// Two moves of one name and variant may not start from one state.
    private func tellMovesApart() {
        var seen: Set<[String]> = []
        for (number, move) in definition.moves.enumerated() {
            for (index, from) in move.from.enumerated() {
                let trigger = [move.name, move.variant ?? "", from]
                if !seen.insert(trigger).inserted { faults.add("/moves/\(number)/from/\(index)", .ambiguousMove) }
            }
        }
    }

    /// A move to the previous rung needs a state that it can lead back to.
    private func lookForReturns() {
        for (number, move) in definition.moves.enumerated() where move.to == .previous {
            for (index, from) in move.from.enumerated() where graph.returns(from: from).isEmpty {
                faults.add("/moves/\(number)/from/\(index)", .noReturn)
            }
        }
    }

    private func lookForUnreachable() {
        let reached = graph.reached(from: definition.starts.map(\.state))
        for (number, state) in definition.states.enumerated() where !reached.contains(state.name) {
            faults.add("/states/\(number)", .unreachableState)
        }
    }

    /// A state without a way out must be final, and from every other one a final state must be within reach.
    private func lookForDeadEndsAndLoops() {
        var ends: Set<String> = []
        for (number, state) in definition.states.enumerated() {
            if state.isFinal {
                ends.insert(state.name)
            } else if graph.next(state.name).isEmpty {
                ends.insert(state.name)
                faults.add("/states/\(number)", .deadEnd)
            }
        }
        var reported: Set<String> = []
        for (number, state) in definition.states.enumerated() where !reported.contains(state.name) {
            let reach = graph.reached(from: [state.name])
            guard reach.isDisjoint(with: ends) else { continue }
            let loops = reach.allSatisfy { graph.reached(from: [$0]).contains(state.name) }
            guard loops else { continue }
            reported.formUnion(reach)
            let names = definition.states.map(\.name).filter(reach.contains)
            faults.add("/states/\(number)", .endlessLoop, .text(names.joined(separator: ", ")))
        }
    }
}
