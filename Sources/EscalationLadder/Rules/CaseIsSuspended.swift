import CivilTime
import SecureCare
import Workflow

/// Only a case whose clocks stand still can be resumed.
struct CaseIsSuspended: Rule {
    /// The rule's name.
    static let name = "case_is_suspended"

    /// Refuses a case that is not suspended.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        facts.suspended ? nil : refused()
    }
}
