import CivilTime
import Testing

@Suite("Public holidays and working days")
struct WorkingDaysTests {
    @Test(
        "Easter falls on the days of the church's table",
        arguments: [
            "1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
            "2014-04-20",
            "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20",
            "2026-04-05",
            "2027-03-28", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
        ])
    func easter(text: String) throws {
        let day = try #require(Day(text))
        #expect(PublicHoliday.easterSunday(year: day.civil.year) == day)
        #expect(day.weekday == 7)
    }

    @Test(
        "A holiday falls on its day",
        arguments: [
            ("2022-01-01", PublicHoliday.newYearsDay), ("2022-04-15", .goodFriday), ("2022-04-17", .easterSunday),
            ("2022-04-18", .easterMonday), ("2022-04-27", .kingsDay), ("2022-05-05", .liberationDay),
            ("2022-05-26", .ascensionDay), ("2022-06-05", .whitSunday), ("2022-06-06", .whitMonday),
            ("2022-12-25", .christmasDay), ("2022-12-26", .boxingDay), ("2024-03-29", .goodFriday),
            ("2024-05-09", .ascensionDay), ("2024-05-20", .whitMonday),
        ])
    func holidays(text: String, holiday: PublicHoliday) throws {
        #expect(PublicHoliday.on(try #require(Day(text))) == holiday)
    }

    @Test(
        "King's Day moves to the Saturday when it would fall on a Sunday",
        arguments: [
            (2014, 26), (2020, 27), (2022, 27), (2024, 27), (2025, 26), (2026, 27), (2031, 26), (2036, 26), (2042, 26),
        ])
    func kingsDay(year: Int, kept: Int) throws {
        for dayOfMonth in 25...28 {
            let day = try #require(Day(year: year, month: 4, day: dayOfMonth))
            let isKept = PublicHoliday.on(day) == .kingsDay
            #expect(isKept == (dayOfMonth == kept), "\(day)")
        }
    }

    @Test(
        "A year has eleven holidays, but where two fall on one day",
        arguments: [
            (2016, 10), (2022, 11), (2023, 11), (2024, 11), (2008, 11),
        ])
    func count(year: Int, count: Int) throws {
        let first = try #require(Day(year: year, month: 1, day: 1))
        let last = try #require(Day(year: year, month: 12, day: 31))
        let found = (0...first.days(to: last)).filter { PublicHoliday.on(first.adding($0)) != nil }
        #expect(found.count == count)
    }

    @Test(
        "Working days step over weekends, Easter, Whitsun, Christmas and the turn of the year",
        arguments: [
            (5, "2022-06-15", "2022-06-22"), (1, "2022-06-17", "2022-06-20"), (0, "2022-06-18", "2022-06-18"),
            (1, "2022-04-14", "2022-04-19"), (5, "2022-04-13", "2022-04-22"), (1, "2022-06-03", "2022-06-07"),
            (10, "2022-05-24", "2022-06-09"), (1, "2022-12-23", "2022-12-27"), (5, "2022-12-22", "2022-12-30"),
            (1, "2024-12-24", "2024-12-27"), (10, "2022-04-14", "2022-05-03"), (1, "2021-12-31", "2022-01-03"),
            (1, "2025-04-25", "2025-04-28"),
        ])
    func working(count: Int, start: String, end: String) throws {
        #expect(WorkingDays.day(count, after: try #require(Day(start))).description == end)
    }

    @Test(
        "A day that is not counted says why, a holiday before a weekend",
        arguments: [
            ("2022-06-18", WorkingDays.Skipped.weekend), ("2022-06-19", .weekend),
            ("2022-04-17", .holiday(.easterSunday)),
            ("2022-01-01", .holiday(.newYearsDay)), ("2022-05-05", .holiday(.liberationDay)),
        ])
    func skipped(text: String, reason: WorkingDays.Skipped) throws {
        #expect(WorkingDays.skipped(try #require(Day(text))) == reason)
    }

    @Test("A plain Wednesday is counted")
    func plainDay() throws {
        #expect(WorkingDays.skipped(try #require(Day("2022-06-15"))) == nil)
    }
}
