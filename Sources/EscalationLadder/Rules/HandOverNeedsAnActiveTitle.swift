import CivilTime
import SecureCare
import Workflow

/// Only a case under an active criminal title goes to the forensic placement desk. Source: 003, annex d.
struct HandOverNeedsAnActiveTitle: Rule {
    /// The rule's name.
    static let name = "hand_over_needs_an_active_title"

    /// Refuses a case without an active title.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        facts.title.status == .active ? nil : refused([.label(facts.title.status)])
    }
}
