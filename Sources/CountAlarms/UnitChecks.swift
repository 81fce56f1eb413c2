import CivilTime
import SecureCare

/// Figures that change more than beds and people can from one count to the next (Dutch: onmogelijke sprong).
enum ImpossibleJumps {
    /// Smaller changes are never a jump, in beds.
    static let bedsMin = 5
    /// A larger part of the larger figure than this is a jump, in percent.
    static let percentMax = 50
    /// Counts further apart than this are not compared, in days.
    static let daysApartMax = 7
    /// A jump is told for so many days.
    static let toldDays = 14

    static func alarm(_ series: CountSeries, on today: Day) -> CountAlarm? {
        let pairs = zip(series.entries, series.entries.dropFirst())
        let jump = pairs.reversed().first { before, after in
            before.day.days(to: after.day) <= daysApartMax && after.day.days(to: today) <= toldDays
                && (isJump(before.count.total, after.count.total)
                    || isJump(before.count.occupied, after.count.occupied))
        }
        guard let (before, after) = jump else { return nil }
        let isTotal = isJump(before.count.total, after.count.total)
        return CountAlarm(
            .impossibleJump, unit: series.unitId, provider: series.provider, since: after.day,
            Phrase(
                isTotal ? "alarm.impossible_jump.total" : "alarm.impossible_jump.occupied",
                .number(isTotal ? before.count.total : before.count.occupied),
                .number(isTotal ? after.count.total : after.count.occupied)))
    }

    private static func isJump(_ before: Int, _ after: Int) -> Bool {
        let change = abs(after - before)
        return change >= bedsMin && change * 100 > max(before, after) * percentMax
    }
}

/// No count within the term of the region (Dutch: niet op tijd ingevuld).
enum LateCounts {
    static func alarm(_ series: CountSeries, on today: Day) -> CountAlarm? {
        guard let last = series.entries.last else {
            return CountAlarm(
                .notInTime, unit: series.unitId, provider: series.provider, since: today,
                Phrase("alarm.not_in_time.never"))
        }
        let days = last.day.days(to: today)
        guard days > series.termDays else { return nil }
        return CountAlarm(
            .notInTime, unit: series.unitId, provider: series.provider, since: last.day.adding(series.termDays + 1),
            Phrase("alarm.not_in_time", .number(days), .number(series.termDays)))
    }
}

/// A provider for whom one person fills in everything, and who is late now (Dutch: één invuller).
enum OnlyPerson {
    /// How far back it is looked who filled in, in days.
    static let lookBackDays = 90
    /// Fewer counts than this say nothing of who fills in.
    static let countsMin = 5

    static func alarm(_ provider: String, _ series: [CountSeries], on today: Day) -> CountAlarm? {
        let late = series.compactMap { LateCounts.alarm($0, on: today) }
        guard !late.isEmpty, late.count * 2 >= series.count, let since = late.map(\.sinceOn).min() else { return nil }
        let people = series.flatMap(\.entries).filter { $0.day.days(to: today) <= lookBackDays }.compactMap(\.person)
        guard people.count >= countsMin, Set(people).count == 1 else { return nil }
        return CountAlarm(
            .onlyPersonAway, unit: nil, provider: provider, since: since,
            Phrase("alarm.only_person_away", .number(people.count), .number(late.count)))
    }
}
