/// An arrow in a drawing of a ladder: all moves that lead from one state to another.
struct LadderEdge {
    /// The state it starts from.
    let from: String
    /// The state it points to.
    let to: String
    /// Whether it leads back to where the thing came from.
    let isReturn: Bool
    /// What the moves are called.
    var labels: [String]
}

extension LadderDefinition {
    /// The arrows of a drawing, in the order of the definition; moves between the same two states share one.
    func edges(_ words: LadderWords) -> [LadderEdge] {
        let graph = LadderGraph(self)
        var edges: [LadderEdge] = []
        for move in moves {
            let isReturn = move.to == .previous
            for from in move.from {
                for to in graph.targets(move, from: from) {
                    let shared = edges.firstIndex { $0.from == from && $0.to == to && $0.isReturn == isReturn }
                    if let shared {
                        edges[shared].labels.append(words.move(move))
                    } else {
                        edges.append(LadderEdge(from: from, to: to, isReturn: isReturn, labels: [words.move(move)]))
                    }
                }
            }
        }
        return edges
    }
}
