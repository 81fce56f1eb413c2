import EscalationLadder

extension BenchmarkRow {
    /// One step of the ladder decided in memory, its rules on.
    static func ladderStep(_ sizes: BenchSizes) -> BenchmarkRow {
        BenchmarkRow(
            name: "ladder-step", work: "one ladder step decided in memory, every rule on, refusals with their reasons",
            reference: "the same rules written out by hand as one switch, without reasons",
            setting: "in memory, one thread; three in four allowed",
            goals: [.perSecond(atLeast: 1_000_000)]
        ) { _ in LadderStepContest(decisions: sizes.decisions) }
    }
}

private final class LadderStepContest: Contest {
    private let decisions: Int
    private let questions = LadderSpread.questions

    init(decisions: Int) { self.decisions = decisions }

    func work() throws -> Lap {
        let ladder = Ladder.shared
        return try counted { ladder.decide($0.request, on: $0.facts, at: LadderSpread.now).isAllowed }
    }

    func reference() throws -> Lap {
        try counted { question in
            if case .allowed = PlainLadder.decide(question.request, on: question.facts, at: LadderSpread.now) {
                return true
            }
            return false
        }
    }

    /// Three in four must be allowed, or something else was measured.
    private func counted(_ decide: (LadderSpread.Question) -> Bool) throws -> Lap {
        let times = max(1, decisions / questions.count)
        var allowed = 0
        let lap = Lap.timed(operations: times * questions.count) {
            for _ in 0..<times {
                for question in questions where decide(question) { allowed += 1 }
            }
        }
        guard allowed * 4 == lap.operations * 3 else {
            throw BenchFault.broken("the ladder decides otherwise than expected")
        }
        return lap
    }
}
