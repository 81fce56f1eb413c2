import CivilTime

/// A whole quarter of a year, the only period for which counts leave a logbook.
public struct Quarter: Hashable, Sendable, CustomStringConvertible {
    /// The year.
    public let year: Int
    /// 1 to 4.
    public let number: Int

    /// The quarter in which a day lies.
    public init(of day: Day) {
        let civil = day.civil
        year = civil.year
        number = (civil.month + 2) / 3
    }

    /// A quarter as `description` writes it; nil for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), parts[1].hasPrefix("Q"),
            let number = Int(parts[1].dropFirst()), (1...4).contains(number), text.utf8.count == 7
        else { return nil }
        self.year = year
        self.number = number
    }

    /// `2022-Q2`.
    public var description: String { "\(year)-Q\(number)" }

    /// The first day.
    public var firstDay: Day? { Day(year: year, month: number * 3 - 2, day: 1) }

    /// The last day.
    public var lastDay: Day? {
        number == 4 ? Day(year: year, month: 12, day: 31) : Day(year: year, month: number * 3 + 1, day: 1)?.adding(-1)
    }

    /// Whether it is over on a day.
    public func isOver(on day: Day) -> Bool { lastDay.map { $0 < day } ?? false }
}
