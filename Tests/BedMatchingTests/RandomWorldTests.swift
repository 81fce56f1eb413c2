import BedMatching
import SecureCare
import Testing

struct RandomWorldTests {
    @Test("Random worlds come out as by the plainest rules: classes, order, criteria and unlocks", arguments: 0..<24)
    func sameAsPlain(batch: UInt64) {
        for seed in (batch * 20)..<(batch * 20 + 20) {
            let world = RandomWorld(seed: seed, units: 40)
            let plain = PlainMatching(search: world.search, units: world.units)
            let answer = Matching.suggestions(for: world.search, among: world.units)
            #expect(answer.fitting.map(\.unit.id) == plain.fitting, "seed \(seed)")
            #expect(answer.toAsk.map(\.unit.id) == plain.toAsk, "seed \(seed)")
            #expect(answer.nearMisses.map(\.unit.id) == plain.nearMisses, "seed \(seed)")
            for shown in answer.fitting + answer.toAsk + answer.nearMisses {
                let judged = plain.judged(CountedUnit(unit: shown.unit, count: shown.count))
                #expect(shown.criteria.map(\.name.code) == judged.map(\.name), "seed \(seed)")
                #expect(shown.criteria.map(\.outcome.rawValue) == judged.map(\.outcome), "seed \(seed)")
            }
            let unlocks = plain.unlocks
            #expect(answer.unlocks.map(\.relax) == unlocks.map(\.relax), "seed \(seed)")
            #expect(answer.unlocks.map(\.units) == unlocks.map(\.units), "seed \(seed)")
            #expect(answer.unlocks.map(\.beds) == unlocks.map(\.beds), "seed \(seed)")
        }
    }

    @Test("The random worlds hold every class, every outcome of every criterion, and sets of several criteria")
    func worldsAreRich() {
        var seen: Set<String> = []
        for seed in UInt64(0)..<480 {
            let world = RandomWorld(seed: seed, units: 40)
            let answer = Matching.suggestions(for: world.search, among: world.units)
            if !answer.fitting.isEmpty { seen.insert("fitting") }
            if answer.unlocks.contains(where: { $0.relax.count > 2 }) { seen.insert("unlock of three") }
            for criterion in (answer.fitting + answer.toAsk + answer.nearMisses).flatMap(\.criteria) {
                seen.insert("\(criterion.name.code) \(criterion.outcome.rawValue)")
            }
        }
        let judged = CriterionName.all.flatMap { name in
            CriterionOutcome.allCases.map { "\(name.code) \($0.rawValue)" }
        }.filter { !$0.hasPrefix("bed") }
        let beds = ["bed pass", "bed:reserved fail", "bed:unstaffed fail", "bed:occupied fail"]
        #expect(Set(judged + beds + ["fitting", "unlock of three"]).subtracting(seen).isEmpty)
    }
}
