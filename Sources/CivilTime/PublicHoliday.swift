/// A public holiday in the Netherlands, on which no working day is counted (Dutch: algemeen erkende feestdag).
///
/// The list is that of the Algemene termijnenwet, article 3, which counts Good Friday among them;
/// Liberation Day is counted every year. King's Day that falls on a Sunday is kept on the Saturday before it.
public enum PublicHoliday: String, CaseIterable, Sendable {
    case newYearsDay = "new_years_day"
    case goodFriday = "good_friday"
    case easterSunday = "easter_sunday"
    case easterMonday = "easter_monday"
    case kingsDay = "kings_day"
    case liberationDay = "liberation_day"
    case ascensionDay = "ascension_day"
    case whitSunday = "whit_sunday"
    case whitMonday = "whit_monday"
    case christmasDay = "christmas_day"
    case boxingDay = "boxing_day"

    /// The holiday that falls on a day, if any.
    public static func on(_ day: Day) -> PublicHoliday? {
        let (year, month, dayOfMonth) = day.civil
        switch (month, dayOfMonth) {
        case (1, 1): return .newYearsDay
        case (5, 5): return .liberationDay
        case (12, 25): return .christmasDay
        case (12, 26): return .boxingDay
        case (4, 26) where day.weekday == 6: return .kingsDay
        case (4, 27) where day.weekday != 7: return .kingsDay
        default: break
        }
        guard let easter = easterSunday(year: year) else { return nil }
        switch easter.days(to: day) {
        case -2: return .goodFriday
        case 0: return .easterSunday
        case 1: return .easterMonday
        case 39: return .ascensionDay
        case 49: return .whitSunday
        case 50: return .whitMonday
        default: return nil
        }
    }

    /// Easter Sunday of a Gregorian year (the anonymous computus of 1876); nil outside years 1 to 9999.
    public static func easterSunday(year: Int) -> Day? {
        let golden = year % 19
        let century = year / 100
        let leapCenturies = century / 4
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
        let weekdayShift = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7
        let late = (golden + 11 * epact + 22 * weekdayShift) / 451
        let total = epact + weekdayShift - 7 * late + 114
        return Day(year: year, month: total / 31, day: total % 31 + 1)
    }
}
