import CaseHistory
import Casework
import SchemaFiles
import Store

extension BenchmarkRow {
    /// Every case of the past tried under another definition of the ladder.
    static func simulation(_ sizes: BenchSizes) -> BenchmarkRow {
        BenchmarkRow(
            name: "simulate",
            work: "a case of \(ResultTable.number(Double(sizes.simulatedCases))) tried under another ladder",
            reference: "the same history replayed twice through the projections, with nothing judged",
            setting: "temporary tables, nothing recorded; cases with 2 applications, 3 refusals, notes and moves",
            goals: [.timeRatio(atMost: 1.5)]
        ) { try SimulationContest(sizes, in: $0) }
    }
}

private final class SimulationContest: Contest {
    private let load: Caseload
    private let cases: Int
    private let candidate: [UInt8]

    init(_ sizes: BenchSizes, in folder: String) throws {
        cases = sizes.simulatedCases
        load = try Caseload(at: folder + "/casus.db", cases: 1, durability: .normal)
        try ManyCases.copy(load.cases[0], cases: cases, in: load)
        guard let ladder = SchemaFile.named("Ladders/escalation-ladder.json") else {
            throw BenchFault.broken("the ladder does not come with the program")
        }
        let text = ladder.text.replacing("\"version\": 1,", with: "\"version\": 2,")
            .replacing("\"many_rejections\": 5", with: "\"many_rejections\": 2")
        candidate = Array(text.utf8)
    }

    deinit { load.store.close() }

    func work() throws -> Lap {
        try Lap.timed(operations: cases) { _ = try load.casework.simulateLadder(candidate, for: Caseload.desk) }
    }

    func reference() throws -> Lap {
        try Lap.timed(operations: cases) {
            for _ in 0..<2 { try load.store.replay(through: CaseProjector()) { _ in } }
        }
    }
}
