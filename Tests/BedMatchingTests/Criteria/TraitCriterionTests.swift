import BedMatching
import SecureCare
import Testing

struct TraitCriterionTests {
    @Test(
        "A contra-indication fails when the person has the trait, passes when not, and else is unknown",
        arguments: SecureCare.Trait.allCases,
        [(Answer.yes, CriterionOutcome.fail), (.no, .pass), (.unknown, .unknown)])
    func outcome(trait: SecureCare.Trait, known: (answer: Answer, expected: CriterionOutcome)) throws {
        let contraIndication = try #require(ContraIndication(rawValue: trait.rawValue))
        var person = SampleWorld.person
        person.traits.set(trait, known.answer)
        let unit = SampleWorld.counted { $0.contraIndications = [contraIndication] }
        let suggestion = try SampleWorld.only(SampleWorld.search(SampleWorld.need, person), unit)
        let criterion = try #require(suggestion.criteria.first { $0.name.code == "contraindication:\(trait.rawValue)" })
        #expect(criterion.outcome == known.expected)
        #expect(criterion.detail.gaps == [.label(contraIndication)])
    }

    @Test("A trait of the person counts for nothing at a unit that does not name it")
    func traitThatNobodyNames() throws {
        var person = SampleWorld.person
        person.traits = Traits(present: CodeSet(SecureCare.Trait.allCases))
        let suggestion = try SampleWorld.only(SampleWorld.search(SampleWorld.need, person), SampleWorld.counted())
        #expect(suggestion.criteria.map(\.name.code) == ["level", "regime", "specialism", "care_type", "bed"])
    }
}
