import CivilTime
import SecureCare
import Workflow

/// Only a case whose clocks run can be suspended.
struct CaseIsNotSuspended: Rule {
    /// The rule's name.
    static let name = "case_is_not_suspended"

    /// Refuses a case that is suspended already.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        facts.suspended ? refused() : nil
    }
}
