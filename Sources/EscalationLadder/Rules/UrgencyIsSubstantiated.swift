import CivilTime
import SecureCare
import Workflow

/// Who asks for urgency shows it: the stay ends within days, there is none, or somebody attests acute danger.
/// The three days are a choice: the last extension of a documented stay was that long (002, chapter 4).
struct UrgencyIsSubstantiated: Rule {
    /// The rule's name.
    static let name = "urgency_is_substantiated"

    /// How near the end of the stay must be, in days from today, the last of them included. A choice.
    let endsWithinDays: Int

    /// Refuses a request that asks for urgency without grounds, needed or not.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        guard request.urgent, !holds(request, facts, now) else { return nil }
        guard let end = facts.stayEndsOn else { return refused(as: "no_end", remedy: [.number(endsWithinDays)]) }
        return refused([.day(end), .number(endsWithinDays)], remedy: [.number(endsWithinDays)])
    }

    /// Lets an urgent request with grounds pass over what the definition says.
    func passesOver(_ request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Bool {
        request.urgent && holds(request, facts, now)
    }

    private func holds(_ request: MoveRequest, _ facts: LadderFacts, _ now: Instant) -> Bool {
        if request.acuteDangerAttested || facts.stayKind == .street { return true }
        guard let end = facts.stayEndsOn else { return false }
        return Amsterdam.day(at: now).days(to: end) <= endsWithinDays
    }
}
