import SecureCare
import Testing

@testable import BedMatching

struct CompiledUnitsTests {
    @Test("Units come in order of the bytes of their ids, in whatever order they went in")
    func order() {
        let units = CompiledUnits(["B", "a", "A10", "A2"].map { SampleWorld.counted($0) })
        #expect(units.counted.map(\.unit.id) == ["A10", "A2", "B", "a"])
        #expect(units.count == 4)
    }

    @Test("An id is found where it stands, and an id that looks the same in other bytes is not")
    func places() {
        let units = CompiledUnits(["A", "B", "B", "É"].map { SampleWorld.counted($0) })
        #expect(units.places(of: "A") == 0..<1)
        #expect(units.places(of: "B") == 1..<3)
        #expect(units.places(of: "É") == 3..<4)
        #expect(units.places(of: "E\u{301}").isEmpty)
        #expect(units.places(of: "").isEmpty)
        #expect(CompiledUnits([]).places(of: "A").isEmpty)
    }

    @Test("Units that were made ready give the same answer as units that were not, search after search")
    func sameAnswer() {
        let world = RandomWorld(seed: 7, units: 60)
        let ready = CompiledUnits(world.units)
        let first = Matching.suggestions(for: world.search, among: ready)
        #expect(first == Matching.suggestions(for: world.search, among: world.units))
        #expect(first == Matching.suggestions(for: world.search, among: ready))
    }
}
