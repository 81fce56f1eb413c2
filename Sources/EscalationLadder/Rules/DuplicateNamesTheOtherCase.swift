import CivilTime
import SecureCare
import Workflow

/// A double names the case that goes on.
struct DuplicateNamesTheOtherCase: Rule {
    /// The rule's name.
    static let name = "duplicate_names_the_other_case"

    /// Refuses that outcome without the other case.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        request.outcome == .duplicate && request.duplicateOf == nil ? refused() : nil
    }
}
