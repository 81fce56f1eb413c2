import CivilTime
import SecureCare

/// A ladder made ready for deciding: the definition turned into places and tables once.
///
/// Deciding is pure, and on the way to an allowed move compares no names and builds nothing. It serves the move
/// itself and the list of possible moves alike, so that the two cannot disagree.
public struct Engine<Facts: Standing, Request: MoveAsking>: Sendable {
    /// A decision on this ladder.
    public typealias Verdict = Decision<Facts.State, Facts.Roles>
    /// A possible move on this ladder.
    public typealias Possible = PossibleMove<Facts.State, Request.Move, Request.Variant>

    /// Every move from every state, each as the definition has it.
    private let rows: [MoveRow<Facts, Request>]
    /// The row of a state, a move and a variant by place; -1 where the move does not start from the state.
    private var rowAt: [Int]
    /// The rows that start from a state, by place, in the order of the definition.
    private var rowsFrom: [[Int]]
    /// Who may make a move from wherever it starts, by the move's place.
    private var rolesOf: [Facts.Roles]
    /// The states from which a move starts, by the move's place.
    private var startsOf: [[Facts.State]]

    private let moves: Int
    private let slots: Int

    /// Makes a definition ready; every name in it must be one of the ladder's own, and every rule among `rules`.
    public init(_ definition: LadderDefinition, rules: [any Rule<Facts, Request>]) throws(DefinitionFaults) {
        self.init(try MoveRow.rows(of: definition, rules: rules))
    }

    /// The engine of a ladder without moves: it refuses everything.
    public init() {
        self.init([])
    }

    private init(_ rows: [MoveRow<Facts, Request>]) {
        let states = Facts.State.allCases.count
        moves = Request.Move.allCases.count
        slots = Request.Variant.allCases.count + 1
        self.rows = rows
        rowAt = Array(repeating: -1, count: states * moves * slots)
        rowsFrom = Array(repeating: [], count: states)
        rolesOf = Array(repeating: Facts.Roles(), count: moves)
        startsOf = Array(repeating: [], count: moves)
        for (number, row) in rows.enumerated() {
            let move = row.move.position
            rowAt[place(row.from, row.move, row.variant)] = number
            rowsFrom[row.from.position].append(number)
            rolesOf[move].formUnion(row.whoMay)
            if !startsOf[move].contains(row.from) { startsOf[move].append(row.from) }
        }
    }

    /// Whether a request may be carried out now, or every reason why not.
    public func decide(_ request: Request, on facts: Facts, at now: Instant) -> Verdict {
        let number = rowAt[place(facts.state, request.move, request.variant)]
        guard number >= 0 else { return doesNotStart(request.move, facts) }
        let row = rows[number]
        guard !row.whoMay.isDisjoint(with: facts.mover) else { return .notYours(row.whoMay) }
        var refusals: [Refusal] = []
        var passedOver: [String] = []
        for rule in row.rules {
            rule.judge(request, facts, now, &refusals, &passedOver)
        }
        guard refusals.isEmpty else { return .refused(refusals) }
        return .allowed(to: row.target(facts), passedOver: passedOver)
    }

    /// Every move that starts from where the thing stands, judged on the facts; in the order of the definition.
    public func possibleMoves(on facts: Facts, at now: Instant) -> [Possible] {
        rowsFrom[facts.state.position].map { number in
            let row = rows[number]
            let bare = Request.bare(row.move, row.variant)
            var refusals: [Refusal] = []
            var passedOver: [String] = []
            if row.whoMay.isDisjoint(with: facts.mover) { refusals.append(Engine.notForYou(row.whoMay)) }
            for rule in row.rules where rule.onFacts {
                rule.judge(bare, facts, now, &refusals, &passedOver)
            }
            return PossibleMove(
                move: row.move, variant: row.variant, to: row.target(facts), allowed: refusals.isEmpty,
                refusals: refusals, needs: row.needs, mayBring: row.mayBring)
        }
    }

    /// A move that is not the mover's, said as a refusal: the rule is named after those whose it is.
    public static func notForYou(_ roles: Facts.Roles) -> Refusal {
        let gap = Phrase.Gap.codes(list: Facts.Roles.list, names: roles.names)
        return Refusal(
            rule: "move_is_for_" + roles.names.joined(separator: "_or_"),
            detail: Phrase("rule.move_is_for.detail", gap), remedy: Phrase("rule.move_is_for.remedy", gap))
    }

    /// The name of the engine's own rule: a move must start from where the thing stands.
    public static var startsHere: String { "move_starts_from_this_rung" }

    /// Refuses a move that does not start here, unless it is not the mover's from anywhere.
    private func doesNotStart(_ move: Request.Move, _ facts: Facts) -> Verdict {
        let roles = rolesOf[move.position]
        let starts = startsOf[move.position]
        guard starts.isEmpty || !roles.isDisjoint(with: facts.mover) else { return .notYours(roles) }
        let here: [Request.Move] = rowsFrom[facts.state.position].map { rows[$0].move }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
        let key = "rule.\(Engine.startsHere)"
        let detail = Phrase(
            key + (starts.isEmpty ? ".detail.nowhere" : ".detail"), .label(move), .label(facts.state), .labels(starts))
        let remedy = Phrase(key + (here.isEmpty ? ".remedy.none" : ".remedy"), .labels(here))
        return .refused([Refusal(rule: Engine.startsHere, detail: detail, remedy: remedy)])
    }

    private func place(_ state: Facts.State, _ move: Request.Move, _ variant: Request.Variant?) -> Int {
        (state.position * moves + move.position) * slots + (variant.map { $0.position + 1 } ?? 0)
    }
}
