import CivilTime
import SchemaFiles
import SecureCare
import StrictJSON
import Workflow

/// The escalation ladder: where a case stands, and by which rules it moves (Dutch: escalatieladder).
/// Source: 000; 003, annexes c and d.
public struct Ladder: Sendable {
    /// The ladder as data.
    public let definition: LadderDefinition
    private let engine: Engine<LadderFacts, MoveRequest>

    /// A decision on this ladder.
    public typealias Decision = Engine<LadderFacts, MoveRequest>.Verdict
    /// A possible move on this ladder.
    public typealias PossibleMove = Engine<LadderFacts, MoveRequest>.Possible

    /// Makes a definition ready that was read with `vocabulary`.
    public init(_ definition: LadderDefinition) throws(DefinitionFaults) {
        self.definition = definition
        engine = try Engine(definition, rules: LadderRules.all(definition))
    }

    /// Reads a definition of this ladder; every fault at once.
    public static func read(_ json: JSONValue) throws(DefinitionFaults) -> Ladder {
        try Ladder(LadderDefinition.read(json, knowing: vocabulary))
    }

    /// The ladder that comes with the program. Should its file be damaged, which `embeddedFaults` tells and a test
    /// excludes, it has no moves and so refuses everything.
    public static var shared: Ladder { embedded.ladder }

    /// What is wrong with the ladder that comes with the program: nothing, or the program must not go on.
    public static var embeddedFaults: [DefinitionFault] { embedded.faults }

    /// Whether a request may be carried out now, or every reason why not.
    public func decide(_ request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Decision {
        engine.decide(request, on: facts, at: now)
    }

    /// Every move from where the case stands, judged on the facts.
    public func possibleMoves(on facts: LadderFacts, at now: Instant) -> [PossibleMove] {
        engine.possibleMoves(on: facts, at: now)
    }

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
    public static let definitionDepthMax = 32

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

    private init(refusingEverything engine: Engine<LadderFacts, MoveRequest>) {
        definition = .empty
        self.engine = engine
    }

    private static let embedded: (ladder: Ladder, faults: [DefinitionFault]) = {
        let file = SchemaFile.named("Ladders/escalation-ladder.json")
        let json = file.flatMap { try? JSONReader.read($0.bytes) } ?? .null
        do throws(DefinitionFaults) {
            return (try read(json), [])
        } catch {
            return (Ladder(refusingEverything: Engine()), error.faults)
        }
    }()
}
