import BedMatching
import SecureCare
import Testing

struct CriterionNameTests {
    @Test("Every criterion has a code of its own, by which it is found again")
    func codes() {
        #expect(Set(CriterionName.all.map(\.code)).count == CriterionName.all.count)
        for name in CriterionName.all { #expect(CriterionName(code: name.code) == name) }
    }

    @Test("A code that no criterion has is none", arguments: ["", "contraindication", "bed:", "Level", "level\u{301}"])
    func unknownCode(code: String) {
        #expect(CriterionName(code: code) == nil)
    }

    @Test("Criteria stand in the order of judging: traits, then age and gender, then the bed")
    func order() {
        let codes = CriterionName.all.map(\.code)
        let traits = SecureCare.Trait.allCases.map { "contraindication:\($0.rawValue)" }
        #expect(codes.prefix(4) == ["level", "regime", "specialism", "care_type"])
        #expect(codes.dropFirst(4).prefix(traits.count) == traits[...])
        #expect(
            codes.dropFirst(4 + traits.count) == [
                "contraindication:under18", "contraindication:female", "bed", "bed:reserved", "bed:unstaffed",
                "bed:occupied",
            ])
    }
}
