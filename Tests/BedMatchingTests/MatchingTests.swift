import BedMatching
import SecureCare
import Testing

struct MatchingTests {
    @Test("A unit fits, is to be asked, is missed by one criterion, or is not shown")
    func classes() {
        var person = SampleWorld.person
        person.traits = Traits(present: [.arson], absent: [.trauma])
        let units = [
            SampleWorld.counted("fits") { $0.contraIndications = [.trauma] },
            SampleWorld.counted("ask") { $0.contraIndications = [.autism, .psychosis] },
            SampleWorld.counted("missed") { $0.contraIndications = [.arson] },
            SampleWorld.counted("missed-and-unsure") { $0.contraIndications = [.arson, .autism] },
            SampleWorld.counted("far") { ($0.level, $0.contraIndications) = (4, [.arson]) },
        ]
        let answer = Matching.suggestions(for: SampleWorld.search(SampleWorld.need, person), among: units)
        #expect(answer.considered == 5)
        #expect(answer.fitting.map(\.unit.id) == ["fits"])
        #expect(answer.toAsk.map(\.unit.id) == ["ask"])
        #expect(answer.nearMisses.map(\.unit.id) == ["missed", "missed-and-unsure"])
        #expect(answer.counts == Suggestions.Counts(fitting: 1, toAsk: 1, nearMisses: 2))
    }

    @Test("Of a need of which nothing is known, everything is to be asked and nothing fails but beds")
    func nothingKnown() {
        let units = [
            SampleWorld.counted("A") { $0.contraIndications = CodeSet(ContraIndication.allCases) },
            SampleWorld.counted("B", SampleWorld.count(available: 0)),
        ]
        let search = BedSearch(need: Need(), asOf: SampleWorld.asOf)
        let answer = Matching.suggestions(for: search, among: units)
        #expect(answer.fitting.isEmpty)
        #expect(answer.toAsk.map(\.unit.id) == ["A"])
        #expect(answer.toAsk.flatMap(\.criteria).filter { $0.outcome != .unknown }.map(\.name) == [.bed])
        #expect(answer.nearMisses.map(\.unit.id) == ["B"])
    }

    @Test("Without units there is an answer, and it is empty")
    func noUnits() {
        let answer = Matching.suggestions(for: SampleWorld.search(), among: [])
        #expect(answer.considered == 0)
        #expect(answer.fitting.isEmpty && answer.toAsk.isEmpty && answer.nearMisses.isEmpty && answer.unlocks.isEmpty)
    }

    @Test("A limit shows the first units of each class and counts them all", arguments: [0, 1, 3, 40, 200, 1_000])
    func limit(limit: Int) {
        let world = RandomWorld(seed: 44, units: 3_000)
        let all = Matching.suggestions(for: world.search, among: world.units)
        let some = Matching.suggestions(for: world.search, among: world.units, limit: limit)
        #expect(all.nearMisses.count > 40)
        #expect(some.fitting == Array(all.fitting.prefix(limit)))
        #expect(some.toAsk == Array(all.toAsk.prefix(limit)))
        #expect(some.nearMisses == Array(all.nearMisses.prefix(limit)))
        #expect(some.counts == all.counts)
        #expect(some.unlocks == all.unlocks)
    }

    @Test("A limit below nothing shows nothing")
    func limitBelowNothing() {
        let answer = Matching.suggestions(for: SampleWorld.search(), among: [SampleWorld.counted()], limit: -1)
        #expect(answer.fitting.isEmpty)
        #expect(answer.counts.fitting == 1)
    }
}
