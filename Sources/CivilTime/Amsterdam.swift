/// Legal time in the Netherlands: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of October,
/// changing at 01:00 UTC (Directive 2000/84/EC; in force here since 1996).
public enum Amsterdam {
    /// Milliseconds to add to UTC at a moment.
    public static func offset(at instant: Instant) -> Int64 {
        let year = Day(number: Int32(floorDivide(instant.milliseconds, dayLength))).civil.year
        guard let start = change(year: year, month: 3), let end = change(year: year, month: 10) else { return hour }
        return instant >= start && instant < end ? 2 * hour : hour
    }

    /// The day on the calendar in the Netherlands at a moment.
    public static func day(at instant: Instant) -> Day {
        Day(number: Int32(floorDivide(instant.milliseconds + offset(at: instant), dayLength)))
    }

    /// The moment at which a day begins in the Netherlands (midnight there).
    public static func start(of day: Day) -> Instant {
        let midnight = Int64(day.number) * dayLength
        let summer = Instant(milliseconds: midnight - 2 * hour)
        return offset(at: summer) == 2 * hour ? summer : Instant(milliseconds: midnight - hour)
    }

    /// The first moment after a day in the Netherlands: what is due on that day is late from here on.
    public static func end(of day: Day) -> Instant {
        start(of: day.adding(1))
    }

    /// A moment as people write it: an instant, or a day, which stands for its last millisecond in the Netherlands.
    public static func moment(_ text: some StringProtocol) -> Instant? {
        if let day = Day(text) { return Instant(milliseconds: end(of: day).milliseconds - 1) }
        return Instant(text)
    }

    private static let hour: Int64 = 3_600_000
    private static let dayLength: Int64 = 86_400_000

    /// 01:00 UTC on the last Sunday of a month of 31 days.
    private static func change(year: Int, month: Int) -> Instant? {
        guard let last = Day(year: year, month: month, day: 31) else { return nil }
        let sunday = last.adding(-(last.weekday % 7))
        return Instant(milliseconds: Int64(sunday.number) * dayLength + hour)
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}
