/// Counting in working days: Monday to Friday that are no public holiday (Dutch: werkdagen).
public enum WorkingDays {
    /// Why a day is not counted.
    public enum Skipped: Equatable, Sendable {
        case weekend
        case holiday(PublicHoliday)
    }

    /// Nil for a working day, else why it is none.
    public static func skipped(_ day: Day) -> Skipped? {
        if let holiday = PublicHoliday.on(day) { return .holiday(holiday) }
        return day.weekday >= 6 ? .weekend : nil
    }

    /// The `count`-th working day after a day; the day itself is never counted. A count of 0 gives the day itself.
    public static func day(_ count: Int, after start: Day) -> Day {
        var day = start
        var left = count
        while left > 0 {
            day = day.adding(1)
            if skipped(day) == nil { left -= 1 }
        }
        return day
    }
}
