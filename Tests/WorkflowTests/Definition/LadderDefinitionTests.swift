import CivilTime
import StrictJSON
import Testing
import Workflow

@Suite("The definition of a ladder")
struct LadderDefinitionTests {
    /// One change to the paper ladder and the faults it must give.
    struct Damage: Sendable, CustomTestStringConvertible {
        let what: String
        let old: String
        let new: String
        let faults: [String]

        init(_ what: String, _ old: String, _ new: String, _ faults: String...) {
            self.what = what
            self.old = old
            self.new = new
            self.faults = faults
        }

        var testDescription: String { what }
    }

    private func faults(_ text: String) throws -> [String] {
        let json = try JSONReader.read(text)
        do throws(DefinitionFaults) {
            _ = try LadderDefinition.read(json, knowing: PaperLadder.vocabulary)
            return []
        } catch {
            return error.faults.map { "\($0.pointer) \($0.code.rawValue)" }
        }
    }

    @Test("is read member by member")
    func isRead() throws {
        let definition = try PaperLadder.definition()
        #expect(definition.name == "paper")
        #expect(definition.version == 2)
        #expect(definition.validFrom == Day("2022-01-01"))
        #expect(definition.remark == "An example.")
        #expect(definition.start(of: "paper") == "draft")
        #expect(definition.start(of: "book") == nil)
        #expect(definition.states.map(\.name) == ["draft", "review", "shelf", "kept"])
        #expect(definition.moves.map(\.name) == ["submit", "submit", "shelve", "take_up", "keep"])
        #expect(definition.moves.map(\.variant) == [nil, "silent", nil, nil, nil])
        #expect(definition.moves.map(\.to.word) == ["review", "same", "shelf", "previous_rung", "kept"])
        #expect(definition.moves.first?.needs == ["signature"])
        #expect(definition.moves.first?.mayBring == ["haste"])
        #expect(definition.parameter("pages") == 30)
        #expect(definition.parameter("words") == nil)
        #expect(definition.deadline("reading")?.amount == 5)
        #expect(definition.deadline("writing") == nil)
    }

    @Test("names the place and the kind of what is wrong with its members", arguments: members)
    func namesFaultyMembers(_ damage: Damage) throws {
        try check(damage)
    }

    @Test("names the place and the kind of what is wrong with its names", arguments: names)
    func namesFaultyNames(_ damage: Damage) throws {
        try check(damage)
    }

    @Test("names states that cannot be come to or left, and moves that cannot be told apart", arguments: graphs)
    func namesFaultyGraphs(_ damage: Damage) throws {
        try check(damage)
    }

    private func check(_ damage: Damage) throws {
        let text = PaperLadder.text.replacing(damage.old, with: damage.new)
        #expect(text != PaperLadder.text, "the change must change something")
        #expect(try faults(text) == damage.faults)
    }

    @Test("gives all faults at once")
    func givesAllAtOnce() throws {
        let text = PaperLadder.text.replacing("\"version\": 2", with: "\"version\": 0")
            .replacing("\"final\": true", with: "\"final\": 1").replacing("[\"reader\"]", with: "[\"editor\"]")
        #expect(
            try faults(text) == [
                "/states/3/final wrong_type", "/moves/4/whoMay/0 unknown_role", "/version wrong_value",
                "/states/3 dead_end",
            ])
    }

    @Test("is refused when it is no object, or lists too much")
    func isBounded() throws {
        #expect(try faults("[]") == [" wrong_type"])
        let many = Array(repeating: "{\"name\": \"draft\"}", count: LadderDefinition.itemsMax + 1)
        let text = PaperLadder.text.replacing("{\"name\": \"shelf\"}", with: many.joined(separator: ","))
        #expect(try faults(text).contains("/states too_many"))
    }

    @Test("lets any name pass that the program has no list of, but no unknown rule")
    func knowsRulesOnly() throws {
        let text = PaperLadder.text.replacing("\"writer\"", with: "\"poet\"").replacing("\"haste\"", with: "\"speed\"")
        let json = try JSONReader.read(text)
        let known = LadderVocabulary(rules: PaperLadder.vocabulary.rules)
        #expect(try LadderDefinition.read(json, knowing: known).moves.first?.whoMay == ["poet"])
        #expect(throws: DefinitionFaults.self) {
            try LadderDefinition.read(json, knowing: LadderVocabulary(rules: ["paper_has_pages"]))
        }
    }

    static let members: [Damage] = [
        Damage("no name", "\"name\": \"paper\", ", "", "/name missing_member"),
        Damage("a name with capitals", "\"name\": \"paper\"", "\"name\": \"Paper\"", "/name wrong_value"),
        Damage("a number for a name", "\"name\": \"paper\"", "\"name\": 7", "/name wrong_type"),
        Damage("a real for a version", "\"version\": 2", "\"version\": 2.0", "/version wrong_type"),
        Damage("no such day", "2022-01-01", "2022-02-30", "/validFrom wrong_value"),
        Damage("an unknown member", "\"remark\"", "\"re/mark\"", "/re~1mark unknown_member"),
        Damage(
            "an unknown member of a state", "\"final\"", "\"end\"", "/states/3/end unknown_member", "/states/3 dead_end"
        ),
        Damage(
            "no target", "\"to\": \"kept\", ", "", "/moves/4/to missing_member", "/states/3 unreachable_state",
            "/states/0 endless_loop"),
        Damage("nobody who may", "[\"reader\"]", "[]", "/moves/4/whoMay missing_member"),
        Damage(
            "judged on neither", "\"judgedOn\": \"facts\"", "\"judgedOn\": \"mood\"",
            "/moves/0/rules/0/judgedOn wrong_value"),
        Damage(
            "brought by the facts", "\"judgedOn\": \"request\", \"brings\"", "\"judgedOn\": \"facts\", \"brings\"",
            "/moves/0/rules/1/brings wrong_value"),
        Damage(
            "an amount of nothing", "\"amount\": 5", "\"amount\": 0", "/deadlines/0/amount wrong_value",
            "/deadlines missing_name"),
        Damage("working days before", "\"after\"", "\"before\"", "/deadlines/0/unit wrong_value"),
        Damage("an unknown unit", "working_days", "weeks", "/deadlines/0/unit wrong_value", "/deadlines missing_name"),
        Damage("a parameter beyond bounds", "{\"pages\": 30}", "{\"pages\": 10001}", "/parameters/pages wrong_value"),
        Damage("a text for a parameter", "{\"pages\": 30}", "{\"pages\": \"30\"}", "/parameters/pages wrong_type"),
        Damage("an array for parameters", "{\"pages\": 30}", "[30]", "/parameters wrong_type"),
        Damage(
            "a text for the starts", "{\"paper\": \"draft\"}", "\"draft\"", "/starts wrong_type",
            "/states/0 unreachable_state", "/states/1 unreachable_state", "/states/2 unreachable_state",
            "/states/3 unreachable_state"),
    ]

    static let names: [Damage] = [
        Damage(
            "an unknown rule", "\"rule\": \"request_is_signed\"", "\"rule\": \"ink_is_blue\"",
            "/moves/0/rules/1/rule unknown_rule"),
        Damage(
            "a rule twice", "\"rule\": \"request_is_signed\"", "\"rule\": \"paper_has_pages\"",
            "/moves/0/rules/1/rule duplicate_name"),
        Damage(
            "passed over by a rule the move has not", "\"passedOverBy\": \"haste_is_for_short_papers\"",
            "\"passedOverBy\": \"paper_has_pages\"", "/moves/0/rules/0/passedOverBy unknown_rule"),
        Damage(
            "an unknown state to come from", "[\"shelf\"]", "[\"drawer\"]", "/moves/3/from/0 unknown_state",
            "/moves/3/from/0 no_return", "/states/2 dead_end"),
        Damage(
            "an unknown state to go to", "\"to\": \"kept\"", "\"to\": \"bin\"", "/moves/4/to unknown_state",
            "/states/3 unreachable_state"),
        Damage(
            "an unknown state to start in", "{\"paper\": \"draft\"}", "{\"paper\": \"idea\"}",
            "/starts/paper unknown_state", "/states/0 unreachable_state", "/states/1 unreachable_state",
            "/states/2 unreachable_state", "/states/3 unreachable_state"),
        Damage(
            "a state that the program does not know", "{\"name\": \"shelf\"}",
            "{\"name\": \"shelf\"}, {\"name\": \"bin\", \"final\": true}", "/states/3/name unknown_state",
            "/states/3 unreachable_state"),
        Damage(
            "a state twice", "{\"name\": \"shelf\"}", "{\"name\": \"shelf\"}, {\"name\": \"shelf\"}",
            "/states/3/name duplicate_name"),
        Damage(
            "a state named as a target", "{\"name\": \"shelf\"}", "{\"name\": \"shelf\"}, {\"name\": \"same\"}",
            "/states/3/name duplicate_name", "/states/3/name unknown_state", "/states/3 unreachable_state",
            "/states/3 dead_end"),
        Damage("an unknown move", "\"name\": \"keep\"", "\"name\": \"burn\"", "/moves/4/name unknown_move"),
        Damage("an unknown variant", "\"silent\"", "\"loud\"", "/moves/1/variant unknown_variant"),
        Damage("an unknown role", "[\"reader\"]", "[\"editor\"]", "/moves/4/whoMay/0 unknown_role"),
        Damage("a role twice", "[\"reader\"]", "[\"reader\", \"reader\"]", "/moves/4/whoMay/1 duplicate_name"),
        Damage(
            "an unknown kind", "{\"paper\": \"draft\"}", "{\"paper\": \"draft\", \"book\": \"draft\"}",
            "/starts/book unknown_member"),
        Damage(
            "no start for a kind", "{\"paper\": \"draft\"}", "{}", "/starts missing_name",
            "/states/0 unreachable_state", "/states/1 unreachable_state", "/states/2 unreachable_state",
            "/states/3 unreachable_state"),
        Damage("an unknown thing to bring", "[\"haste\"]", "[\"cake\"]", "/moves/0/mayBring/0 unknown_name"),
        Damage(
            "a deadline of another name", "\"reading\"", "\"writing\"", "/deadlines/0/name unknown_name",
            "/deadlines missing_name"),
        Damage("an unknown beginning", "\"submission\"", "\"birth\"", "/deadlines/0/startsFrom unknown_name"),
        Damage(
            "an unknown parameter", "{\"pages\": 30}", "{\"pages\": 30, \"words\": 9}",
            "/parameters/words unknown_member"),
        Damage("no parameter", "{\"pages\": 30}", "{}", "/parameters missing_name"),
    ]

    static let graphs: [Damage] = [
        Damage("two moves for one trigger", "\"variant\": \"silent\", ", "", "/moves/1/from/0 ambiguous_move"),
        Damage(
            "a state that no move leads to", "\"to\": \"shelf\"", "\"to\": \"kept\"", "/moves/3/from/0 no_return",
            "/states/2 unreachable_state", "/states/2 dead_end"),
        Damage(
            "a dead end", "\"from\": [\"shelf\"], \"to\": \"previous_rung\"", "\"from\": [\"shelf\"], \"to\": \"same\"",
            "/states/2 dead_end"),
        Damage("a final state missing", "\"kept\", \"final\": true", "\"kept\"", "/states/3 dead_end"),
        Damage(
            "a loop that no move leaves", "\"from\": [\"review\"], \"to\": \"kept\"",
            "\"from\": [\"review\"], \"to\": \"draft\"", "/states/3 unreachable_state", "/states/0 endless_loop"),
        Damage(
            "nothing to return to", "\"returnedTo\": true", "\"returnedTo\": false", "/moves/3/from/0 no_return",
            "/states/2 dead_end"),
    ]
}
