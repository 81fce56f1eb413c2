import BedMatching
import SecureCare
import Testing

struct LevelCriterionTests {
    @Test(
        "A level passes when it is asked for, fails when it is not, and is unknown while none is given",
        arguments: [
            ([2], 2, CriterionOutcome.pass), ([3, 2], 2, .pass), ([3], 2, .fail), ([2, 4], 3, .fail),
            ([4], 4, .pass), ([1], 1, .pass), ([], 2, .unknown), ([], 4, .unknown),
        ])
    func outcome(levels: [Int], level: Int, expected: CriterionOutcome) throws {
        var need = SampleWorld.need
        need.levels = levels
        let unit = SampleWorld.counted { $0.level = level }
        #expect(try SampleWorld.criterion(.level, SampleWorld.search(need), unit).outcome == expected)
    }

    @Test("A level that fails names what was found and what was asked for, each once")
    func detail() throws {
        var need = SampleWorld.need
        need.levels = [4, 3, 4]
        let criterion = try SampleWorld.criterion(.level, SampleWorld.search(need), SampleWorld.counted())
        #expect(criterion.detail == Phrase("criterion.level.fail", .number(2), .text("3, 4")))
    }
}
