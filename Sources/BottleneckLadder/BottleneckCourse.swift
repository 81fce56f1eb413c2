import CivilTime
import SchemaFiles
import SecureCare
import StrictJSON
import Workflow

/// The ladder along which bottlenecks travel, on the same engine as cases (Dutch: knelpuntenladder). Source: 001.
public struct BottleneckCourse: Sendable {
    /// The ladder as data.
    public let definition: LadderDefinition
    private let engine: Engine<BottleneckFacts, BottleneckRequest>

    /// A decision on this ladder.
    public typealias Decision = Engine<BottleneckFacts, BottleneckRequest>.Verdict
    /// A possible move on this ladder.
    public typealias PossibleMove = Engine<BottleneckFacts, BottleneckRequest>.Possible

    /// The name of the definition, by which it is told from the ladder of cases.
    public static let name = "bottleneck"

    private static let meetingsAYear = "strategic_meetings_a_year"

    /// Makes a definition ready that was read with `vocabulary`.
    public init(_ definition: LadderDefinition) throws(DefinitionFaults) {
        self.definition = definition
        engine = try Engine(definition, rules: BottleneckCourse.rules(definition))
    }

    /// Reads a definition of this ladder; every fault at once.
    public static func read(_ json: JSONValue) throws(DefinitionFaults) -> BottleneckCourse {
        try BottleneckCourse(LadderDefinition.read(json, knowing: vocabulary))
    }

    /// The ladder that comes with the program. Should its file be damaged, which `embeddedFaults` tells and a test
    /// excludes, it has no moves and so refuses everything.
    public static var shared: BottleneckCourse { embedded.ladder }

    /// What is wrong with the ladder that comes with the program: nothing, or the program must not go on.
    public static var embeddedFaults: [DefinitionFault] { embedded.faults }

    /// Whether a request may be carried out now, or every reason why not.
    public func decide(_ request: BottleneckRequest, on facts: BottleneckFacts, at now: Instant) -> Decision {
        engine.decide(request, on: facts, at: now)
    }

    /// Every move from where the bottleneck stands, judged on the facts.
    public func possibleMoves(on facts: BottleneckFacts, at now: Instant) -> [PossibleMove] {
        engine.possibleMoves(on: facts, at: now)
    }

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

    private static func rules(_ definition: LadderDefinition) -> [any Rule<BottleneckFacts, BottleneckRequest>] {
        [
            ReasonsAreGiven(), InterpretationAndAdviceAreGiven(), DecisionIsGiven(),
            StrategicMeetsAtMostSoOften(meetingsAYear: definition.parameter(meetingsAYear) ?? 0),
        ]
    }

    private init(refusingEverything engine: Engine<BottleneckFacts, BottleneckRequest>) {
        definition = .empty
        self.engine = engine
    }

    private static let embedded: (ladder: BottleneckCourse, faults: [DefinitionFault]) = {
        let file = SchemaFile.named("Ladders/bottleneck-ladder.json")
        let json = file.flatMap { try? JSONReader.read($0.bytes) } ?? .null
        do throws(DefinitionFaults) {
            return (try read(json), [])
        } catch {
            return (BottleneckCourse(refusingEverything: Engine()), error.faults)
        }
    }()
}
