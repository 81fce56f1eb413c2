import Testing

@testable import Confidentiality

@Suite("Small counts in what is published")
struct PublishedCountsTests {
    @Test(
        "Counts under the threshold are hidden alike, others rounded to the nearest five",
        arguments: [
            (0, nil), (1, nil), (7, nil), (8, 10), (12, 10), (13, 15), (17, 15), (18, 20), (103, 105),
        ] as [(Int, Int?)])
    func rounding(count: Int, published: Int?) {
        #expect(SmallCells().published(count) == published)
    }

    @Test("A count that its total would give away takes the smallest shown one with it")
    func complement() {
        // 7 + 10 in a total of 17: alone, 15 less 10 could only be 1 to 7; without rounding it would be 7.
        var exact = PublishedCounts(SmallCells(roundedTo: 1))
        let total = exact.add(57)
        let parts = [exact.add(7), exact.add(20), exact.add(30)]
        exact.relate(total, isSumOf: parts)
        #expect(exact.possibleValues(parts[0]) == 1)
        exact.protect()
        #expect(exact.published(parts[0]) == nil && exact.published(parts[1]) == nil)
        #expect(exact.published(parts[2]) == 30 && exact.published(total) == 57)
        #expect(exact.possibleValues(parts[0]) >= 3)
    }

    @Test("A single part of a hidden total is not left to be worked out through another sum")
    func throughTwoSums() {
        var counts = PublishedCounts(SmallCells(roundedTo: 1))
        let total = counts.add(40)
        let left = [counts.add(5), counts.add(35)]
        let right = [counts.add(12), counts.add(28)]
        counts.relate(total, isSumOf: left)
        counts.relate(total, isSumOf: right)
        counts.protect()
        for place in left + right + [total] where counts.published(place) == nil {
            #expect(counts.possibleValues(place) >= 3)
        }
        #expect(counts.published(left[1]) == nil)
    }

    @Test("In a thousand made-up tables no hidden count has fewer values left than it should", arguments: [1, 2, 5])
    func madeUpTables(roundedTo: Int) {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<1_000 {
            var counts = PublishedCounts(SmallCells(roundedTo: roundedTo))
            let numbers = (0..<(2 + next(6))).map { _ in next(3) == 0 ? next(60) : next(12) }
            let total = counts.add(numbers.reduce(0, +))
            let parts = numbers.map { counts.add($0) }
            counts.relate(total, isSumOf: parts)
            let half = numbers.count / 2
            let first = counts.add(numbers.prefix(half).reduce(0, +))
            counts.relate(first, isSumOf: Array(parts.prefix(half)))
            counts.protect()
            for (place, number) in zip([total] + parts, [numbers.reduce(0, +)] + numbers) {
                if counts.published(place) == nil {
                    #expect(counts.possibleValues(place) >= 3)
                } else {
                    #expect(number >= 8)
                }
            }
        }
    }
}
