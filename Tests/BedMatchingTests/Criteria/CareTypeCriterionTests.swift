import BedMatching
import SecureCare
import Testing

struct CareTypeCriterionTests {
    @Test(
        "The kind of care is one of the unit's, or not, or was not given",
        arguments: [
            (CareType.crisis, [CareType.crisis, .treatment], CriterionOutcome.pass, "criterion.care_type.pass"),
            (.longTerm, [.crisis, .treatment], .fail, "criterion.care_type.fail"),
            (.longTerm, [], .fail, "criterion.care_type.fail.none"),
            (nil, [.crisis], .unknown, "criterion.care_type.unknown"),
            (nil, [], .unknown, "criterion.care_type.unknown.none"),
        ] as [(CareType?, [CareType], CriterionOutcome, String)])
    func outcome(asked: CareType?, offered: [CareType], expected: CriterionOutcome, sentence: String) throws {
        var need = SampleWorld.need
        need.careType = asked
        let unit = SampleWorld.counted { $0.careTypes = CodeSet(offered) }
        let criterion = try SampleWorld.criterion(.careType, SampleWorld.search(need), unit)
        #expect(criterion.outcome == expected)
        #expect(criterion.detail.key == sentence)
    }
}
