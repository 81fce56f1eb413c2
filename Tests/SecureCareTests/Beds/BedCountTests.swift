import CivilTime
import SecureCare
import Testing

@Suite("Bed counts")
struct BedCountTests {
    private static func count(_ total: Int, _ parts: [Int], at moment: Int64 = 0) -> BedCount {
        BedCount(
            countedAt: Instant(milliseconds: moment), total: total, occupied: parts[0], available: parts[1],
            reserved: parts[2], unstaffed: parts[3], source: .entered)
    }

    @Test(
        "A count can be true when its four states make up the total and none is below 0",
        arguments: [
            (10, [6, 2, 1, 1], true), (0, [0, 0, 0, 0], true), (10, [6, 2, 1, 0], false), (10, [6, 2, 1, 2], false),
            (10, [11, -1, 0, 0], false), (-1, [-1, 0, 0, 0], false), (10, [10, 0, 0, 0], true),
        ])
    func addsUp(total: Int, parts: [Int], isTrue: Bool) {
        #expect(BedCountTests.count(total, parts).addsUp == isTrue)
    }

    @Test(
        "A count is stale when it is older than seven days",
        arguments: [(0, false), (604_800_000, false), (604_800_001, true), (-1, false)] as [(Int64, Bool)])
    func stale(age: Int64, isStale: Bool) {
        let count = BedCountTests.count(1, [1, 0, 0, 0], at: 1_000)
        #expect(count.isStale(at: Instant(milliseconds: 1_000 + age)) == isStale)
        #expect(BedCount.freshDays == 7)
    }
}
