/// Two runs beside each other: each goal's figure then and now. Ratios stand against the reference of their own run,
/// so that a slower day shows in the bare figures alone.
struct ResultComparison {
    private let first: ResultFile
    private let second: ResultFile

    init(_ first: ResultFile, _ second: ResultFile) {
        self.first = first
        self.second = second
    }

    /// A line a goal, with medians and the factor between them; what only one run has is named as such.
    var text: String {
        var lines = [
            "A  \(first.startedAt)  \(first.machine.words)", "B  \(second.startedAt)  \(second.machine.words)",
        ]
        if first.machine != second.machine { lines.append("The machines differ: compare ratios, not bare figures.") }
        for result in first.results {
            guard let other = second.results.first(where: { $0.name == result.name }) else {
                lines.append("\(result.name): in A alone")
                continue
            }
            lines.append(line(result.name, "work/s", result.workPerSecond, other.workPerSecond))
            for judgement in result.judgements {
                guard let match = other.judgements.first(where: { $0.goal.measure == judgement.goal.measure })
                else { continue }
                lines.append(line(result.name, judgement.goal.words, judgement.reached, match.reached))
            }
        }
        for result in second.results where !first.results.contains(where: { $0.name == result.name }) {
            lines.append("\(result.name): in B alone")
        }
        return lines.joined(separator: "\n")
    }

    private func line(_ name: String, _ what: String, _ first: Spread, _ second: Spread) -> String {
        let factor = second.median / max(first.median, 1e-9)
        return ResultTable.padded(name, 22) + ResultTable.padded(what, 28)
            + ResultTable.padded("A \(ResultTable.spread(first))", 34)
            + ResultTable.padded("B \(ResultTable.spread(second))", 34) + "x \(ResultTable.number(factor))"
    }
}
