import CivilTime
import SecureCare
import Testing

@testable import Demonstration

/// The parts of the demonstration hold together before it is played.
@Suite struct DemoPartsTests {
    @Test func `the clock goes on and never back`() {
        let clock = DemoClock(at: Demonstration.beginning)
        clock.set(Demonstration.beginning.adding(seconds: 60))
        clock.set(Demonstration.beginning)
        #expect(clock.now == Demonstration.beginning.adding(seconds: 60))
    }

    @Test func `it begins on the first of November 2021 in the Netherlands`() {
        #expect(Demonstration.beginning == Instant("2021-10-31T23:00:00Z"))
    }

    @Test(arguments: Language.allCases)
    func `every party and region says that it is invented`(language: Language) {
        let word = language == .dutch ? "verzonnen" : "invented"
        for party in InventedParties.all {
            let name = Phrase("demo.invented_party", .label(party.type), .text(party.digits)).said(in: language)
            #expect(name.contains(word))
        }
        #expect(Phrase("demo.invented_region", .text("05")).said(in: language).lowercased().contains(word))
    }

    @Test func `no province lies in two regions, and each lies in one`() {
        let provinces = InventedParties.regions.flatMap(\.provinces)
        #expect(provinces.count == Set(provinces).count)
        #expect(Set(provinces) == Set(Province.allCases))
    }

    @Test func `more than twenty units refused, each known to the sheet, none twice, in order of time`() {
        let all = DemoRefusals.before + DemoRefusals.regional + DemoRefusals.national + [DemoRefusals.last]
        let known = Set(SampleSheet.rows.map { $0["unit"] })
        #expect(all.count == DemoRefusals.count)
        #expect(all.count > 20)
        #expect(Set(all.map(\.unit)).count == all.count)
        #expect(DemoRefusals.units.isSubset(of: known))
        #expect(all.map(\.on) == all.map(\.on).sorted())
        #expect(all.first?.on == "2021-11-12")
    }

    @Test func `psychiatry and disability care point at each other`() {
        let specialisms = Dictionary(
            uniqueKeysWithValues: SampleSheet.rows.map { ($0["unit"], $0["specialism"]) })
        let pointing = (DemoRefusals.before + DemoRefusals.regional).compactMap { refusal in
            refusal.pointsTo.map { [specialisms[refusal.unit] ?? "", $0] }
        }
        #expect(pointing.contains(["psychiatry", "sglvg"]))
        #expect(pointing.contains(["sglvg", "psychiatry"]))
    }

    @Test func `the sheet adds up to the margins of June 2022`() {
        func sum(_ column: String) -> Int { SampleSheet.rows.compactMap { Int($0[column]) }.reduce(0, +) }
        #expect(SampleSheet.rows.count == 112)
        #expect(sum("available") == 43)
        #expect(sum("reserved") == 43)
        #expect(sum("unstaffed") == 31)
        #expect(sum("total") == sum("occupied") + 117)
    }

    @Test func `the stay ends eight days after the last day`() throws {
        let last = try #require(Day(CaseStory.lastDay))
        #expect(last.adding(8).description == CaseStory.stayEnds)
    }
}
