import EscalationLadder
import Testing

@Suite("Deciding")
struct DecisionSpeedTests {
    /// Far below what an optimised build does, so that only a change of kind shows; `casus-bench` gives figures.
    static let decisionsPerSecondMin = 10_000.0

    @Test("takes no more than a fraction of a millisecond, even without optimisation")
    func isFast() {
        let facts = LadderFixture.facts(.regional)
        let request = LadderFixture.full(.escalate)
        let ladder = Ladder.shared
        var allowed = 0
        let time = ContinuousClock().measure {
            for _ in 0..<20_000 where ladder.decide(request, on: facts, at: LadderFixture.now).isAllowed {
                allowed += 1
            }
        }
        #expect(allowed == 20_000)
        #expect(time < .seconds(20_000 / DecisionSpeedTests.decisionsPerSecondMin))
    }
}
