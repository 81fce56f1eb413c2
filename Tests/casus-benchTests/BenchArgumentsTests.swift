import Testing

@testable import casus_bench

@Suite("Arguments of casus-bench")
struct BenchArgumentsTests {
    @Test("name rows, rounds and files")
    func readsAll() throws {
        let read = try BenchArguments.read(["ladder-step", "--rounds", "3", "--json", "a.json", "rebuild"])
        var expected = BenchArguments.Measurement()
        expected.rows = ["ladder-step", "rebuild"]
        expected.rounds = 3
        expected.json = "a.json"
        #expect(read == .measure(expected))
        #expect(try BenchArguments.read(["compare", "a", "b"]) == .compare("a", "b"))
        #expect(try BenchArguments.read(["rebuild", "--help"]) == .help)
    }

    @Test(
        "that are not understood are refused as a fault of use",
        arguments: [["--rounds"], ["--rounds", "0"], ["--rounds", "x"], ["--json"], ["--fast"], ["compare", "a"]])
    func refuses(_ arguments: [String]) throws {
        let fault = try #require(throws: BenchFault.self) { try BenchArguments.read(arguments) }
        #expect(fault.exitCode == 64)
    }

    @Test("that name an unknown row are refused, with the rows that there are")
    func refusesUnknownRow() throws {
        let rows = BenchmarkRow.all(.least)
        let fault = try #require(throws: BenchFault.self) { try BenchProgram.chosen(["nothing"], among: rows) }
        #expect(fault.exitCode == 64)
        #expect(fault.words.contains("ladder-step"))
        #expect(
            try BenchProgram.chosen(["rebuild", "ladder-step"], among: rows).map(\.name) == ["ladder-step", "rebuild"])
    }
}
