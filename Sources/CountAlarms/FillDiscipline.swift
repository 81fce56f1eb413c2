import CivilTime

/// How often a unit was counted in time over a period: the period is cut into terms, and a term with a count is in
/// time (Dutch: invuldiscipline). Source: 002, where 85 % was reached in the first year.
public struct FillDiscipline: Hashable, Sendable {
    /// Terms in which a count was due.
    public var due: Int
    /// Those in which there was one.
    public var inTime: Int
    /// Those in which there was none but one that carried figures forward.
    public var carriedForward: Int

    /// Nothing due yet.
    public init() {
        due = 0
        inTime = 0
        carriedForward = 0
    }

    /// Adds a unit, from its first day in the period to its last; only whole terms count.
    public mutating func add(_ series: CountSeries, from: Day, to: Day) {
        var start = from
        while start.adding(series.termDays - 1) <= to {
            let end = start.adding(series.termDays)
            let entries = series.entries.filter { $0.day >= start && $0.day < end }
            due += 1
            if !entries.isEmpty { inTime += 1 }
            if !entries.isEmpty, entries.allSatisfy({ $0.count.source == .carriedForward }) { carriedForward += 1 }
            start = end
        }
    }

    /// The share in time, in percent, rounded half up; nil when nothing was due.
    public var percent: Int? {
        due == 0 ? nil : (inTime * 200 + due) / (2 * due)
    }
}
