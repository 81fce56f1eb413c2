import SecureCare
import StrictJSON
import Testing

@Suite("Sentences: said in the sources, written in the label file")
struct SentenceTests {
    /// The numbers of the gaps of a sentence.
    private static func gaps(_ sentence: String) -> Set<Int> {
        Set(sentence.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) })
    }

    @Test("Every sentence that is said is in the label file")
    func present() throws {
        let said = try SaidSentences()
        #expect(said.calls.count > 150)
        let missing = said.calls.filter { Labels.shared.words($0.key) == nil }
        #expect(missing.map { "\($0.key) in \($0.place)" }.isEmpty)
    }

    @Test("Every sentence that the page says is in the label file")
    func presentOnThePage() throws {
        let keys = try SaidSentences().pageKeys
        #expect(keys.count > 200)
        let missing = keys.filter { key in
            Labels.shared.words(key) == nil && ["one", "many"].contains { Labels.shared.words("\(key).\($0)") == nil }
        }
        #expect(missing.sorted() == [])
    }

    @Test("Every sentence of the label file is said somewhere")
    func used() throws {
        let said = try SaidSentences()
        let unused = Labels.shared.sentenceKeys.filter { !said.says($0) }.sorted()
        #expect(unused.isEmpty)
        #expect(!said.says("problem_of_nobody"))
    }

    @Test("Both languages have the same gaps, numbered from 0")
    func gapsAgree() {
        for key in Labels.shared.sentenceKeys {
            guard let words = Labels.shared.words(key) else { continue }
            let dutch = SentenceTests.gaps(words.dutch)
            #expect(dutch == SentenceTests.gaps(words.english), "\(key)")
            #expect(dutch == Set(0..<dutch.count), "\(key)")
            #expect(!words.dutch.isEmpty && !words.english.isEmpty, "\(key)")
        }
    }

    @Test("A sentence is said with as many words as it has gaps")
    func gapsAreFilled() throws {
        for call in try SaidSentences().calls {
            guard let filled = call.gaps, let words = Labels.shared.words(call.key) else { continue }
            #expect(SentenceTests.gaps(words.dutch).count == filled, "\(call.key) in \(call.place)")
        }
    }

    @Test("The label file lists its sentences in the order of their keys")
    func order() throws {
        let keys = Labels.document["sentences"]?.object?.members.map(\.name) ?? []
        #expect(keys.count > 500)
        #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test("Every code has words in both languages")
    func codes() {
        let count = Labels.shared.codes.flatMap(\.codes).count
        let written = (Labels.document["codes"]?.object?.members ?? []).reduce(0) {
            $0 + ($1.value.object?.members.count ?? 0)
        }
        #expect(count == written)
        for (list, codes) in Labels.shared.codes {
            for (code, words) in codes { #expect(!words.dutch.isEmpty && !words.english.isEmpty, "\(list).\(code)") }
        }
    }
}
