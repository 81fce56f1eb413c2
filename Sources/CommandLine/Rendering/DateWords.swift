import CivilTime
import SecureCare

/// Days and moments as people say them, in the time of the Netherlands.
struct DateWords {
    /// For whom is written.
    let setup: PageSetup

    /// `wo 15 juni 2022`; the text itself when it is no day.
    func day(_ text: String) -> String {
        guard let day = Day(text) else { return text }
        return words(day)
    }

    /// `wo 15 juni 2022 12:00`; the text itself when it is no moment.
    func moment(_ text: String) -> String {
        guard let instant = Instant(text) else { return text }
        let minutes = (instant.milliseconds + Amsterdam.offset(at: instant)) / 60_000 % 1_440
        let positive = minutes < 0 ? minutes + 1_440 : minutes
        return "\(words(Amsterdam.day(at: instant))) \(two(positive / 60)):\(two(positive % 60))"
    }

    /// `15-06-2022` in Dutch, `2022-06-15` in English: short, for tables.
    func short(_ text: String) -> String {
        guard let day = Day(text) ?? Instant(text).map(Amsterdam.day(at:)) else { return text }
        guard setup.language == .dutch else { return day.description }
        let (year, month, number) = day.civil
        return "\(two(Int64(number)))-\(two(Int64(month)))-\(year)"
    }

    /// How far a day lies from today: `vandaag`, `over 3 dagen`, `2 dagen geleden`.
    func distance(_ text: String) -> String? {
        guard let day = Day(text) else { return nil }
        let days = Amsterdam.day(at: setup.now).days(to: day)
        let phrase =
            switch days {
            case 0: Phrase("cli.date.today")
            case 1: Phrase("cli.date.tomorrow")
            case -1: Phrase("cli.date.yesterday")
            case 2...: Phrase("cli.date.ahead", .number(days))
            default: Phrase("cli.date.ago", .number(-days))
            }
        return phrase.said(in: setup.language)
    }

    /// A day with its distance: `wo 15 juni 2022 (over 3 dagen)`.
    func dayFromNow(_ text: String) -> String {
        guard let distance = distance(text) else { return day(text) }
        return "\(day(text)) (\(distance))"
    }

    private func words(_ day: Day) -> String {
        let (year, month, number) = day.civil
        let weekday = part("cli.date.weekdays", day.weekday - 1)
        return "\(weekday) \(number) \(part("cli.date.months", month - 1)) \(year)"
    }

    private func part(_ key: String, _ place: Int) -> String {
        let parts = Phrase(key).said(in: setup.language).split(separator: " ")
        return parts.indices.contains(place) ? String(parts[place]) : String(place + 1)
    }

    private func two(_ number: Int64) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
