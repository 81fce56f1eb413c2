import CivilTime
import SecureCare

/// A reason not to trust counts as they stand, in words, with what to do (Dutch: signaal).
public struct CountAlarm: Hashable, Sendable {
    /// What it is.
    public var kind: AlarmKind
    /// The unit; nil when it is about more.
    public var unitId: String?
    /// The provider; nil when it is about all.
    public var provider: String?
    /// From which day on.
    public var sinceOn: Day
    /// What was seen, in a sentence.
    public var detail: Phrase
    /// What to do about it.
    public var remedy: Phrase

    init(_ kind: AlarmKind, unit: String?, provider: String?, since: Day, _ detail: Phrase) {
        self.kind = kind
        unitId = unit
        self.provider = provider
        sinceOn = since
        self.detail = detail
        remedy = Phrase("alarm.\(kind.rawValue).remedy")
    }
}

/// Everything that is wrong with the counts of some units by a day.
public enum CountAlarms {
    /// How many days of history are needed to judge by.
    public static let historyDays = 200

    /// The alarms of single units and of providers.
    public static func all(of series: [CountSeries], on today: Day) -> [CountAlarm] {
        let byProvider = Dictionary(grouping: series, by: \.provider).sorted { $0.key < $1.key }
        return series.compactMap { UnitRepeats.alarm($0) }
            + byProvider.compactMap { ProviderRepeats.alarm($0.key, $0.value) }
            + series.compactMap { ImpossibleJumps.alarm($0, on: today) }
            + series.compactMap { LateCounts.alarm($0, on: today) }
            + byProvider.compactMap { OnlyPerson.alarm($0.key, $0.value, on: today) }
    }

    /// The alarm over all units together; nil when they change as they used to.
    public static func ofAll(_ series: [CountSeries], on today: Day) -> CountAlarm? {
        SystemRepeats.alarm(series, on: today)
    }

    /// The units whose last figures repeat beyond belief by any of these alarms, by id.
    public static func suspectedUnits(of series: [CountSeries], on today: Day) -> Set<String> {
        SuspectedUnits.all(series, on: today)
    }
}
