import CivilTime
import SchemaFiles
import SecureCare
import StrictJSON
import Workflow

/// The ladder along which bottlenecks travel, on the same engine as cases (Dutch: knelpuntenladder). Source: 001.
public typealias BottleneckCourse = ReadyLadder<BottleneckFacts, BottleneckRequest>

private let builtIn = BottleneckCourse.embedded(
    SchemaFile.named("Ladders/bottleneck-ladder.json")?.bytes, knowing: BottleneckCourse.vocabulary,
    rules: BottleneckCourse.rules)

private let meetingsAYear = "strategic_meetings_a_year"

extension ReadyLadder where Facts == BottleneckFacts, Request == BottleneckRequest {
    /// The name of the definition, by which it is told from the ladder of cases.
    public static var name: String { "bottleneck" }

    /// Reads a definition of this ladder; every fault at once.
    public static func read(_ json: JSONValue) throws(DefinitionFaults) -> BottleneckCourse {
        try BottleneckCourse(reading: json, knowing: vocabulary, rules: rules)
    }

    /// The ladder that comes with the program.
    public static var shared: BottleneckCourse { builtIn.ladder }

    /// What is wrong with the ladder that comes with the program.
    public static var embeddedFaults: [DefinitionFault] { builtIn.faults }

    /// Where a bottleneck of a kind begins.
    public func start(of kind: BottleneckKind) -> BottleneckLevel {
        definition.start(of: kind.rawValue).flatMap(BottleneckLevel.init(rawValue:)) ?? .solved
    }

    /// The names of every rule that a refusal may carry.
    public static var ruleNames: [String] { rules(.empty).map { type(of: $0).name } }

    /// The names that a definition of this ladder may use.
    public static var vocabulary: LadderVocabulary {
        var vocabulary = LadderVocabulary(rules: ruleNames)
        vocabulary.states = BottleneckLevel.names
        vocabulary.moves = BottleneckMove.names
        vocabulary.variants = []
        vocabulary.roles = BottleneckRoles.named.map(\.name)
        vocabulary.members = ["motivation", "interpretation", "advice", "decision", "meetingOn"]
        vocabulary.kinds = BottleneckKind.names
        vocabulary.deadlines = []
        vocabulary.startingPoints = []
        vocabulary.parameters = [meetingsAYear]
        return vocabulary
    }

    /// What the parts of this ladder are called; in no language, by their codes.
    public static func words(_ language: Language?) -> LadderWords {
        LadderWords(
            LadderWords.Lists(
                states: BottleneckLevel.list, moves: BottleneckMove.list, variants: NoVariant.list,
                roles: BottleneckRoles.list, kinds: BottleneckKind.list, rules: "rule", parameters: "ladderParameter"),
            language)
    }

    fileprivate static func rules(_ definition: LadderDefinition) -> [any Rule<BottleneckFacts, BottleneckRequest>] {
        [
            ReasonsAreGiven(), InterpretationAndAdviceAreGiven(), DecisionIsGiven(),
            StrategicMeetsAtMostSoOften(meetingsAYear: definition.parameter(meetingsAYear) ?? 0),
        ]
    }
}
