import CivilTime
import Testing
import Workflow

@Suite("A deadline")
struct DeadlineRuleTests {
    private func rule(
        _ amount: Int, _ unit: DeadlineRule.Unit, _ counted: DeadlineRule.Direction = .after
    ) -> DeadlineRule {
        DeadlineRule(name: "reading", amount: amount, unit: unit, counted: counted, startsFrom: "submission")
    }

    private func day(_ text: String) throws -> Day {
        try #require(Day(text))
    }

    @Test(
        "falls due so many days after it started",
        arguments: [
            ("2022-06-15", 5, DeadlineRule.Unit.workingDays, "2022-06-22"),
            ("2022-06-17", 1, .workingDays, "2022-06-20"),
            ("2022-06-18", 1, .workingDays, "2022-06-20"),
            ("2022-04-14", 1, .workingDays, "2022-04-19"),
            ("2022-12-23", 5, .workingDays, "2023-01-02"),
            ("2022-05-25", 1, .workingDays, "2022-05-27"),
            ("2022-06-15", 14, .days, "2022-06-29"),
            ("2022-12-25", 21, .days, "2023-01-15"),
        ])
    func fallsDue(_ start: String, _ amount: Int, _ unit: DeadlineRule.Unit, _ due: String) throws {
        #expect(try rule(amount, unit).dueDay(from: day(start)) == day(due))
    }

    @Test(
        "is late from the end of its day in the Netherlands, in summer and in winter",
        arguments: [
            ("2022-06-15", "2022-06-29T22:00:00Z"), ("2022-11-01", "2022-11-15T23:00:00Z"),
            ("2022-10-15", "2022-10-29T22:00:00Z"), ("2022-10-16", "2022-10-30T23:00:00Z"),
        ])
    func isLate(_ start: String, _ late: String) throws {
        #expect(try rule(14, .days).dueMoment(from: day(start)) == Instant(late))
    }

    @Test("that is counted back ends before the last days begin")
    func countsBack() throws {
        let rule = rule(14, .days, .before)
        let end = try day("2022-06-29")
        #expect(rule.dueDay(from: end) == Day("2022-06-14"))
        #expect(rule.dueMoment(from: end) == Amsterdam.start(of: try day("2022-06-15")))
        #expect(rule.counting(from: end).isEmpty)
    }

    @Test("tells day by day how it is counted, and why a day is not")
    func explains() throws {
        let days = rule(2, .workingDays).counting(from: try day("2022-04-14"))
        #expect(
            days.map { "\($0.day) \($0.isCounted)" } == [
                "2022-04-15 false", "2022-04-16 false", "2022-04-17 false", "2022-04-18 false", "2022-04-19 true",
                "2022-04-20 true",
            ])
        #expect(
            days.map(\.skipped) == [
                .holiday(.goodFriday), .weekend, .holiday(.easterSunday), .holiday(.easterMonday), nil, nil,
            ])
    }

    @Test("explains the same day as it falls due", arguments: [DeadlineRule.Unit.workingDays, .days], 1...30)
    func agrees(_ unit: DeadlineRule.Unit, _ amount: Int) throws {
        let start = try day("2022-12-20").adding(amount)
        let rule = rule(amount, unit)
        #expect(rule.counting(from: start).last?.day == rule.dueDay(from: start))
        #expect(rule.counting(from: start).count { $0.isCounted } == amount)
    }

    @Test(
        "stands still from the day it is stopped up to the day it goes on",
        arguments: [
            ("2022-06-16", "2022-06-18", 5, DeadlineRule.Unit.days, "2022-06-22"),
            ("2022-06-16", "2022-06-16", 5, .days, "2022-06-20"),
            ("2022-06-16", "2022-06-18", 2, .workingDays, "2022-06-21"),
            ("2022-05-01", "2022-06-01", 5, .days, "2022-06-20"),
            ("2022-06-21", "2022-07-01", 5, .days, "2022-06-20"),
        ])
    func standsStill(_ from: String, _ to: String, _ amount: Int, _ unit: DeadlineRule.Unit, _ due: String) throws {
        let pause = try Pause(from: day(from), to: day(to))
        let rule = rule(amount, unit)
        #expect(try rule.dueDay(from: day("2022-06-15"), standingStill: [pause]) == day(due))
        let still = try rule.counting(from: day("2022-06-15"), standingStill: [pause]).filter {
            $0.skipped == .clockStoodStill
        }
        #expect(try still.allSatisfy { try day(from) <= $0.day && $0.day < day(to) })
    }

    @Test("may be given another amount, within bounds", arguments: [(7, 7), (0, 1), (-3, 1), (99_999, 3_650)])
    func mayBeAdjusted(_ amount: Int, _ held: Int) {
        #expect(rule(5, .workingDays).with(amount: amount) == rule(held, .workingDays))
    }
}
