import EscalationLadder
import SecureCare
import Testing
import Workflow

@Suite("The names of the ladder")
struct LadderNamesTests {
    @Test("have the place in which their list has them")
    func places() {
        #expect(Rung.allCases.map(\.position) == Array(Rung.allCases.indices))
        #expect(LadderMove.allCases.map(\.position) == Array(LadderMove.allCases.indices))
        #expect(MoveVariant.allCases.map(\.position) == Array(MoveVariant.allCases.indices))
    }

    @Test("of roles are told from the bits")
    func roles() {
        #expect(MoverRoles([.holder, .lcbb]).names == ["holder", "lcbb"])
        #expect(MoverRoles([]).names == [])
    }

    @Test("of rules are each there once")
    func rules() {
        #expect(Set(Ladder.ruleNames).count == Ladder.ruleNames.count)
        #expect(Ladder.ruleNames.contains("move_starts_from_this_rung"))
    }

    @Test(
        "are all in the label file",
        arguments: [
            ("move", LadderMove.names), ("moveVariant", MoveVariant.names), ("moverRole", MoverRoles.named.map(\.name)),
            ("startingPoint", StartingPoint.names), ("ladderParameter", LadderParameter.allCases.map(\.rawValue)),
            (
                "rule",
                Ladder.ruleNames + ["move_is_for_holder_or_reporter", "move_is_for_holder_or_units_provider"]
            ),
        ])
    func labels(_ list: String, _ names: [String]) {
        let labelled = Labels.shared.codes.first { $0.list == list }?.codes.map(\.code) ?? []
        #expect(Set(labelled) == Set(names))
    }

    @Test("of faults and of the table's headings are all in the label file")
    func sentences() {
        let keys =
            DefinitionFault.Code.allCases.map { "ladder.fault.\($0.rawValue)" }
            + ["move", "from", "to", "who", "rule", "deadlines", "parameters", "same", "previous"].map {
                "ladder.table.\($0)"
            }
        #expect(keys.filter { Labels.shared.words($0) == nil } == [])
        let deadlines = Ladder.shared.definition.deadlines.map(\.phrase)
        #expect(deadlines.filter { Labels.shared.words($0.key) == nil } == [])
    }
}
