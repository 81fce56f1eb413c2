import CivilTime

/// What is to happen by some day: an amount of days, and from what it is counted (Dutch: termijn).
public struct DeadlineRule: Hashable, Sendable {
    /// The name of the deadline.
    public let name: String
    /// How many days, in `unit`.
    public let amount: Int
    /// What is counted.
    public let unit: Unit
    /// On which side of the starting moment it lies.
    public let counted: Direction
    /// The name of the moment from which it is counted.
    public let startsFrom: String

    /// What is counted.
    public enum Unit: String, CaseIterable, Sendable {
        /// Monday to Friday that are no public holiday.
        case workingDays = "working_days"
        /// Every day of the calendar.
        case days
    }

    /// On which side of the starting moment the deadline lies.
    public enum Direction: String, CaseIterable, Sendable {
        /// So many days after it.
        case after
        /// It is to be settled before the last so many days begin.
        case before
    }

    /// The amounts that may be given, in either unit.
    public static let amountRange = 1...3_650

    /// A deadline; the amount is held within `amountRange`.
    public init(name: String, amount: Int, unit: Unit, counted: Direction, startsFrom: String) {
        self.name = name
        self.amount = min(max(amount, DeadlineRule.amountRange.lowerBound), DeadlineRule.amountRange.upperBound)
        self.unit = unit
        self.counted = counted
        self.startsFrom = startsFrom
    }

    /// The same deadline with another amount, held within `amountRange`.
    public func with(amount: Int) -> DeadlineRule {
        DeadlineRule(name: name, amount: amount, unit: unit, counted: counted, startsFrom: startsFrom)
    }

    /// The last day on which it is in time, when it starts on a day in the Netherlands.
    ///
    /// Days on which the clock stood still are not counted; they move only what is counted forward.
    public func dueDay(from start: Day, standingStill pauses: [Pause] = []) -> Day {
        if counted == .before { return start.adding(-amount - 1) }
        if pauses.isEmpty { return unit == .days ? start.adding(amount) : WorkingDays.day(amount, after: start) }
        return counting(from: start, standingStill: pauses).last?.day ?? start
    }

    /// The moment from which it is late: when the due day has ended in the Netherlands.
    public func dueMoment(from start: Day, standingStill pauses: [Pause] = []) -> Instant {
        Amsterdam.end(of: dueDay(from: start, standingStill: pauses))
    }

    /// How the due day comes about, a day at a time from the day after the start up to the due day; empty for what is
    /// counted back from a day to come.
    public func counting(from start: Day, standingStill pauses: [Pause] = []) -> [CountedDay] {
        guard counted == .after else { return [] }
        var days: [CountedDay] = []
        var day = start
        var left = amount
        while left > 0 {
            day = day.adding(1)
            let skipped = skipped(day, standingStill: pauses)
            if skipped == nil { left -= 1 }
            days.append(CountedDay(day: day, skipped: skipped))
        }
        return days
    }

    /// Why a day is not counted; nil when it is.
    public func skipped(_ day: Day, standingStill pauses: [Pause] = []) -> CountedDay.Skipped? {
        if pauses.contains(where: { $0.holds(day) }) { return .clockStoodStill }
        guard unit == .workingDays else { return nil }
        return switch WorkingDays.skipped(day) {
        case .weekend: .weekend
        case .holiday(let holiday): .holiday(holiday)
        case nil: nil
        }
    }
}

/// Days on which a clock stood still: from the day it was stopped, up to but without the day it went on.
public struct Pause: Hashable, Sendable {
    /// The day on which the clock was stopped.
    public let from: Day
    /// The day on which it went on.
    public let to: Day

    /// A pause; one that ends on the day it began holds no day.
    public init(from: Day, to: Day) {
        self.from = from
        self.to = to
    }

    /// Whether the clock stood still on a day.
    func holds(_ day: Day) -> Bool { from <= day && day < to }
}

/// One day in the counting of a deadline.
public struct CountedDay: Hashable, Sendable {
    /// The day in the Netherlands.
    public let day: Day
    /// Why the day does not count; nil when it does.
    public let skipped: Skipped?

    /// A day, and why it does not count if so.
    public init(day: Day, skipped: Skipped?) {
        self.day = day
        self.skipped = skipped
    }

    /// Whether the day counts.
    public var isCounted: Bool { skipped == nil }

    /// Why a day does not count.
    public enum Skipped: Hashable, Sendable {
        case weekend
        case holiday(PublicHoliday)
        /// The clock stood still.
        case clockStoodStill
        /// It was given on top of what the deadline is.
        case `extension`

        /// The name of the reason, as it is sent.
        public var code: String {
            switch self {
            case .weekend: "weekend"
            case .holiday: "holiday"
            case .clockStoodStill: "stood_still"
            case .extension: "extension"
            }
        }

        /// The holiday, where it is one.
        public var holiday: PublicHoliday? {
            if case .holiday(let holiday) = self { return holiday }
            return nil
        }
    }
}
