import SecureCare
import StrictJSON

/// Reads one move of a ladder, with its rules, noting every fault on the way.
struct MoveReader {
    private let vocabulary: LadderVocabulary
    private let states: [String]
    private let faults: FaultList

    /// A reader that knows these names, in a ladder of these states.
    init(_ vocabulary: LadderVocabulary, states: [String], _ faults: FaultList) {
        self.vocabulary = vocabulary
        self.states = states
        self.faults = faults
    }

    /// The move at a place; nil when it has no name or leads nowhere.
    func move(_ value: JSONValue, at pointer: String) -> LadderDefinition.Move? {
        let members = ["name", "variant", "from", "to", "whoMay", "rules", "mayBring"]
        guard let reader = ObjectReader(value, at: pointer, members: members, faults) else { return nil }
        let name = reader.name("name")
        if let name { reader.require(name, vocabulary.moves, .unknownMove, at: reader.place("name")) }
        let variant = reader.name("variant", required: false)
        if let variant {
            reader.require(variant, vocabulary.variants, .unknownVariant, at: reader.place("variant"))
        }
        let from = reader.names("from", known: states, .unknownState)
        let to = reader.text("to")
        if let to, !LadderDefinition.targetWords.contains(to) {
            reader.require(to, states + LadderDefinition.targetWords, .unknownState, at: reader.place("to"))
        }
        let whoMay = reader.names("whoMay", known: vocabulary.roles, .unknownRole)
        let rules = reader.items("rules", required: false).compactMap { rule($0.value, at: $0.pointer) }
        faults.noteRepeated(rules.map { (name: $0.value.name, pointer: $0.pointer + "/rule") })
        let mayBring = reader.names("mayBring", required: false, known: vocabulary.members, .unknownName)
        for rule in rules {
            guard let passer = rule.value.passedOverBy else { continue }
            let others = rules.map(\.value.name).filter { $0 != rule.value.name }
            reader.require(passer, others, .unknownRule, at: rule.pointer + "/passedOverBy")
        }
        guard let name, let to else { return nil }
        return LadderDefinition.Move(
            name: name, variant: variant, from: from, to: LadderDefinition.Target(to), whoMay: whoMay,
            rules: rules.map(\.value), mayBring: mayBring)
    }

    private func rule(
        _ value: JSONValue, at pointer: String
    ) -> (value: LadderDefinition.RuleUse, pointer: String)? {
        let members = ["rule", "judgedOn", "brings", "passedOverBy"]
        guard let reader = ObjectReader(value, at: pointer, members: members, faults) else { return nil }
        let name = reader.name("rule")
        if let name { reader.require(name, vocabulary.rules, .unknownRule, at: reader.place("rule")) }
        let judged: LadderDefinition.Judged? = reader.choice("judgedOn")
        let brings = reader.names("brings", required: false, known: vocabulary.members, .unknownName)
        if judged == .facts, !brings.isEmpty {
            faults.add(reader.place("brings"), .wrongValue, .text("judgedOn: request"))
        }
        let passer = reader.name("passedOverBy", required: false)
        guard let name, let judged else { return nil }
        let use = LadderDefinition.RuleUse(name: name, judgedOn: judged, brings: brings, passedOverBy: passer)
        return (use, pointer)
    }
}
