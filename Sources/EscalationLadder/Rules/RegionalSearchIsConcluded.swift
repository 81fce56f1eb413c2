import CivilTime
import SecureCare
import Workflow

/// The region searched and found nothing: its holder recorded so since the case came to this rung, or the deadline of
/// the rung has passed. Source: 003, annex c.
struct RegionalSearchIsConcluded: Rule {
    /// The rule's name.
    static let name = "regional_search_is_concluded"

    /// Refuses a search that still runs; its last day is named where there is one.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        if facts.searchConcludedWithNone { return nil }
        guard let deadline = facts.rungDeadline else { return refused() }
        guard now < deadline else { return nil }
        let lastDay = Amsterdam.day(at: Instant(milliseconds: deadline.milliseconds - 1))
        return refused(as: "running", [.day(lastDay)])
    }
}
