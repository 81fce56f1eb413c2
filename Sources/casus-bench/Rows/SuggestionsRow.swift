import BedMatching

extension BenchmarkRow {
    /// Suggestions with reasons and unlocks over so many units.
    static func suggestions(_ units: Int, _ sizes: BenchSizes) -> BenchmarkRow {
        let isFew = units <= sizes.fewUnits
        return BenchmarkRow(
            name: "suggestions-\(units)",
            work: "suggestions among \(ResultTable.number(Double(units))) units, with reasons and unlocks",
            reference: "the same units judged by the plainest loop, counts and failing criteria alone",
            setting: "in memory, counts made ready before, \(SuggestionsContest.shownMax) shown of each class, no JSON",
            goals: [.milliseconds(atMost: isFew ? 0.2 : 20)]
        ) { _ in SuggestionsContest(units: units, judged: sizes.judgedUnits) }
    }
}

private final class SuggestionsContest: Contest {
    /// How many units of a class are shown with their reasons.
    static let shownMax = 50

    private let world: UnitWorld
    private let compiled: CompiledUnits
    private let searches: Int

    init(units: Int, judged: Int) {
        world = UnitWorld(units: units)
        compiled = CompiledUnits(world.units)
        searches = max(1, judged / max(units, 1))
    }

    func work() throws -> Lap {
        try searched { search in
            let found = Matching.suggestions(for: search, among: compiled, limit: SuggestionsContest.shownMax)
            return found.counts.fitting + found.counts.toAsk + found.counts.nearMisses
        }
    }

    func reference() throws -> Lap {
        try searched { search in
            let found = PlainSuggestions(search, world.units)
            return found.fitting + found.toAsk + found.nearMisses
        }
    }

    private func searched(_ judge: (BedSearch) -> Int) throws -> Lap {
        var found = 0
        let lap = Lap.timed(operations: searches) {
            for number in 0..<searches { found += judge(world.searches[number % world.searches.count]) }
        }
        guard found > 0 || world.units.count < 50 else { throw BenchFault.broken("no unit was found at all") }
        return lap
    }
}
