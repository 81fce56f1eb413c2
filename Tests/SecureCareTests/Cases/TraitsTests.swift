import SecureCare
import Testing

@Suite("What is known of traits")
struct TraitsTests {
    @Test("A trait that nobody named is unknown", arguments: SecureCare.Trait.allCases)
    func unknown(trait: SecureCare.Trait) {
        #expect(Traits().answer(trait) == .unknown)
    }

    @Test("The last answer about a trait counts", arguments: Answer.allCases, Answer.allCases)
    func lastCounts(first: Answer, last: Answer) {
        var traits = Traits(present: [.arson], absent: [.autism])
        traits.set(.addiction, first)
        traits.set(.addiction, last)
        #expect(traits.answer(.addiction) == last)
        #expect(traits.answer(.arson) == .yes)
        #expect(traits.answer(.autism) == .no)
    }
}
