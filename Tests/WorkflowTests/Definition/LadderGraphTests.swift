import StrictJSON
import Testing
import Workflow

@Suite("The graph of a ladder")
struct LadderGraphTests {
    @Test(
        "leads back to every state that could have come here last",
        arguments: [
            ("shelf", ["draft", "review"]), ("review", ["draft"]), ("kept", ["review"]), ("draft", []),
        ])
    func returns(_ state: String, _ expected: [String]) throws {
        #expect(LadderGraph(try PaperLadder.definition()).returns(from: state) == expected)
    }

    @Test("has one target for a move to a state, the state itself for one that stays, and several for one back")
    func targets() throws {
        let definition = try PaperLadder.definition()
        let graph = LadderGraph(definition)
        let targets = definition.moves.flatMap { move in move.from.map { graph.targets(move, from: $0) } }
        #expect(targets == [["review"], ["draft"], ["shelf"], ["shelf"], ["draft", "review"], ["kept"]])
    }
}
