import BedMatching
import SecureCare
import Testing

struct SuggestionOrderTests {
    /// Ids in the order in which they come out, whatever the order in which they went in.
    private func order(
        _ units: [CountedUnit], province: Province? = .flevoland, rejections: [String: EarlierRejections] = [:]
    ) -> [String] {
        let search = SampleWorld.search(province: province, rejections: rejections)
        let forwards = Matching.suggestions(for: search, among: units).fitting.map(\.unit.id)
        let backwards = Matching.suggestions(for: search, among: units.reversed()).fitting.map(\.unit.id)
        #expect(forwards == backwards)
        return forwards
    }

    private func refused(_ count: Int) -> EarlierRejections {
        EarlierRejections(count: count, lastOn: nil, reasons: [])
    }

    @Test("More of the wanted expertise comes first, and expertise that nobody wants counts for nothing")
    func expertise() {
        let units = [
            SampleWorld.counted("A") { $0.expertise = [.psychosis, .aggression, .pregnancy] },
            SampleWorld.counted("B") { $0.expertise = [.trauma] },
            SampleWorld.counted("C") { $0.expertise = [.trauma, .autism, .arson] },
            SampleWorld.counted("D") { $0.expertise = [.arson, .autism] },
        ]
        #expect(order(units) == ["C", "D", "B", "A"])
    }

    @Test("At level 2 the own province comes before elsewhere; at level 3 the place does not matter")
    func province() {
        let units = [
            SampleWorld.counted("A") { $0.province = .limburg },
            SampleWorld.counted("B"),
            SampleWorld.counted("C") { ($0.level, $0.province) = (3, .limburg) },
            SampleWorld.counted("D") { $0.level = 3 },
        ]
        #expect(order(units) == ["B", "C", "D", "A"])
    }

    @Test("While the province is not known, no unit is nearer than another")
    func unknownProvince() {
        let units = [
            SampleWorld.counted("A") { $0.province = .limburg },
            SampleWorld.counted("B"),
            SampleWorld.counted("C") { $0.level = 3 },
        ]
        #expect(order(units, province: nil) == ["A", "B", "C"])
    }

    @Test("Fewer earlier refusals by the unit come first")
    func rejections() {
        let units = ["A", "B", "C"].map { SampleWorld.counted($0) }
        #expect(order(units, rejections: ["A": refused(2), "B": refused(1)]) == ["C", "B", "A"])
    }

    @Test("A count of exactly seven days is fresh, and one second more is stale")
    func freshness() {
        let week = 7 * 86_400
        let units = [
            SampleWorld.counted("A", SampleWorld.count(secondsAgo: week + 1)),
            SampleWorld.counted("B", SampleWorld.count(secondsAgo: week)),
            SampleWorld.counted("C", SampleWorld.count(secondsAgo: 0)),
        ]
        #expect(order(units) == ["B", "C", "A"])
    }

    @Test("More available beds come first, and beds that are not available count for nothing")
    func availableBeds() {
        let units = [
            SampleWorld.counted("A", SampleWorld.count(available: 1, reserved: 9, unstaffed: 9)),
            SampleWorld.counted("B", SampleWorld.count(available: 3)),
            SampleWorld.counted("C", SampleWorld.count(available: 2)),
        ]
        #expect(order(units) == ["B", "C", "A"])
    }

    @Test("What is otherwise alike comes in order of the bytes of the id")
    func ids() {
        let units = ["U10", "U2", "u1", "U1", "É", "E\u{301}"].map { SampleWorld.counted($0) }
        #expect(
            order(units).map { Array($0.utf8) } == ["E\u{301}", "U1", "U10", "U2", "u1", "É"].map { Array($0.utf8) })
    }

    @Test("Each key decides before all keys after it, however much those differ")
    func precedence() {
        let best = SampleWorld.count(available: 9)
        let old = SampleWorld.count(available: 9, secondsAgo: 30 * 86_400)
        let units = [
            SampleWorld.counted("A", best) { $0.province = .limburg },
            SampleWorld.counted("B", best),
            SampleWorld.counted("C", old),
            SampleWorld.counted("D", SampleWorld.count()),
            SampleWorld.counted("E", SampleWorld.count(secondsAgo: 30 * 86_400)) {
                ($0.province, $0.expertise) = (.limburg, [.trauma])
            },
        ]
        let rejections = ["B": refused(1), "E": refused(20)]
        #expect(order(units, rejections: rejections) == ["E", "D", "C", "B", "A"])
    }

    @Test("Units to ask and near misses keep the same order")
    func otherClasses() {
        var person = SampleWorld.person
        person.traits.set(.arson, .unknown)
        let search = SampleWorld.search(SampleWorld.need, person, rejections: ["A": refused(1), "C": refused(1)])
        let units = [
            SampleWorld.counted("A") { $0.contraIndications = [.arson] },
            SampleWorld.counted("B") { $0.contraIndications = [.arson] },
            SampleWorld.counted("C") { $0.level = 4 },
            SampleWorld.counted("D") { $0.level = 4 },
        ]
        let answer = Matching.suggestions(for: search, among: units)
        #expect(answer.toAsk.map(\.unit.id) == ["B", "A"])
        #expect(answer.nearMisses.map(\.unit.id) == ["D", "C"])
    }
}
