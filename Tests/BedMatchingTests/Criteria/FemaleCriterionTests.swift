import BedMatching
import SecureCare
import Testing

struct FemaleCriterionTests {
    @Test(
        "A unit that takes no women fails for a woman, passes for a man, and is unknown for anybody else",
        arguments: [
            (Gender.female, CriterionOutcome.fail), (.male, .pass), (.other, .unknown), (.unknown, .unknown),
        ])
    func outcome(gender: Gender, expected: CriterionOutcome) throws {
        var person = SampleWorld.person
        person.gender = gender
        let unit = SampleWorld.counted { $0.contraIndications = [.female] }
        let search = SampleWorld.search(SampleWorld.need, person)
        #expect(try SampleWorld.criterion(.contraIndication(.female), search, unit).outcome == expected)
    }
}
