import CivilTime
import SecureCare
import Workflow

/// Whoever closes a case says how it ended.
struct ClosingNamesAnOutcome: Rule {
    /// The rule's name.
    static let name = "closing_names_an_outcome"

    /// Refuses a closing without an outcome.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        request.outcome == nil ? refused(remedy: [.labels(CaseOutcome.allCases)]) : nil
    }
}
