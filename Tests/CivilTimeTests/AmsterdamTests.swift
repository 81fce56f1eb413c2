import CivilTime
import Testing

@Suite("Legal time in the Netherlands")
struct AmsterdamTests {
    @Test(
        "The clock changes at 01:00 UTC on the last Sundays of March and October",
        arguments: [
            ("2022-03-27T00:59:59.999Z", 1), ("2022-03-27T01:00:00Z", 2), ("2022-10-30T00:59:59.999Z", 2),
            ("2022-10-30T01:00:00Z", 1), ("2024-03-31T00:59:59Z", 1), ("2024-03-31T01:00:00Z", 2),
            ("2024-10-27T00:59:59Z", 2), ("2024-10-27T01:00:00Z", 1), ("2023-01-01T00:00:00Z", 1),
            ("2023-07-01T00:00:00Z", 2), ("2021-03-28T01:00:00Z", 2), ("2021-10-31T01:00:00Z", 1),
        ])
    func offsets(text: String, hours: Int64) throws {
        #expect(Amsterdam.offset(at: try #require(Instant(text))) == hours * 3_600_000)
    }

    @Test(
        "The day in the Netherlands begins an hour or two before that of UTC",
        arguments: [
            ("2022-06-14T21:59:59.999Z", "2022-06-14"), ("2022-06-14T22:00:00Z", "2022-06-15"),
            ("2022-12-31T22:59:59Z", "2022-12-31"), ("2022-12-31T23:00:00Z", "2023-01-01"),
            ("1969-12-31T22:59:59Z", "1969-12-31"),
        ])
    func days(text: String, day: String) throws {
        #expect(Amsterdam.day(at: try #require(Instant(text))).description == day)
    }

    @Test(
        "A day starts at midnight there, and ends where the next one starts",
        arguments: [
            ("2022-06-15", "2022-06-14T22:00:00Z", 24), ("2022-12-15", "2022-12-14T23:00:00Z", 24),
            ("2022-03-27", "2022-03-26T23:00:00Z", 23), ("2022-10-30", "2022-10-29T22:00:00Z", 25),
            ("2022-03-28", "2022-03-27T22:00:00Z", 24), ("2022-10-31", "2022-10-30T23:00:00Z", 24),
        ])
    func starts(text: String, start: String, hours: Int64) throws {
        let day = try #require(Day(text))
        #expect(Amsterdam.start(of: day).description == start)
        #expect(Amsterdam.end(of: day).milliseconds - Amsterdam.start(of: day).milliseconds == hours * 3_600_000)
        #expect(Amsterdam.day(at: Amsterdam.start(of: day)) == day)
        #expect(Amsterdam.day(at: Instant(milliseconds: Amsterdam.end(of: day).milliseconds - 1)) == day)
    }

    @Test("A moment may be written as an instant, or as a day, which stands for its last millisecond")
    func moments() {
        #expect(Amsterdam.moment("2022-06-15")?.description == "2022-06-15T21:59:59.999Z")
        #expect(Amsterdam.moment("2022-12-15")?.description == "2022-12-15T22:59:59.999Z")
        #expect(Amsterdam.moment("2022-06-15T10:00:00Z")?.description == "2022-06-15T10:00:00Z")
        #expect(Amsterdam.moment("15 juni 2022") == nil)
    }
}
