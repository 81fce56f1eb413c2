import CivilTime
import Testing

@testable import Reports

@Suite("Periods")
struct PeriodTests {
    private func period(_ from: String, _ to: String) throws -> Period? {
        Period(from: try #require(Day(from)), to: try #require(Day(to)))
    }

    @Test(
        "The period before is as long, in months when it is made of months",
        arguments: [
            ("2022-04-01", "2022-06-30", "2022-01-01", "2022-03-31"),
            ("2022-01-01", "2022-03-31", "2021-10-01", "2021-12-31"),
            ("2022-01-01", "2022-12-31", "2021-01-01", "2021-12-31"),
            ("2022-02-01", "2022-02-28", "2022-01-01", "2022-01-31"),
            ("2022-06-10", "2022-06-19", "2022-05-31", "2022-06-09"),
        ])
    func previous(from: String, to: String, earlierFrom: String, earlierTo: String) throws {
        #expect(try period(from, to)?.previous == period(earlierFrom, earlierTo))
    }

    @Test(
        "Whole quarters begin and end with a quarter",
        arguments: [
            ("2022-04-01", "2022-06-30", true), ("2021-07-01", "2022-06-30", true), ("2022-05-01", "2022-07-31", false),
            ("2022-04-01", "2022-06-29", false), ("2022-04-02", "2022-06-30", false),
        ])
    func quarters(from: String, to: String, areWhole: Bool) throws {
        #expect(try period(from, to)?.isOfWholeQuarters == areWhole)
    }

    @Test("It does not end before it begins, and may be one day")
    func order() throws {
        #expect(try period("2022-06-30", "2022-06-29") == nil)
        #expect(try period("2022-06-30", "2022-06-30")?.monthEnds.count == 1)
    }
}

@Suite("How long cases stay")
struct SurvivalTests {
    private func stays(_ ended: [Int], _ running: [Int]) -> [Survival.Stay] {
        ended.map { Survival.Stay(days: $0, hasEnded: true) } + running.map { Survival.Stay(days: $0, hasEnded: false) }
    }

    @Test("Half is gone on the middle day, and what has not ended counts as long as it is known")
    func median() {
        #expect(Survival.days(until: 50, of: stays([1, 2, 3], [])) == 2)
        #expect(Survival.days(until: 50, of: stays([], [30])) == nil)
        #expect(Survival.days(until: 50, of: stays([10], [3])) == 10)
        #expect(Survival.days(until: 50, of: stays([1, 2], [50, 60, 70])) == nil)
        #expect(Survival.days(until: 90, of: stays(Array(1...10), [])) == 9)
    }
}
