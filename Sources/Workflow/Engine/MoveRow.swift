import CivilTime
import SecureCare

/// One move from one state, ready for deciding; a class, so that taking one out of the table copies nothing.
final class MoveRow<Facts: Standing, Request: MoveAsking>: Sendable {
    /// Where a move leads.
    enum Target: Sendable {
        case state(Facts.State)
        case same
        case previous
    }

    /// The move.
    let move: Request.Move
    /// Which variant of it; nil for the plain move.
    let variant: Request.Variant?
    /// Where it starts.
    let from: Facts.State
    /// Where it leads.
    let to: Target
    /// The roles of which one is enough.
    let whoMay: Facts.Roles
    /// The rules, in the order of the definition.
    let rules: [RuleOnMove<Facts, Request>]
    /// What a request must bring.
    let needs: [String]
    /// What a request may bring besides.
    let mayBring: [String]

    private init(
        _ move: (name: Request.Move, variant: Request.Variant?), from: Facts.State, to: Target,
        whoMay: Facts.Roles, rules: [RuleOnMove<Facts, Request>], _ definition: LadderDefinition.Move
    ) {
        self.move = move.name
        variant = move.variant
        self.from = from
        self.to = to
        self.whoMay = whoMay
        self.rules = rules
        needs = definition.needs
        mayBring = definition.mayBring
    }

    /// The state to which the move leads on these facts.
    func target(_ facts: Facts) -> Facts.State {
        switch to {
        case .state(let state): state
        case .same: facts.state
        case .previous: facts.previousState
        }
    }

    /// Every move of a definition from every state it starts from; names that are not the ladder's are faults.
    static func rows(
        of definition: LadderDefinition, rules: [any Rule<Facts, Request>]
    ) throws(DefinitionFaults) -> [MoveRow] {
        let faults = FaultList()
        var rows: [MoveRow] = []
        let byName = Dictionary(rules.map { (type(of: $0).name, $0) }, uniquingKeysWith: { first, _ in first })
        for (number, move) in definition.moves.enumerated() {
            let place = "/moves/\(number)"
            let compiled = move.rules.enumerated().compactMap { index, rule in
                RuleOnMove(rule, byName, "\(place)/rules/\(index)", faults)
            }
            let froms = move.from.enumerated().compactMap { index, name in
                named(Facts.State.self, name, .unknownState, "\(place)/from/\(index)", faults)
            }
            guard let name = named(Request.Move.self, move.name, .unknownMove, "\(place)/name", faults),
                let target = target(move.to, "\(place)/to", faults)
            else { continue }
            let variant = move.variant.flatMap {
                named(Request.Variant.self, $0, .unknownVariant, "\(place)/variant", faults)
            }
            let whoMay = roles(move.whoMay, "\(place)/whoMay", faults)
            rows += froms.map {
                MoveRow((name, variant), from: $0, to: target, whoMay: whoMay, rules: compiled, move)
            }
        }
        guard faults.faults.isEmpty else { throw DefinitionFaults(faults.faults) }
        return rows
    }

    private static func target(
        _ target: LadderDefinition.Target, _ pointer: String, _ faults: FaultList
    ) -> Target? {
        switch target {
        case .same: .same
        case .previous: .previous
        case .state(let name): named(Facts.State.self, name, .unknownState, pointer, faults).map(Target.state)
        }
    }

    private static func named<Name: LadderName>(
        _ type: Name.Type, _ name: String, _ code: DefinitionFault.Code, _ pointer: String,
        _ faults: FaultList
    ) -> Name? {
        if let value = Name(rawValue: name) { return value }
        faults.add(pointer, code, .text(Name.names.joined(separator: ", ")))
        return nil
    }

    private static func roles(
        _ names: [String], _ pointer: String, _ faults: FaultList
    ) -> Facts.Roles {
        var roles = Facts.Roles()
        for (index, name) in names.enumerated() {
            if let role = Facts.Roles.named.first(where: { $0.name == name })?.role {
                roles.formUnion(role)
            } else {
                let known = Facts.Roles.named.map(\.name).joined(separator: ", ")
                faults.add("\(pointer)/\(index)", .unknownRole, .text(known))
            }
        }
        return roles
    }
}
