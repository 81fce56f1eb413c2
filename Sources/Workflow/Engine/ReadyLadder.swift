import CivilTime
import StrictJSON

/// A ladder that is kept as data: its definition, and the engine made ready from it.
///
/// What ladders have in common stands here; what tells one from another, its names and its rules, is theirs to give.
public struct ReadyLadder<Facts: Standing, Request: MoveAsking>: Sendable {
    /// A decision on this ladder.
    public typealias Decision = Engine<Facts, Request>.Verdict
    /// A possible move on this ladder.
    public typealias PossibleMove = Engine<Facts, Request>.Possible
    /// The rules of the ladder, made for a definition whose parameters they work with.
    public typealias Rules = (LadderDefinition) -> [any Rule<Facts, Request>]
    /// A ladder that comes with the program, and what is wrong with it: nothing, or the program must not go on.
    public typealias Embedded = (ladder: ReadyLadder<Facts, Request>, faults: [DefinitionFault])

    /// The ladder as data.
    public let definition: LadderDefinition
    private let engine: Engine<Facts, Request>

    /// Reads a definition with the names and the rules of its ladder; every fault at once.
    public init(
        reading json: JSONValue, knowing vocabulary: LadderVocabulary, rules: Rules
    ) throws(DefinitionFaults) {
        definition = try LadderDefinition.read(json, knowing: vocabulary)
        engine = try Engine(definition, rules: rules(definition))
    }

    /// A ladder without moves: it refuses everything.
    private init() {
        definition = .empty
        engine = Engine()
    }

    /// The ladder that comes with the program, from its file. Should that be damaged, which the faults tell and a test
    /// excludes, it has no moves and so refuses everything.
    public static func embedded(
        _ bytes: UnsafeRawBufferPointer?, knowing vocabulary: LadderVocabulary, rules: Rules
    ) -> Embedded {
        let json = bytes.flatMap { try? JSONReader.read($0) } ?? .null
        do throws(DefinitionFaults) {
            return (try ReadyLadder(reading: json, knowing: vocabulary, rules: rules), [])
        } catch {
            return (ReadyLadder(), error.faults)
        }
    }

    /// Whether a request may be carried out now, or every reason why not.
    public func decide(_ request: Request, on facts: Facts, at now: Instant) -> Decision {
        engine.decide(request, on: facts, at: now)
    }

    /// Every move from where the thing stands, judged on the facts.
    public func possibleMoves(on facts: Facts, at now: Instant) -> [PossibleMove] {
        engine.possibleMoves(on: facts, at: now)
    }
}
