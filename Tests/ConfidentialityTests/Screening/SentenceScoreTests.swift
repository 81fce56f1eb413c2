import Confidentiality
import Testing

/// What the screening must reach on sentences as care professionals write them.
struct SentenceScoreTests {
    @Test func `There are five hundred sentences, and nearly half of them identify nobody`() {
        let harmless = MarkedSentence.all.filter(\.expected.isEmpty).count
        #expect(MarkedSentence.all.count >= 500)
        #expect(harmless * 20 >= MarkedSentence.all.count * 9)
    }

    @Test(arguments: IdentityKind.allCases, [false, true])
    func `Each kind is found and little else is, also in the sentences held out`(kind: IdentityKind, heldOut: Bool)
        throws
    {
        let sentences = MarkedSentence.all.filter { $0.isHeldOut == heldOut }
        let score = try #require(ScreeningScore.byKind(sentences)[kind])
        #expect(score.hits > 0)
        #expect(score.precision >= (kind == .name ? 0.90 : 0.98), "\(score)")
        #expect(score.recall >= (kind == .name ? 0.85 : kind == .bsn ? 1 : 0.95), "\(score)")
    }
}
