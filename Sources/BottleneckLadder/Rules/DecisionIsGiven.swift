import CivilTime
import SecureCare
import Workflow

/// What is solved or returned goes with a decision, so that those below can act on it. Source: 001.
struct DecisionIsGiven: Rule {
    /// The rule's name.
    static let name = "decision_is_given"

    /// Refuses an end without a decision.
    func refusal(of request: BottleneckRequest, on facts: BottleneckFacts, at now: Instant) -> Refusal? {
        request.decisionGiven ? nil : refused()
    }
}
