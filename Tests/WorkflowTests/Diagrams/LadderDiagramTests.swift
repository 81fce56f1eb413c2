import SecureCare
import Testing
import Workflow

@Suite("A drawing of a ladder")
struct LadderDiagramTests {
    private let lists = LadderWords.Lists(
        states: "paperState", moves: "paperMove", variants: "paperVariant", roles: "paperRole", kinds: "paperKind",
        rules: "paperRule", parameters: "paperParameter")
    private let definition: LadderDefinition

    init() throws {
        definition = try PaperLadder.definition()
    }

    @Test("as Mermaid holds every arrow once")
    func mermaid() {
        #expect(
            definition.mermaid(LadderWords(lists, nil)) == """
                stateDiagram-v2
                    direction LR
                    state "draft" as draft
                    state "review" as review
                    state "shelf" as shelf
                    state "kept" as kept
                    [*] --> draft : paper
                    draft --> review : submit
                    draft --> draft : submit (silent)
                    draft --> shelf : shelve
                    review --> shelf : shelve
                    shelf --> draft : take_up
                    shelf --> review : take_up
                    review --> kept : keep
                    kept --> [*]

                """)
    }

    @Test("as DOT dashes the arrows that lead back")
    func dot() {
        #expect(
            definition.dot(LadderWords(lists, nil)) == """
                digraph "paper" {
                    rankdir=LR;
                    node [shape=box, style=rounded];
                    "draft" [label="draft"];
                    "review" [label="review"];
                    "shelf" [label="shelf"];
                    "kept" [label="kept", peripheries=2];
                    "start paper" [label="paper", shape=plaintext];
                    "start paper" -> "draft";
                    "draft" -> "review" [label="submit"];
                    "draft" -> "draft" [label="submit (silent)"];
                    "draft" -> "shelf" [label="shelve"];
                    "review" -> "shelf" [label="shelve"];
                    "shelf" -> "draft" [label="take_up", style=dashed];
                    "shelf" -> "review" [label="take_up", style=dashed];
                    "review" -> "kept" [label="keep"];
                }

                """)
    }

    @Test(
        "as a table holds every state, move, role, rule, deadline and parameter", arguments: [Language.dutch, .english])
    func table(_ language: Language) {
        let table = definition.table(LadderWords(lists, language))
        let moves = definition.moves
        let expected =
            definition.states.map(\.name) + moves.map(\.name) + moves.flatMap(\.whoMay)
            + moves.flatMap { $0.rules.map(\.name) } + [
                "submit (silent)", "paper 2 (2022-01-01)", "reading", "pages: 30",
            ]
        #expect(expected.filter { !table.contains($0) } == [])
        #expect(table.split(separator: "\n").allSatisfy { $0.last != " " })
    }
}
