import CivilTime
import EscalationLadder
import SecureCare
import Workflow

/// How long each deadline is, as the ladder in force says.
enum DeadlineTerms {
    /// The last day in time for a deadline counted from a day.
    static func dueOn(_ name: DeadlineName, from day: Day) -> Day {
        rule(name).dueDay(from: day)
    }

    /// What is left of a deadline on a day, in its own unit; 0 when it is past.
    static func left(_ name: DeadlineName, until due: Day, on day: Day) -> Int {
        guard day < due else { return 0 }
        guard rule(name).unit == .workingDays else { return day.days(to: due) }
        return (1...day.days(to: due)).count { WorkingDays.skipped(day.adding($0)) == nil }
    }

    /// The last day in time when so much of a deadline is left on a day.
    static func dueOn(_ name: DeadlineName, left: Int, on day: Day) -> Day {
        rule(name).unit == .workingDays ? WorkingDays.day(left, after: day) : day.adding(left)
    }

    private static func rule(_ name: DeadlineName) -> DeadlineRule {
        Ladder.shared.deadline(name)
    }
}

/// From how many or how near on a case is called stuck.
public enum StuckThresholds {
    /// So many refusals are many. A choice; 5 in the ladder in force.
    public static var manyRejections: Int { Ladder.shared.manyRejections }
    /// A stay that ends within so many days needs a follow-up. A choice; 14 in the ladder in force.
    public static var stayEndsWithinDays: Int { Ladder.shared.deadline(.stay).amount }
}
