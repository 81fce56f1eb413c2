import BedMatching
import SecureCare
import Testing

struct SpecialismCriterionTests {
    @Test(
        "The unit's one specialism is among those asked for, or not, or none was given",
        arguments: [
            ([Specialism.psychiatry], Specialism.psychiatry, CriterionOutcome.pass),
            ([.psychiatry, .sglvg], .sglvg, .pass), ([.psychiatry, .sglvg], .addiction, .fail),
            ([], .disruptiveBehaviour, .unknown),
        ])
    func outcome(asked: [Specialism], offered: Specialism, expected: CriterionOutcome) throws {
        var need = SampleWorld.need
        need.specialisms = CodeSet(asked)
        let unit = SampleWorld.counted { $0.specialism = offered }
        #expect(try SampleWorld.criterion(.specialism, SampleWorld.search(need), unit).outcome == expected)
    }
}
