import BedMatching
import SecureCare
import Testing

struct MatchingWordsTests {
    /// The keys of the label file that are this target's.
    static let keysInTheLabelFile = Set(
        Labels.shared.sentenceKeys.filter { key in
            ["criterion.", "unlock.", "suggestion."].contains { key.hasPrefix($0) }
        })

    @Test("Whatever is said has words in both languages, with every gap filled and nothing left over")
    func everythingHasWords() {
        var phrases = Set(CriterionName.all.map(\.title) + CriterionName.all.compactMap(\.unlocking))
        phrases.formUnion(CriterionOutcome.allCases.map(\.phrase))
        phrases.insert(Suggestions.notice)
        for seed in UInt64(0)..<60 {
            let world = RandomWorld(seed: seed, units: 40)
            let answer = Matching.suggestions(for: world.search, among: world.units)
            for shown in answer.fitting + answer.toAsk + answer.nearMisses {
                phrases.formUnion(shown.criteria.map(\.detail) + shown.remarks)
            }
            phrases.formUnion(answer.unlocks.map(\.gain))
        }
        for phrase in phrases {
            guard let words = Labels.shared.words(phrase.key) else {
                Issue.record("no words for \(phrase.key)")
                continue
            }
            for template in [words.dutch, words.english] {
                let gaps = Set(template.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) })
                #expect(gaps == Set(phrase.gaps.indices), "\(phrase.key)")
            }
        }
        #expect(phrases.count > 100)
    }

    @Test(
        "The notice says in both languages that this is no placement",
        arguments: [
            (Language.dutch, "geen plaatsing"), (.english, "no placement"),
        ])
    func notice(language: Language, words: String) {
        #expect(Suggestions.notice.said(in: language).contains(words))
    }
}
