import CivilTime
import Confidentiality
import Testing

@testable import Reports

@Suite("A reader who solves for what is hidden")
struct SolvingReaderTests {
    private func reader(_ world: PublishedWorld, _ rule: SmallCells) throws -> ReaderWhoSolves {
        ReaderWhoSolves(try world.everything(rule), rule) { quarter in
            Period(from: world.quarterStarts[quarter], to: world.quarterEnds[quarter])?.monthEnds.map(\.month) ?? []
        }
    }

    @Test(
        "finds no hidden count with fewer than three values, in all reports of a year together",
        arguments: [12, 40, 90, 200, 600])
    func pinsNothing(cases: Int) throws {
        let rule = SmallCells()
        var hidden = 0
        for seed in 1...6 {
            let reader = try reader(PublishedWorld(seed: UInt64(seed * 7_919 + cases), cases: cases), rule)
            hidden += reader.hidden.count
            let pinned = reader.hidden.keys.filter { reader.values($0) < rule.possibleValuesMin }.sorted()
            #expect(pinned.isEmpty, "\(cases) cases, seed \(seed): \(pinned.prefix(5)) of \(pinned.count)")
        }
        #expect(hidden > 1_000)
    }

    @Test("is never shown the refusals of a period or a month, of which only the rounded totals tell")
    func refusalsOfAPeriod() throws {
        let reports = try PublishedWorld(seed: 3, cases: 600).everything(SmallCells())
        let withheld = reports.flatMap { report in report.shown.filter { ReaderWhoSolves.isWithheld($0.key) } }
        #expect(withheld.count > 20 && withheld.allSatisfy { $0.value == nil })
        #expect(reports.contains { $0.truth["rejections.inPeriod"] ?? 0 > 100 })
        #expect(reports.allSatisfy { $0.shown["rejections.total"] != .some(nil) })
    }

    @Test("finds many where small counts are hidden and nothing else, so that it is a reader to fear")
    func hasTeeth() throws {
        let careless = SmallCells(roundedTo: 1, possibleValuesMin: 1)
        let reader = try reader(PublishedWorld(seed: 5, cases: 200), careless)
        let pinned = reader.hidden.keys.filter { reader.values($0) < 3 }
        #expect(pinned.count > 20)
        // What it concludes is true: no count lies outside the bounds that it found.
        #expect(reader.hidden.allSatisfy { reader.holds($0.key, $0.value) })
    }
}
