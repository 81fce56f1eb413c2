import CivilTime
import Testing

@Suite("Days of the calendar")
struct DayTests {
    @Test("Every day from 1900 to 2200 reads back from its date and its text, and follows the one before")
    func roundTrip() throws {
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        let last = try #require(Day(year: 2200, month: 12, day: 31))
        #expect(first.days(to: last) == 109_937)
        var weekday = 1  // 1900-01-01 was a Monday.
        for number in first.number...last.number {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.civil
            guard Day(year: year, month: month, day: dayOfMonth) == day, Day(day.description) == day,
                day.weekday == weekday, day.adding(1).number == number + 1
            else {
                Issue.record("\(day) does not read back")
                return
            }
            weekday = weekday % 7 + 1
        }
    }

    @Test(
        "Known days have their number and weekday",
        arguments: [
            ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2022-06-15", 19_158, 3), ("1969-12-31", -1, 3),
            ("2038-01-19", 24_855, 2), ("1900-03-01", -25_508, 4),
        ])
    func known(text: String, number: Int, weekday: Int) throws {
        let day = try #require(Day(text))
        #expect(Int(day.number) == number)
        #expect(day.weekday == weekday)
        #expect(day.description == text)
    }

    @Test(
        "A day that the calendar does not have is none",
        arguments: [
            (2023, 2, 29), (1900, 2, 29), (2200, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0),
            (0, 1, 1),
            (10_000, 1, 1), (2022, 12, 32),
        ])
    func notThere(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(
        "Only YYYY-MM-DD is a day",
        arguments: [
            "", "2022-6-15", "22-06-15", "2022/06/15", "2022-06-15 ", " 2022-06-15", "2022-06-15T", "15-06-2022",
            "+022-06-15",
            "2022-06-1５", "2022-02-30", "２022-06-15",
        ])
    func otherSpellings(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("Days are ordered, added and counted")
    func arithmetic() throws {
        let day = try #require(Day("2024-02-28"))
        #expect(day.adding(1).description == "2024-02-29")
        #expect(day.adding(2).description == "2024-03-01")
        #expect(day.adding(-59).description == "2023-12-31")
        #expect(day.days(to: day.adding(366)) == 366)
        #expect(day.adding(1).days(to: day) == -1)
        #expect(day < day.adding(1))
        #expect(!(day < day))
    }
}
