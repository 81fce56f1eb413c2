import CivilTime
import SecureCare
import Workflow

/// Whoever makes the move says why.
struct MotivationIsGiven: Rule {
    /// The rule's name.
    static let name = "motivation_is_given"

    /// Refuses a request without a motivation.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        request.motivationGiven ? nil : refused()
    }
}
