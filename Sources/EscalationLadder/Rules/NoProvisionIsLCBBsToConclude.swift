import CivilTime
import SecureCare
import Workflow

/// That no provision exists is for the national coordination point alone to conclude: it becomes a bottleneck.
/// Source: 001.
struct NoProvisionIsLCBBsToConclude: Rule {
    /// The rule's name.
    static let name = "no_provision_is_lcbbs_to_conclude"

    /// Refuses that outcome from anybody else.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        request.outcome == .noProvision && !facts.mover.contains(.lcbb) ? refused() : nil
    }
}
