import Testing

@testable import casus_bench

@Suite("Figures of several rounds")
struct SpreadTests {
    @Test(
        "are told by the least, the middle and the greatest",
        arguments: [
            ([3.0, 1, 2], 1.0, 2.0, 3.0), ([4, 1, 3, 2], 1, 2.5, 4), ([7], 7, 7, 7), ([], 0, 0, 0),
        ])
    func areTold(_ figures: [Double], _ minimum: Double, _ median: Double, _ maximum: Double) {
        let spread = Spread(figures)
        #expect([spread.minimum, spread.median, spread.maximum] == [minimum, median, maximum])
    }
}

@Suite("A goal")
struct GoalTests {
    private let rounds = [
        Round(
            work: Lap(operations: 100, seconds: 2, bytesWritten: 0),
            reference: Lap(operations: 100, seconds: 1, bytesWritten: 0))
    ]

    @Test(
        "looks at what it says and is held against its bound",
        arguments: [
            (Goal.speedRatio(atLeast: 0.5), 0.5, true), (.speedRatio(atLeast: 0.51), 0.5, false),
            (.timeRatio(atMost: 2), 2, true), (.timeRatio(atMost: 1.9), 2, false),
            (.perSecond(atLeast: 50), 50, true), (.perSecond(atLeast: 51), 50, false),
            (.milliseconds(atMost: 20), 20, true), (.milliseconds(atMost: 19), 20, false),
        ])
    func isHeldAgainst(_ goal: Goal, _ figure: Double, _ isMet: Bool) {
        let reached = goal.figures(of: rounds)
        #expect(abs(reached.median - figure) < 1e-9)
        #expect(goal.isMet(by: (reached.median * 1e6).rounded() / 1e6) == isMet)
    }
}

@Suite("Rounds")
struct RoundsTests {
    /// Notes whose turn it was.
    private final class Noting: Contest {
        var turns = ""

        func work() throws -> Lap {
            turns += "w"
            return Lap(operations: 1, seconds: 1, bytesWritten: 0)
        }

        func reference() throws -> Lap {
            turns += "r"
            return Lap(operations: 1, seconds: 1, bytesWritten: 0)
        }
    }

    @Test("go in turn after one that does not count, and who begins changes")
    func goInTurn() throws {
        let noting = Noting()
        let rounds = try Rounds.run(noting, rounds: 3)
        #expect(rounds.count == 3)
        #expect(noting.turns == "wr" + "wr" + "rw" + "wr")
    }
}
