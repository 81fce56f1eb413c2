import Foundation
import Testing

@testable import casus_bench

@Suite("Rows of casus-bench")
struct RowTests {
    static let rows = BenchmarkRow.all(.least)

    @Test("have names of their own and at least one goal each")
    func haveNames() {
        #expect(Set(RowTests.rows.map(\.name)).count == RowTests.rows.count)
        #expect(RowTests.rows.allSatisfy { !$0.goals.isEmpty })
    }

    @Test("run with as little as there can be", arguments: rows.map(\.name))
    func run(_ name: String) throws {
        let folder = try BenchFolder(in: NSTemporaryDirectory())
        let row = try #require(RowTests.rows.first { $0.name == name })
        let laps = try Rounds.run(row.prepare(folder.emptied(name)), rounds: 2)
        #expect(laps.count == 2)
        #expect(laps.allSatisfy { $0.work.operations > 0 && $0.reference.operations > 0 })
        #expect(RowResult(row: row, laps: laps).judgements.count == row.goals.count)
    }
}
