import CivilTime
import SecureCare

/// What a provider itself said of one unit over time: one count a day, the last of it (Dutch: reeks tellingen).
public struct CountSeries: Sendable {
    /// One day of the series.
    public struct Entry: Sendable {
        /// The day in the Netherlands.
        public let day: Day
        /// The last count of that day.
        public let count: BedCount
        /// Who filled it in, as the token says; empty when it says nobody, nil for an import.
        public let person: String?
    }

    /// The unit.
    public let unitId: String
    /// Whose unit it is.
    public let provider: String
    /// Within how many days a count is due, by the region in which the unit lies.
    public let termDays: Int
    /// The days that were counted, oldest first.
    public let entries: [Entry]

    /// A series out of counts in order; those of the telephone round must be left out.
    public init(
        unitId: String, provider: String, termDays: Int, counts: [(count: BedCount, person: String?)]
    ) {
        self.unitId = unitId
        self.provider = provider
        self.termDays = termDays
        var entries: [Entry] = []
        for (count, person) in counts {
            let day = Amsterdam.day(at: count.countedAt)
            if entries.last?.day == day { entries.removeLast() }
            entries.append(Entry(day: day, count: count, person: person))
        }
        self.entries = entries
    }

    /// Whether each entry but the first has the figures of the one before, oldest first.
    var repeats: [Repeat] {
        zip(entries, entries.dropFirst()).map { before, after in
            Repeat(day: after.day, isUnchanged: CountSeries.figures(before.count) == CountSeries.figures(after.count))
        }
    }

    static func figures(_ count: BedCount) -> [Int] {
        [count.total, count.occupied, count.available, count.reserved, count.unstaffed]
    }
}

/// Whether a day brought the figures of the day before.
struct Repeat: Hashable, Sendable {
    /// The day.
    let day: Day
    /// Whether nothing changed.
    let isUnchanged: Bool

    /// Saturday and Sunday are compared with their like.
    var isWeekend: Bool { day.weekday >= 6 }
}
