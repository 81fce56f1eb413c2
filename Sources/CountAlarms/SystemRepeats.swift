import CivilTime

/// Units all over the country that repeat on days on which they used to change, as in December 2021 (002).
enum SystemRepeats {
    /// How many of the last days are judged together, each beginning apart.
    static let windowDays = 3
    /// So few changes are an alarm when they are less likely than this.
    static let likelihoodMax = 1.0e-6
    /// The fewest days of a kind by which a unit's own habit is known.
    static let pastMin = 5

    /// On days on which hardly anybody counts, the same figures of so large a part of the units are looked at, in
    /// percent.
    static let restPercentMin = 25

    static func alarm(_ series: [CountSeries], on today: Day) -> CountAlarm? {
        let histories = series.map(\.repeats)
        return changesAreMissing(histories, on: today) ?? countsAreTooMany(histories, on: today)
    }

    /// Units that used to change on such days and did not: the longest of the last days on which that is so.
    private static func changesAreMissing(_ histories: [[Repeat]], on today: Day) -> CountAlarm? {
        var judged: CountAlarm?
        for days in 1...windowDays {
            let first = today.adding(1 - days)
            var expected = 0.0
            var changed = 0
            var counted = 0
            for repeats in histories {
                let past = repeats.prefix { $0.day < today.adding(1 - windowDays) }
                for day in repeats.reversed().prefix(while: { $0.day >= first }) {
                    let alike = past.filter { $0.isWeekend == day.isWeekend }
                    guard alike.count >= pastMin else { continue }
                    counted += 1
                    expected += Double(alike.count { !$0.isUnchanged }) / Double(alike.count)
                    if !day.isUnchanged { changed += 1 }
                }
            }
            guard logLikelihood(of: changed, expected: expected) < limit else { continue }
            judged = CountAlarm(
                .systemRepeats, unit: nil, provider: nil, since: first,
                .init(
                    "alarm.system_repeats", .number(days), .number(changed), .number(counted),
                    .number(Int(expected.rounded()))))
        }
        return judged
    }

    /// Units that give figures, and the same ones, on a day of rest on which they used to give none: what is carried
    /// forward by itself knows no weekend (002).
    private static func countsAreTooMany(_ histories: [[Repeat]], on today: Day) -> CountAlarm? {
        for days in 0..<windowDays {
            let day = today.adding(-days)
            let rest = Repeat(day: day, isUnchanged: true)
            guard rest.isWeekend else { continue }
            var expected = 0.0
            var known = 0
            var unchanged = 0
            for repeats in histories {
                let past = repeats.prefix { $0.day < today.adding(1 - windowDays) }
                guard past.count >= pastMin, let first = past.first?.day else { continue }
                let restDays = first.days(to: day) * 2 / 7
                expected += (Double(past.count { $0.isWeekend }) + 0.5) / Double(restDays + 1)
                known += 1
                if repeats.last(where: { $0.day <= day }) == rest { unchanged += 1 }
            }
            guard unchanged * 100 >= known * restPercentMin, Double(unchanged) > expected,
                logLikelihoodOfMore(unchanged, expected: expected) < limit
            else { continue }
            return CountAlarm(
                .systemRepeats, unit: nil, provider: nil, since: day,
                .init(
                    "alarm.system_repeats.rest", .number(unchanged), .number(known), .number(Int(expected.rounded()))))
        }
        return nil
    }

    /// The natural logarithm of a bound on the chance of so many where fewer are expected, in the same way.
    static func logLikelihoodOfMore(_ found: Int, expected: Double) -> Double {
        let counts = Double(found)
        return counts - expected - counts * naturalLogarithm(counts / max(expected, 1.0e-3))
    }

    /// The natural logarithm of `likelihoodMax`.
    private static let limit = -13.815_510_557_964_274

    /// The natural logarithm of a bound on the chance of so few changes where so many are expected: Chernoff's bound for
    /// a sum of independent yes-or-no events; 0 where there are as many as expected.
    static func logLikelihood(of changed: Int, expected: Double) -> Double {
        let changes = Double(changed)
        guard changes < expected else { return 0 }
        return changed == 0 ? -expected : changes - expected + changes * naturalLogarithm(expected / changes)
    }

    /// The natural logarithm of a number above 1, by its halvings and a series: the layer knows no mathematics library.
    static func naturalLogarithm(_ number: Double) -> Double {
        let exponent = Double(number.exponent)
        let ratio = (number.significand - 1) / (number.significand + 1)
        var term = ratio
        var sum = 0.0
        var divisor = 1.0
        while term > 1.0e-17 {
            sum += term / divisor
            term *= ratio * ratio
            divisor += 2
        }
        return exponent * 0.693_147_180_559_945_3 + 2 * sum
    }
}
