import BedMatching
import EscalationLadder
import Testing

@testable import casus_bench

@Suite("References")
struct ReferenceTests {
    @Test("The ladder written out by hand decides as the ladder does", arguments: LadderSpread.questions.indices)
    func plainLadderAgrees(_ place: Int) {
        let question = LadderSpread.questions[place]
        let plain = PlainLadder.decide(question.request, on: question.facts, at: LadderSpread.now)
        switch Ladder.shared.decide(question.request, on: question.facts, at: LadderSpread.now) {
        case .allowed(let rung, _): #expect(plain == .allowed(rung))
        case .refused(let refusals): #expect(plain == .refused(refusals.count))
        case .notYours: Issue.record("nobody in these questions asks for what is another's")
        }
    }

    @Test("The plainest loop finds as many units of each class", arguments: [5, 112, 1_000])
    func plainSuggestionsAgree(_ count: Int) {
        let world = UnitWorld(units: count)
        for search in world.searches {
            let found = Matching.suggestions(for: search, among: world.units)
            let plain = PlainSuggestions(search, world.units)
            #expect(found.counts.fitting == plain.fitting)
            #expect(found.counts.toAsk == plain.toAsk)
            #expect(found.counts.nearMisses == plain.nearMisses)
        }
    }
}
