import SecureCare
import Testing

@Suite("Sets of codes")
struct CodeSetTests {
    @Test("A set holds its codes once, in the order of the list")
    func codes() {
        let set: CodeSet<Regime> = [.voluntary, .wvggz, .voluntary]
        #expect(set.codes == [.wvggz, .voluntary])
        #expect(set.count == 2)
        #expect(set.contains(.wvggz))
        #expect(!set.contains(.wzd))
        #expect(!set.isEmpty)
        #expect(CodeSet<Regime>().isEmpty)
        #expect(CodeSet<Regime>() == CodeSet([]))
    }

    @Test("Every code of the longest lists has a place of its own")
    func places() {
        #expect(CodeSet(ContraIndication.allCases).codes == ContraIndication.allCases)
        #expect(CodeSet(Expertise.allCases).count == Expertise.allCases.count)
        #expect(CodeSet(PartyType.allCases).codes == PartyType.allCases)
    }

    @Test(
        "Sets are cut and compared as sets are",
        arguments: [
            ([SecureCare.Trait.autism, .arson], [Trait.arson], [Trait.arson], [Trait.autism]),
            ([.autism], [.arson], [], [.autism]), ([], [.arson], [], []), ([.arson], [.arson], [.arson], []),
        ])
    func cutting(
        left: [SecureCare.Trait], right: [SecureCare.Trait], both: [SecureCare.Trait], leftAlone: [SecureCare.Trait]
    ) {
        let (left, right) = (CodeSet(left), CodeSet(right))
        #expect(left.intersection(right) == CodeSet(both))
        #expect(left.subtracting(right) == CodeSet(leftAlone))
        #expect(left.intersects(right) == !both.isEmpty)
    }
}
