import EscalationLadder
import SecureCare
import Testing
import Workflow

@Suite("A drawing of the escalation ladder")
struct LadderDrawingTests {
    private let definition = Ladder.shared.definition

    @Test(
        "holds every state and every move, in codes and in both languages", arguments: [nil, Language.dutch, .english])
    func holdsAll(_ language: Language?) {
        let words = Ladder.words(language)
        let drawings = [definition.mermaid(words), definition.dot(words), definition.table(words)]
        for drawing in drawings {
            #expect(definition.states.map { words.state($0.name) }.filter { !drawing.contains($0) } == [])
            #expect(definition.moves.map(words.move).filter { !drawing.contains($0) } == [])
        }
    }

    @Test("leads back from an admission to the rungs alone, and from closed to advice too")
    func leadsBack() {
        let dot = definition.dot(Ladder.words(nil))
        #expect(!dot.contains("\"admitted\" -> \"advice\""))
        #expect(!dot.contains("\"closed\" -> \"admitted\""))
        #expect(dot.contains("\"admitted\" -> \"national\" [label=\"end_admission\", style=dashed]"))
        #expect(dot.contains("\"closed\" -> \"advice\" [label=\"reopen\", style=dashed]"))
    }

    @Test("as a table fits a terminal, in both languages", arguments: Language.allCases)
    func fits(_ language: Language) {
        let lines = definition.table(Ladder.words(language)).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 100 })
        #expect(lines.count > definition.moves.count)
    }
}
