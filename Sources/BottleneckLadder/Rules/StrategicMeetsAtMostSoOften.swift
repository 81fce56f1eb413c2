import CivilTime
import SecureCare
import Workflow

/// The strategic level decides at its meetings, of which there are at most four a year. Source: 001.
struct StrategicMeetsAtMostSoOften: Rule {
    /// The rule's name.
    static let name = "strategic_meets_at_most_so_often"

    /// How many meetings a year there are.
    let meetingsAYear: Int

    /// Refuses a decision without a meeting, and one at a meeting too many in that year.
    func refusal(of request: BottleneckRequest, on facts: BottleneckFacts, at now: Instant) -> Refusal? {
        guard let day = request.meetingOn else { return refused(as: "no_meeting") }
        if facts.strategicMeetings.contains(day) { return nil }
        let year = day.civil.year
        let held = facts.strategicMeetings.count { $0.civil.year == year }
        return held < meetingsAYear ? nil : refused([.number(meetingsAYear), .text(String(year))])
    }
}
