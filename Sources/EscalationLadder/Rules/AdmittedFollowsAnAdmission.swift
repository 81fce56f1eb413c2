import CivilTime
import SecureCare
import Workflow

/// A case ends as admitted only after an admission.
struct AdmittedFollowsAnAdmission: Rule {
    /// The rule's name.
    static let name = "admitted_follows_an_admission"

    /// Refuses that outcome on a case that does not stand at admitted.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        request.outcome == .admitted && facts.rung != .admitted ? refused([.label(facts.rung)]) : nil
    }
}
