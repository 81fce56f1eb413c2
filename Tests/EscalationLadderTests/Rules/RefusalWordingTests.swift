import EscalationLadder
import SecureCare
import Testing
import Workflow

@Suite("The wording of refusals")
struct RefusalWordingTests {
    @Test(
        "is there for everything that can be refused, in both languages, without a gap left open",
        arguments: LadderMove.allCases)
    func isComplete(_ move: LadderMove) {
        var numbers = DecisionPropertyTests.Numbers(state: 0xA076_1D64_78BD_642F &+ UInt64(move.position))
        var worded: Set<String> = []
        for _ in 0..<3_000 {
            let facts = numbers.facts()
            let request = numbers.request(move)
            let refusals =
                Ladder.shared.decide(request, on: facts, at: LadderFixture.now).refusals
                + Ladder.shared.possibleMoves(on: facts, at: LadderFixture.now).flatMap(\.refusals)
            for phrase in refusals.flatMap({ [$0.detail, $0.remedy] }) where worded.insert(phrase.key).inserted {
                for language in Language.allCases {
                    let said = phrase.said(in: language)
                    #expect(said != phrase.key, "no sentence under this key")
                    #expect(!said.contains("{"), "a gap is left open")
                }
            }
        }
        #expect(!worded.isEmpty)
    }
}
