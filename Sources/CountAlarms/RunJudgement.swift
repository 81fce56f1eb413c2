import CivilTime

/// Judges a run of repeats at the end of a history by how often the same history repeated before.
struct RunJudgement {
    /// A run is an alarm when its own past makes it less likely than this.
    static let likelihoodMax = 1.0e-4
    /// The fewest days of past by which a run is judged.
    static let pastMin = 10

    /// The first day of the run.
    let since: Day
    /// How many days in a row repeated.
    let length: Int

    /// The run at the end that cannot be believed; nil when there is none or the past says too little.
    ///
    /// The chance of a repeat is the share of the past, a repeat and a change added so that it is never 0 or 1; the
    /// run must be longer than any before it as well.
    static func unbelievable(_ repeats: [Repeat]) -> RunJudgement? {
        let run = repeats.reversed().prefix { $0.isUnchanged }
        let past = repeats.dropLast(run.count)
        guard past.count >= pastMin, let since = run.last?.day else { return nil }
        let chance = Double(past.count { $0.isUnchanged } + 1) / Double(past.count + 2)
        var likelihood = 1.0
        for _ in 0..<run.count { likelihood *= chance }
        guard likelihood < likelihoodMax, run.count > longestRun(past) else { return nil }
        return RunJudgement(since: since, length: run.count)
    }

    private static func longestRun(_ repeats: some Sequence<Repeat>) -> Int {
        var longest = 0
        var current = 0
        for day in repeats {
            current = day.isUnchanged ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}

/// A unit whose figures repeat far longer than its own past makes plausible (Dutch: stille herhaling).
enum UnitRepeats {
    static func alarm(_ series: CountSeries) -> CountAlarm? {
        guard let run = RunJudgement.unbelievable(series.repeats) else { return nil }
        return CountAlarm(
            .unitRepeats, unit: series.unitId, provider: series.provider, since: run.since,
            .init("alarm.unit_repeats", .number(run.length)))
    }
}

/// A provider all of whose units repeat on days on which some used to change.
enum ProviderRepeats {
    static func alarm(_ provider: String, _ series: [CountSeries]) -> CountAlarm? {
        guard series.count > 1 else { return nil }
        var days: [Day: (isUnchanged: Bool, units: Int)] = [:]
        for item in series.flatMap(\.repeats) {
            let known = days[item.day] ?? (true, 0)
            days[item.day] = (known.isUnchanged && item.isUnchanged, known.units + 1)
        }
        // Days on which part of the units was counted say less: only those with most of them are compared.
        let together = days.filter { $0.value.units * 2 > series.count }.sorted { $0.key < $1.key }
        let repeats = together.map { Repeat(day: $0.key, isUnchanged: $0.value.isUnchanged) }
        guard let run = RunJudgement.unbelievable(repeats) else { return nil }
        return CountAlarm(
            .providerRepeats, unit: nil, provider: provider, since: run.since,
            .init("alarm.provider_repeats", .number(series.count), .number(run.length)))
    }
}
