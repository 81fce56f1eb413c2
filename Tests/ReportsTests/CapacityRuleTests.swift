import CivilTime
import SecureCare
import Testing

@testable import Reports

@Suite("Which beds are counted")
struct CapacityRuleTests {
    private func unit(_ level: Int, _ province: Province, _ careTypes: CodeSet<CareType>) -> CareUnit {
        CareUnit(
            id: "U", provider: "p", province: province, level: level, type: .fpk, specialism: .psychiatry,
            regimes: [.wvggz], careTypes: careTypes)
    }

    private func report(_ unit: CareUnit, isSuspected: Bool = false, source: CountSource = .entered) throws
        -> CapacityReport
    {
        let day = try #require(Day("2022-06-15"))
        let count = BedCount(
            countedAt: Amsterdam.start(of: day), total: 10, occupied: 6, available: 2, reserved: 1, unstaffed: 1,
            source: source)
        return CapacityReport(on: day, [CountedOnDay(unit: unit, count: count, isSuspected: isSuspected)])
    }

    @Test(
        "Levels 2 and 3 make up the capacity, level 4 counts among the empty beds, level 1 and Zeeland's long stay not",
        arguments: [
            (2, .utrecht, [.treatment], 10, 4),
            (3, .utrecht, [.longTerm], 10, 4), (4, .utrecht, [.crisis], 0, 4), (4, .utrecht, [.treatment], 0, 0),
            (1, .utrecht, [.treatment], 0, 0),
            (3, .zeeland, [.longTerm], 0, 0), (3, .zeeland, [.treatment], 10, 4),
        ] as [(Int, Province, CodeSet<CareType>, Int, Int)])
    func levels(level: Int, province: Province, careTypes: CodeSet<CareType>, beds: Int, empty: Int) throws {
        let report = try report(unit(level, province, careTypes))
        #expect(report.total.beds23 == beds)
        #expect(report.empty.total == empty)
    }

    @Test("Halves are rounded up, and without beds there is no ratio")
    func ratios() {
        #expect(Ratio.roundedHalfUp(5, per: 2) == 3)
        #expect(Ratio.roundedHalfUp(7, per: 3) == 2)
        #expect(Ratio.roundedHalfUp(5, per: 0) == nil)
    }

    @Test("Figures that were carried forward or repeat too long are counted apart")
    func freshness() throws {
        let utrecht = unit(2, .utrecht, [.treatment])
        #expect(try report(utrecht).freshness.countedInTime == 1)
        let carried = try report(utrecht, source: .carriedForward).freshness
        #expect(carried.countedInTime == 0 && carried.carriedForward == 1)
        #expect(try report(utrecht, isSuspected: true).freshness.suspectedRepeats == 1)
        #expect(try report(utrecht).freshness.suspectedRepeats == 0)
    }

    @Test("Inhabitants are those of 1 January 2022, seventeen and a half million in all")
    func inhabitants() {
        #expect(Province.allCases.map(Inhabitants.of2022.number).reduce(0, +) == 17_591_394)
        #expect(Inhabitants.of2022.on.description == "2022-01-01")
    }
}
