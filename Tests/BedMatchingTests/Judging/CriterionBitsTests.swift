import SecureCare
import Testing

@testable import BedMatching

struct CriterionBitsTests {
    @Test("Every criterion that can fail has one place of its own")
    func places() {
        let bits = CriterionName.all.filter { $0 != .bed }.map { CriterionBits($0) }
        #expect(bits.allSatisfy { $0.count == 1 })
        #expect(Set(bits).count == bits.count)
    }

    @Test("A set of criteria gives its names back in the order of judging")
    func names() {
        let bits: CriterionBits = [.occupied, CriterionBits([.female, .pregnancy, .under18]), .level]
        #expect(
            bits.names.map(\.code) == [
                "level", "contraindication:pregnancy", "contraindication:under18", "contraindication:female",
                "bed:occupied",
            ])
    }
}
