import BedMatching
import CivilTime
import SecureCare
import Testing

struct SuggestionTests {
    @Test("Coverage tells apart what is wanted, what is covered and what is missing")
    func coverage() throws {
        let unit = SampleWorld.counted { $0.expertise = [.trauma, .pregnancy] }
        let coverage = try SampleWorld.only(SampleWorld.search(), unit).coverage
        #expect(coverage.wanted == [.trauma, .autism, .arson])
        #expect(coverage.covered == [.trauma])
        #expect(coverage.missing == [.autism, .arson])
    }

    @Test("A unit shows what it refused before, and a unit that refused nothing shows none")
    func rejectedBefore() {
        let earlier = EarlierRejections(count: 2, lastOn: Day("2022-05-01"), reasons: ["a", "b"])
        let search = SampleWorld.search(rejections: ["B": earlier, "not-a-unit": earlier])
        let units = ["A", "B", "C"].map { SampleWorld.counted($0) }
        let answer = Matching.suggestions(for: search, among: units).fitting
        let none = EarlierRejections(count: 0, lastOn: nil, reasons: [])
        #expect(answer.map(\.unit.id) == ["A", "C", "B"])
        #expect(answer.map(\.rejectedBefore) == [none, none, earlier])
    }

    @Test("A count is stale when it is older than seven days", arguments: [0, 604_799, 604_800, 604_801, 9_999_999])
    func stale(secondsAgo: Int) throws {
        let unit = SampleWorld.counted("U1", SampleWorld.count(secondsAgo: secondsAgo))
        let suggestion = try SampleWorld.only(SampleWorld.search(), unit)
        #expect(suggestion.stale == (secondsAgo > 604_800))
        #expect(suggestion.stale == unit.count.isStale(at: SampleWorld.asOf))
    }

    @Test("What fails and what is unknown can be had apart")
    func failingAndUnknown() throws {
        var need = SampleWorld.need
        need.levels = [4]
        need.careType = nil
        let suggestion = try SampleWorld.only(SampleWorld.search(need), SampleWorld.counted())
        #expect(suggestion.failing.map(\.name) == [.level])
        #expect(suggestion.unknown.map(\.name) == [.careType])
    }

    @Test("A unit without anything to remark has no remarks")
    func noRemarks() throws {
        var need = SampleWorld.need
        need.expertise = []
        #expect(try SampleWorld.only(SampleWorld.search(need), SampleWorld.counted()).remarks.isEmpty)
    }

    @Test(
        "Remarks tell of missing expertise, an old count and earlier refusals",
        arguments: [
            (1, "2022-05-01", "suggestion.rejected.once.on"), (3, "2022-05-01", "suggestion.rejected.often.on"),
            (1, nil, "suggestion.rejected.once"), (3, nil, "suggestion.rejected.often"),
        ])
    func remarks(times: Int, lastOn: String?, sentence: String) throws {
        let earlier = EarlierRejections(count: times, lastOn: lastOn.flatMap { Day($0) }, reasons: [])
        let unit = SampleWorld.counted("U1", SampleWorld.count(secondsAgo: 8 * 86_400)) { $0.expertise = [.trauma] }
        let suggestion = try SampleWorld.only(SampleWorld.search(rejections: ["U1": earlier]), unit)
        #expect(
            suggestion.remarks.map(\.key) == ["suggestion.expertise.missing", "suggestion.stale", sentence])
        #expect(suggestion.remarks[1].gaps == [.day(try #require(Day("2022-06-07"))), .number(7)])
    }

    @Test("A unit that covers all that is wanted says so")
    func fullCoverage() throws {
        let unit = SampleWorld.counted { $0.expertise = [.trauma, .autism, .arson] }
        #expect(try SampleWorld.only(SampleWorld.search(), unit).remarks == [Phrase("suggestion.expertise.all")])
    }
}
