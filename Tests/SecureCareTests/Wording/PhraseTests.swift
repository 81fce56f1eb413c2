import SecureCare
import Testing

@Suite("Sentences and their gaps")
struct PhraseTests {
    @Test("Gaps are filled with words, numbers and what people call codes, in the language asked for")
    func gaps() throws {
        let key = "rule.move_starts_from_this_rung.detail"
        let phrase = Phrase(key, .text("X"), .label(Rung.handedOver), .labels([Rung.regular, .national]))
        for language in Language.allCases {
            let said = phrase.said(in: language)
            #expect(said.contains("X"))
            #expect(said.contains(Rung.handedOver.label(language)))
            #expect(said.contains("\(Rung.regular.label(language)), \(Rung.national.label(language))"))
            #expect(!said.contains("{"))
        }
    }

    @Test("What fills a gap is not searched for gaps itself")
    func gapsInGaps() {
        let said = Phrase("rule.move_starts_from_this_rung.detail", .text("{1}{2}"), .text("a"), .text("b"))
            .said(in: .english)
        #expect(said.contains("{1}{2}"))
    }

    @Test("A gap that nothing fills stays open, so that it is seen")
    func openGap() {
        #expect(Phrase("rule.move_starts_from_this_rung.detail", .text("X")).said(in: .dutch).contains("{1}"))
    }
}
