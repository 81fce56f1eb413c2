import CivilTime
import StrictJSON

/// A ladder as data: its states, the moves between them, who may make them and by which rules, its deadlines.
///
/// It is read from JSON by `read`, which lets nothing through that has a fault.
public struct LadderDefinition: Hashable, Sendable {
    /// The name of the ladder, as a code.
    public let name: String
    /// Counted from 1; a definition that was in force is never changed, a new version follows it.
    public let version: Int
    /// The first day on which this version holds, in the Netherlands.
    public let validFrom: Day
    /// What the definition says about itself, if anything.
    public let remark: String?
    /// Where a thing begins, by what kind of thing it is.
    public let starts: [Start]
    /// The states, in the order in which they are shown.
    public let states: [State]
    /// The moves, in the order in which they are shown.
    public let moves: [Move]
    /// What is to happen by some day.
    public let deadlines: [DeadlineRule]
    /// The numbers that rules work with.
    public let parameters: [Parameter]

    /// Where things of one kind begin.
    public struct Start: Hashable, Sendable {
        /// The kind of thing.
        public let kind: String
        /// The name of the state.
        public let state: String
    }

    /// One state.
    public struct State: Hashable, Sendable {
        /// The name, as a code.
        public let name: String
        /// Whether a thing may stay here for good.
        public let isFinal: Bool
        /// Whether a move to the previous rung may lead back here.
        public let isReturnedTo: Bool
    }

    /// One move from some states to one.
    public struct Move: Hashable, Sendable {
        /// The name, as a code.
        public let name: String
        /// Tells two moves of one name from one state apart; nil for the plain one.
        public let variant: String?
        /// The names of the states from which it starts.
        public let from: [String]
        /// Where it leads.
        public let to: Target
        /// The roles of which one is enough.
        public let whoMay: [String]
        /// The rules that may refuse it, in the order in which refusals name them.
        public let rules: [RuleUse]
        /// What a request may bring besides what it must, by the names of its members.
        public let mayBring: [String]

        /// What a request must bring, by the names of its members: what the rules on the request ask for.
        public var needs: [String] {
            rules.flatMap(\.brings).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
    }

    /// Where a move leads.
    public enum Target: Hashable, Sendable {
        case state(String)
        /// The thing stays where it stands (`same`).
        case same
        /// Back to the last state that is returned to (`previous_rung`).
        case previous

        /// The target of a word in the definition.
        init(_ word: String) {
            switch word {
            case Target.sameWord: self = .same
            case Target.previousWord: self = .previous
            default: self = .state(word)
            }
        }

        /// The word in the definition.
        public var word: String {
            switch self {
            case .state(let name): name
            case .same: Target.sameWord
            case .previous: Target.previousWord
            }
        }

        static let sameWord = "same"
        static let previousWord = "previous_rung"
    }

    /// A rule as one move uses it.
    public struct RuleUse: Hashable, Sendable {
        /// The name of the rule in the program.
        public let name: String
        /// What it is judged on.
        public let judgedOn: Judged
        /// What the request must bring for it, by the names of its members.
        public let brings: [String]
        /// The rule that lets a request pass over this one, if any.
        public let passedOverBy: String?
    }

    /// What a rule is judged on.
    public enum Judged: String, CaseIterable, Sendable {
        /// What is known already: it can be told before anything is asked.
        case facts
        /// What the request brings.
        case request
    }

    /// A number that a rule works with.
    public struct Parameter: Hashable, Sendable {
        /// The name, as a code.
        public let name: String
        /// The number, within `parameterRange`.
        public let value: Int
    }

    /// The value of a parameter; nil when the definition has none of that name.
    public func parameter(_ name: String) -> Int? {
        parameters.first { $0.name == name }?.value
    }

    /// The deadline of a name; nil when the definition has none.
    public func deadline(_ name: String) -> DeadlineRule? {
        deadlines.first { $0.name == name }
    }

    /// The state in which things of a kind begin; nil when the definition knows no such kind.
    public func start(of kind: String) -> String? {
        starts.first { $0.kind == kind }?.state
    }

    /// How many states, moves, rules and so on one definition may list.
    public static let itemsMax = 100
    /// The values that a parameter may have.
    public static let parameterRange = 1...10_000
    /// The words for targets that name no state.
    static let targetWords = [Target.sameWord, Target.previousWord]

    /// Reads a definition and checks it; the faults are all there are, each with its place.
    public static func read(
        _ json: JSONValue, knowing vocabulary: LadderVocabulary
    ) throws(DefinitionFaults) -> LadderDefinition {
        let faults = FaultList()
        let definition = DefinitionReader(vocabulary, faults).definition(json)
        if let definition { DefinitionReview(definition, faults).run() }
        guard let definition, faults.faults.isEmpty else { throw DefinitionFaults(faults.faults) }
        return definition
    }

    /// The definition without anything in it: no move starts from anywhere.
    public static let empty = LadderDefinition(
        name: "empty", version: 1, validFrom: Day(number: 0), remark: nil, starts: [], states: [], moves: [],
        deadlines: [], parameters: [])
}
