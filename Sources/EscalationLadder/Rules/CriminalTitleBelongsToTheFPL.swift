import CivilTime
import SecureCare
import Workflow

/// A case under a criminal title is the forensic placement desk's, unless the title ends soon.
/// Source: 003, article 17 and annex d; 001 for a title that is ending.
struct CriminalTitleBelongsToTheFPL: Rule {
    /// The rule's name.
    static let name = "criminal_title_belongs_to_the_fpl"

    /// How near the end must be, in days from today, the last of them included. A choice.
    let endsWithinDays: Int

    /// Refuses an active title, and one that is ending without a date or too far ahead.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        switch facts.title.status {
        case .none: return nil
        case .active: return refused()
        case .ending:
            guard let end = facts.title.endsOn else { return refused(as: "without_date") }
            guard Amsterdam.day(at: now).days(to: end) > endsWithinDays else { return nil }
            return refused(
                as: "too_early", [.day(end), .number(endsWithinDays)],
                remedy: [.day(end.adding(-endsWithinDays))])
        }
    }
}
