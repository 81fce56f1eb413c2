import CivilTime
import SecureCare
import Testing

@testable import Reports

@Suite("The extract for research")
struct ResearchExtractTests {
    private func extract(
        _ seed: UInt64, cases: Int, k: Int, coarsening: [ResearchColumn] = [], dropping: [ResearchColumn] = []
    ) throws -> ResearchExtract {
        let world = try PublishedWorld(seed: seed, cases: cases)
        var extract = ResearchExtract(
            k: k, coarsening: coarsening, dropping: dropping, on: try #require(Day("2023-01-01")))
        for facts in world.cases { extract.add(facts) }
        return extract
    }

    /// How many lines of a CSV occur fewer than k times, counted line by line.
    private func rareLines(_ csv: [UInt8], _ k: Int) -> Int {
        let lines = String(decoding: csv, as: UTF8.self).split(separator: "\r\n").dropFirst()
        return lines.count { line in lines.count { $0 == line } < k }
    }

    @Test(
        "What follows its advice has every combination at least k times, and no case is lost",
        arguments: [1, 2, 3, 4] as [UInt64], [2, 5, 10])
    func followsAdvice(seed: UInt64, k: Int) throws {
        let refused = try extract(seed, cases: 300, k: k)
        #expect(refused.rare > 0 && refused.csv == nil)
        let advice = try #require(refused.advice())
        let given = try extract(seed, cases: 300, k: k, coarsening: advice)
        let csv = try #require(given.csv)
        #expect(rareLines(csv, k) == 0)
        #expect(String(decoding: csv, as: UTF8.self).split(separator: "\r\n").count == 301)
        let less = try extract(seed, cases: 300, k: k, coarsening: advice.dropLast())
        #expect(less.rare > 0 && less.csv == nil)
    }

    @Test("Fewer cases than k are never given, whatever is left out", arguments: [1, 4, 9])
    func tooFew(cases: Int) throws {
        let few = try extract(7, cases: cases, k: 10)
        #expect(few.rare == cases && few.advice() == nil && few.csv == nil)
        let one = try extract(
            7, cases: cases, k: 10, dropping: ResearchColumn.allCases.filter { $0 != .kind })
        #expect(one.columns == [.kind] && one.csv == nil)
    }

    @Test("A column past its last step is left out, and so is one that is dropped", arguments: ResearchColumn.allCases)
    func coarser(column: ResearchColumn) throws {
        let most = Array(repeating: column, count: column.stepsMax)
        #expect(try extract(1, cases: 20, k: 2, coarsening: most).columns.contains(column))
        #expect(try !extract(1, cases: 20, k: 2, coarsening: most + [column]).columns.contains(column))
        #expect(try !extract(1, cases: 20, k: 2, dropping: [column]).columns.contains(column))
        let world = try PublishedWorld(seed: 3, cases: 200)
        let day = try #require(Day("2023-01-01"))
        for steps in 0...column.stepsMax {
            for facts in world.cases {
                #expect(CSVLine.cell(column.value(of: facts, on: day, coarser: steps)).first != "'")
            }
        }
    }
}
