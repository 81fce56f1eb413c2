import CivilTime
import SecureCare
import Workflow

/// A regular admission was tried: at least one rejection ever, or an application unanswered past its deadline.
/// Source: 003, annex c.
struct RegularAdmissionIsTriedFirst: Rule {
    /// The rule's name.
    static let name = "regular_admission_is_tried_first"

    /// Refuses a case without either; an application that is still in time is named with its last day.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        if facts.rejectionCount > 0 { return nil }
        guard let due = facts.earliestUnansweredApplicationDue else { return refused() }
        guard now < due else { return nil }
        let lastDay = Amsterdam.day(at: Instant(milliseconds: due.milliseconds - 1))
        return refused(as: "waiting", [.day(lastDay)])
    }
}
