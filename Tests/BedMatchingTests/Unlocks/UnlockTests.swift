import BedMatching
import SecureCare
import Testing

struct UnlockTests {
    /// A woman with two traits, for whom much stands in the way.
    private var search: BedSearch {
        let traits = Traits(present: [.arson, .autism], absent: [.trauma])
        return SampleWorld.search(SampleWorld.need, Person(birthYear: 1990, gender: .female, traits: traits))
    }

    private func unlocks(_ units: [CountedUnit]) -> [Unlock] {
        Matching.suggestions(for: search, among: units).unlocks
    }

    private func against(_ id: String, _ count: BedCount, _ codes: CodeSet<ContraIndication>) -> CountedUnit {
        SampleWorld.counted(id, count) { $0.contraIndications = codes }
    }

    @Test("A set that holds another set is left out, and its units are counted nowhere")
    func minimal() {
        let found = unlocks([
            against("A", SampleWorld.count(available: 2), [.arson]),
            against("B", SampleWorld.count(available: 3), [.arson]),
            against("C", SampleWorld.count(available: 9), [.arson, .autism]),
            against("D", SampleWorld.count(available: 4), [.autism, .female]),
        ])
        #expect(
            found == [
                Unlock(criteria: [.contraIndication(.arson)], units: 2, beds: 5),
                Unlock(criteria: [.contraIndication(.autism), .contraIndication(.female)], units: 1, beds: 4),
            ])
    }

    @Test(
        "A unit gives its available beds, those without staff where staff is what fails, and else none",
        arguments: [
            ([2, 5, 5], [CriterionName.contraIndication(.arson)], 2),
            ([0, 3, 4], [.contraIndication(.arson), .noBed(.reserved)], 0),
            ([0, 0, 4], [.contraIndication(.arson), .noBed(.unstaffed)], 4),
            ([0, 0, 0], [.contraIndication(.arson), .noBed(.occupied)], 0),
        ])
    func beds(states: [Int], criteria: [CriterionName], expected: Int) {
        let count = SampleWorld.count(available: states[0], reserved: states[1], unstaffed: states[2])
        #expect(unlocks([against("A", count, [.arson])]) == [Unlock(criteria: criteria, units: 1, beds: expected)])
    }

    @Test("A unit of another level or specialism is not unlocked, and one that fits needs nothing")
    func scope() {
        let found = unlocks([
            SampleWorld.counted("A") { ($0.level, $0.contraIndications) = (4, [.arson]) },
            SampleWorld.counted("B") { ($0.specialism, $0.contraIndications) = (.sglvg, [.arson]) },
            SampleWorld.counted("C") { $0.level = 4 },
            SampleWorld.counted("D"),
            SampleWorld.counted("E") { $0.contraIndications = [.psychosis] },
        ])
        #expect(found.isEmpty)
    }

    @Test("A level and specialism that are not given leave every unit in reach")
    func unknownKind() {
        var open = search
        open.need.levels = []
        open.need.specialisms = []
        let unit = SampleWorld.counted("A") {
            ($0.level, $0.specialism, $0.regimes) = (4, .sglvg, [.bvt])
        }
        let found = Matching.suggestions(for: open, among: [unit]).unlocks
        #expect(found == [Unlock(criteria: [.regime], units: 1, beds: 1)])
    }

    @Test("Small sets come first, then most beds, then the sorted codes; a set without beds is listed")
    func order() {
        let found = unlocks([
            against("A", SampleWorld.count(available: 0), []),
            against("B", SampleWorld.count(available: 0, reserved: 1), []),
            against("C", SampleWorld.count(available: 1), [.female]),
            against("D", SampleWorld.count(available: 9), [.arson, .autism]),
            SampleWorld.counted("E", SampleWorld.count(available: 3)) { $0.careTypes = [.crisis] },
            SampleWorld.counted("F", SampleWorld.count(available: 3)) { $0.regimes = [] },
        ])
        #expect(
            found.map(\.relax) == [
                ["care_type"], ["regime"], ["contraindication:female"], ["bed:occupied"], ["bed:reserved"],
                ["contraindication:arson", "contraindication:autism"],
            ])
        #expect(found.map(\.beds) == [3, 3, 1, 0, 0, 9])
    }

    @Test("What is relaxed is sorted by code, with a sentence for each")
    func relax() {
        let unlock = Unlock(
            criteria: [.regime, .noBed(.unstaffed), .contraIndication(.female), .careType], units: 1, beds: 1)
        #expect(unlock.relax == ["bed:unstaffed", "care_type", "contraindication:female", "regime"])
        #expect(
            unlock.steps.map(\.key) == [
                "unlock.bed.unstaffed", "unlock.care_type", "unlock.contraindication.female", "unlock.regime",
            ])
    }

    @Test("Everything can be unlocked but the kind of unit and a bed that is there")
    func nothingOfTheKindOfUnit() {
        let closed = CriterionName.all.filter { $0.unlocking == nil }
        #expect(closed == [.level, .specialism, .bed])
    }

    @Test(
        "What is gained is said in numbers that agree with their nouns",
        arguments: [
            (0, 1, "unlock.gain.none.one"), (0, 2, "unlock.gain.none.many"), (1, 1, "unlock.gain.one.one"),
            (1, 3, "unlock.gain.one.many"), (4, 1, "unlock.gain.many.one"), (4, 2, "unlock.gain.many.many"),
        ])
    func gain(beds: Int, units: Int, key: String) {
        let numbers = [beds, units].filter { $0 > 1 }.map(Phrase.Gap.number)
        #expect(Unlock(criteria: [.regime], units: units, beds: beds).gain == Phrase(key, filledWith: numbers))
    }
}
