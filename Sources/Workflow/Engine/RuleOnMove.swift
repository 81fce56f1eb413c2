import CivilTime
import SecureCare

/// A rule as one move has it, ready for judging.
struct RuleOnMove<Facts: Standing, Request: MoveAsking>: Sendable {
    /// The rule itself.
    let rule: any Rule<Facts, Request>
    /// Judged on the facts, so that it can be told before anything is asked.
    let onFacts: Bool
    /// The rule that may let a request pass over this one.
    let passer: (any Rule<Facts, Request>)?

    /// The rule of a name; nil, and a fault, when the program has none.
    init?(
        _ rule: LadderDefinition.RuleUse, _ known: [String: any Rule<Facts, Request>], _ pointer: String,
        _ faults: FaultList
    ) {
        let names = Phrase.Gap.text(known.keys.sorted().joined(separator: ", "))
        let passer = rule.passedOverBy.flatMap { known[$0] }
        if rule.passedOverBy != nil, passer == nil {
            faults.add("\(pointer)/passedOverBy", .unknownRule, names)
        }
        guard let found = known[rule.name] else {
            faults.add("\(pointer)/rule", .unknownRule, names)
            return nil
        }
        self.rule = found
        onFacts = rule.judgedOn == .facts
        self.passer = passer
    }

    /// Adds the rule's refusal, or its name when it is not met and passed over.
    func judge(
        _ request: Request, _ facts: Facts, _ now: Instant, _ refusals: inout [Refusal], _ passedOver: inout [String]
    ) {
        guard let refusal = rule.refusal(of: request, on: facts, at: now) else { return }
        if let passer, passer.passesOver(request, on: facts, at: now) {
            passedOver.append(refusal.rule)
        } else {
            refusals.append(refusal)
        }
    }
}
