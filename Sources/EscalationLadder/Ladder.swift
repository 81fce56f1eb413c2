import CivilTime
import SchemaFiles
import SecureCare
import StrictJSON
import Workflow

/// The escalation ladder: where a case stands, and by which rules it moves (Dutch: escalatieladder).
/// Source: 000; 003, annexes c and d.
public typealias Ladder = ReadyLadder<LadderFacts, MoveRequest>

private let builtIn = Ladder.embedded(
    SchemaFile.named("Ladders/escalation-ladder.json")?.bytes, knowing: Ladder.vocabulary, rules: LadderRules.all)

extension ReadyLadder where Facts == LadderFacts, Request == MoveRequest {
    /// Reads a definition of this ladder; every fault at once.
    public static func read(_ json: JSONValue) throws(DefinitionFaults) -> Ladder {
        try Ladder(reading: json, knowing: vocabulary, rules: LadderRules.all)
    }

    /// The ladder that comes with the program.
    public static var shared: Ladder { builtIn.ladder }

    /// What is wrong with the ladder that comes with the program.
    public static var embeddedFaults: [DefinitionFault] { builtIn.faults }

    /// Where a case of a kind begins.
    public func start(of kind: CaseKind) -> Rung {
        definition.start(of: kind.rawValue).flatMap(Rung.init(rawValue:)) ?? .closed
    }

    /// The deadline of a name. Every definition that was read has each; a ladder without moves has a day for all.
    public func deadline(_ name: DeadlineName) -> DeadlineRule {
        definition.deadline(name.rawValue)
            ?? DeadlineRule(name: name.rawValue, amount: 1, unit: .days, counted: .after, startsFrom: "rung_entered")
    }

    /// From how many rejections on a case counts as stuck.
    public var manyRejections: Int {
        definition.parameter(LadderParameter.manyRejections.rawValue) ?? 1
    }

    /// How deep a definition may be nested.
    public static var definitionDepthMax: Int { 32 }

    /// The names of every rule that a refusal may carry, the engine's own included.
    public static var ruleNames: [String] {
        LadderRules.names + [Engine<LadderFacts, MoveRequest>.startsHere]
    }

    /// The names that a definition of this ladder may use.
    public static var vocabulary: LadderVocabulary {
        var vocabulary = LadderVocabulary(rules: LadderRules.names)
        vocabulary.states = Rung.names
        vocabulary.moves = LadderMove.names
        vocabulary.variants = MoveVariant.names
        vocabulary.roles = MoverRoles.named.map(\.name)
        vocabulary.members = [
            "motivation", "urgent", "acuteDanger", "outcome", "of", "unitId", "admittedOn", "untilOn", "decidedBy",
            "whatHelped",
        ]
        vocabulary.kinds = CaseKind.names
        vocabulary.deadlines = DeadlineName.names
        vocabulary.startingPoints = StartingPoint.names
        vocabulary.parameters = LadderParameter.allCases.map(\.rawValue)
        return vocabulary
    }

    /// What the parts of this ladder are called; in no language, by their codes.
    public static func words(_ language: Language?) -> LadderWords {
        LadderWords(
            LadderWords.Lists(
                states: Rung.list, moves: LadderMove.list, variants: MoveVariant.list, roles: MoverRoles.list,
                kinds: CaseKind.list, rules: "rule", parameters: "ladderParameter"),
            language)
    }
}
