import CivilTime

/// The units whose last figures are not to be believed since they repeat (Dutch: verdachte herhaling): what a report
/// counts is what the alarms are about, and nothing else.
enum SuspectedUnits {
    /// Those that repeat too long by their own past, those of a provider all of whose units do, and, when units all
    /// over the country repeat, every unit that has not changed since.
    static func all(_ series: [CountSeries], on today: Day) -> Set<String> {
        var suspected = Set(series.filter { UnitRepeats.alarm($0) != nil }.map(\.unitId))
        for (provider, units) in Dictionary(grouping: series, by: \.provider) {
            guard let alarm = ProviderRepeats.alarm(provider, units) else { continue }
            suspected.formUnion(unchanged(units, since: alarm.sinceOn))
        }
        if let alarm = SystemRepeats.alarm(series, on: today) {
            suspected.formUnion(unchanged(series, since: alarm.sinceOn))
        }
        return suspected
    }

    private static func unchanged(_ series: [CountSeries], since day: Day) -> [String] {
        series.filter { item in
            let days = item.repeats.filter { $0.day >= day }
            return !days.isEmpty && days.allSatisfy(\.isUnchanged)
        }.map(\.unitId)
    }
}
