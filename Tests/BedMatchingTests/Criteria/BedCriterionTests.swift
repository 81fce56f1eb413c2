import BedMatching
import SecureCare
import Testing

struct BedCriterionTests {
    @Test(
        "A bed passes when one is available, and else fails by the first state that has any",
        arguments: [
            ([1, 0, 0, 0], "bed", CriterionOutcome.pass, "criterion.bed.pass.one"),
            ([3, 2, 2, 2], "bed", .pass, "criterion.bed.pass.many"),
            ([0, 1, 5, 5], "bed:reserved", .fail, "criterion.bed.reserved"),
            ([0, 0, 2, 5], "bed:unstaffed", .fail, "criterion.bed.unstaffed"),
            ([0, 0, 0, 5], "bed:occupied", .fail, "criterion.bed.occupied"),
            ([0, 0, 0, 0], "bed:occupied", .fail, "criterion.bed.occupied.none"),
        ])
    func outcome(beds: [Int], name: String, expected: CriterionOutcome, sentence: String) throws {
        let count = SampleWorld.count(
            available: beds[0], reserved: beds[1], unstaffed: beds[2], occupied: beds[3])
        let suggestion = try SampleWorld.only(SampleWorld.search(), SampleWorld.counted("U1", count))
        let last = try #require(suggestion.criteria.last)
        #expect(last.name.code == name)
        #expect(last.outcome == expected)
        #expect(last.detail.key == sentence)
    }
}
