import Foundation
import Testing

@testable import casus_bench

@Suite("Results")
struct ReportingTests {
    private func result(workSeconds: Double) throws -> RowResult {
        let row = try #require(BenchmarkRow.all(.least).first { $0.name == "act-note" })
        let reference = Lap(operations: 100, seconds: 1, bytesWritten: 100)
        let work = Lap(operations: 100, seconds: workSeconds, bytesWritten: 5_000_000)
        return RowResult(row: row, laps: [Round(work: work, reference: reference)])
    }

    @Test("say by minimum, median and maximum whether a goal is reached, with durability beside it")
    func saysWhetherReached() throws {
        let reached = ResultTable.text(of: try result(workSeconds: 2))
        #expect(reached.contains("0.500 / 0.500 / 0.500 reached"))
        #expect(reached.contains("synchronous=FULL"))
        #expect(reached.contains("(50,000 bytes written each)"))
        #expect(ResultTable.text(of: try result(workSeconds: 4)).contains("0.250 / 0.250 / 0.250 MISSED"))
    }

    @Test("are the same after being written to a file and read back")
    func surviveAFile() throws {
        let folder = try BenchFolder(in: NSTemporaryDirectory())
        let file = ResultFile(
            machine: Machine(folder: folder.path), startedAt: "2022-06-15T10:00:00Z",
            results: [try result(workSeconds: 2)])
        try file.write(to: folder.path + "/a.json")
        #expect(try ResultFile.read(folder.path + "/a.json") == file)
        #expect(throws: BenchFault.self) { try ResultFile.read(folder.path + "/b.json") }
    }

    @Test("of two runs stand beside each other, with the factor between them")
    func areCompared() throws {
        let machine = Machine(folder: "/")
        let first = ResultFile(machine: machine, startedAt: "A", results: [try result(workSeconds: 4)])
        let second = ResultFile(machine: machine, startedAt: "B", results: [try result(workSeconds: 2)])
        let text = ResultComparison(first, second).text
        #expect(text.contains("of the reference's speed"))
        #expect(text.contains("x 2.000"))
        #expect(
            ResultComparison(first, ResultFile(machine: machine, startedAt: "B", results: [])).text
                .contains("act-note: in A alone"))
    }

    @Test(
        "write large numbers in groups and small ones with a fraction",
        arguments: [(0.1234, "0.123"), (12.34, "12.3"), (1_234_567, "1,234,567")])
    func writesNumbers(_ value: Double, _ text: String) {
        #expect(ResultTable.number(value) == text)
    }
}
