import CivilTime

/// The days that a report is about, both ends in it (Dutch: verslagperiode).
public struct Period: Hashable, Sendable {
    /// The first day.
    public let from: Day
    /// The last day.
    public let to: Day

    /// From one day to another; nil when it ends before it begins.
    public init?(from: Day, to: Day) {
        guard from <= to else { return nil }
        self.from = from
        self.to = to
    }

    /// Whether a day lies in it.
    public func contains(_ day: Day) -> Bool { from <= day && day <= to }

    /// The first moment of it in the Netherlands.
    public var start: Instant { Amsterdam.start(of: from) }
    /// The first moment after it.
    public var end: Instant { Amsterdam.end(of: to) }

    /// Whether it is made of whole quarters of the calendar.
    public var isOfWholeQuarters: Bool {
        let (first, next) = (from.civil, to.adding(1).civil)
        return first.day == 1 && first.month % 3 == 1 && next.day == 1 && next.month % 3 == 1
    }

    /// Whether it is made of whole months.
    private var isOfWholeMonths: Bool { from.civil.day == 1 && to.adding(1).civil.day == 1 }

    /// The period of the same length right before it: as many months when it is made of whole months, else days.
    public var previous: Period? {
        guard isOfWholeMonths else {
            let length = from.days(to: to) + 1
            return Period(from: from.adding(-length), to: from.adding(-1))
        }
        let (first, next) = (from.civil, to.adding(1).civil)
        let months = (next.year - first.year) * 12 + next.month - first.month
        let index = first.year * 12 + first.month - 1 - months
        return Day(year: index / 12, month: index % 12 + 1, day: 1).flatMap { Period(from: $0, to: from.adding(-1)) }
    }

    /// The last day of each month in it, and its own last day.
    public var monthEnds: [Day] {
        var ends: [Day] = []
        var day = from
        while day <= to, ends.count < Period.monthsMax {
            let (year, month, _) = day.civil
            guard let next = Day(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1) else { break }
            ends.append(min(next.adding(-1), to))
            day = next
        }
        return ends
    }

    /// How many months it touches.
    public var monthCount: Int {
        let (first, last) = (from.civil, to.civil)
        return (last.year - first.year) * 12 + last.month - first.month + 1
    }

    /// The quarters that it is made of, when it is made of whole ones.
    public var quarters: [Period] {
        guard isOfWholeQuarters else { return [] }
        return stride(from: 0, to: monthCount, by: 3).compactMap { months in
            let index = from.civil.year * 12 + from.civil.month - 1 + months
            let first = Day(year: index / 12, month: index % 12 + 1, day: 1)
            let next = Day(year: (index + 3) / 12, month: (index + 3) % 12 + 1, day: 1)
            guard let first, let next else { return nil }
            return Period(from: first, to: next.adding(-1))
        }
    }

    /// How many months are shown one by one.
    static let monthsMax = 60
}

extension Day {
    /// `2022-06`.
    public var month: String { String(description.prefix(7)) }
}
