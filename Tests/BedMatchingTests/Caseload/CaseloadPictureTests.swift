import SecureCare
import Testing

@testable import BedMatching

@Suite("All open cases beside all beds")
struct CaseloadPictureTests {
    /// A small country: few units with few beds, more cases than beds.
    private func world(_ seed: UInt64) -> PlainCaseload {
        let units = RandomWorld(seed: seed, units: 5).units.map { counted in
            var counted = counted
            counted.unit.contraIndications = CodeSet(counted.unit.contraIndications.codes.prefix(2))
            return counted
        }
        let cases = (0..<6).map { number in
            var search = RandomWorld(seed: seed &* 100 &+ UInt64(number), units: 0).search
            if number % 2 == 0 { search.need.specialisms = [] }
            search.need.levels = number % 3 == 0 ? [] : [2, 3]
            search.person.traits = Traits(present: CodeSet(search.person.traits.present.codes.prefix(1)))
            return OpenCase(
                search: search, refusedBy: Set(units.map(\.unit.id).filter { _ in number == 1 || number == 4 }))
        }
        // Some ask the very same, which is counted as one group with a number.
        return PlainCaseload(
            cases: cases + [cases[0], cases[3], cases[3]], units: units.sorted { $0.unit.id < $1.unit.id })
    }

    private func picture(_ world: PlainCaseload, _ grain: CaseloadPicture.Grain = .unit) -> CaseloadPicture {
        CaseloadPicture.of(world.cases, among: CompiledUnits(world.units), by: grain)
    }

    @Test("Random countries come out as by trying everything", arguments: UInt64(0)..<30)
    func sameAsBruteForce(seed: UInt64) throws {
        let world = world(seed)
        let picture = picture(world)
        let now = world.fitting(world.units)
        #expect(picture.fittingSomewhere == now.count { !$0.isEmpty })
        let served = world.served(world.units)
        #expect(picture.served == served)
        for place in world.units.indices {
            for change in PlainCaseload.changes {
                let changed = world.changed(place, change)
                let found = picture.changes.first {
                    $0.change == change && $0.place == .unit(world.units[place].unit.id)
                }
                #expect(found?.cases ?? 0 == world.served(changed) - served, "\(change.code)")
                #expect(found?.firstBeds ?? 0 == world.firstBeds([place], change), "\(change.code)")
            }
        }
    }

    @Test("Purchases come out as by trying everything", arguments: UInt64(40)..<44)
    func purchases(seed: UInt64) {
        let world = world(seed)
        let served = world.served(world.units)
        let changes = picture(world).changes
        for kind in BedKind.all {
            let found = changes.first { $0.change == .purchase(kind) }
            let after = world.served(world.changed(0, .purchase(kind)))
            #expect(found?.cases ?? 0 == after - served, "\(kind.code)")
            let homeless = zip(world.fitting(world.units), world.fitting(world.changed(0, .purchase(kind)))).count {
                $0.isEmpty && !$1.isEmpty
            }
            #expect(found?.firstBeds ?? 0 == homeless, "\(kind.code)")
        }
    }

    @Test("By kind and province all units of a kind change at once", arguments: UInt64(50)..<70)
    func groups(seed: UInt64) {
        let world = world(seed)
        let served = world.served(world.units)
        let picture = picture(world, .kindAndProvince)
        let kinds = Dictionary(grouping: world.units.indices) {
            ChangePlace(of: world.units[$0].unit, by: .kindAndProvince)
        }
        for (kind, places) in kinds {
            for change in PlainCaseload.changes {
                var plain = world
                for place in places { plain = PlainCaseload(cases: world.cases, units: plain.changed(place, change)) }
                let found = picture.changes.first { $0.change == change && $0.place == kind }
                #expect(found?.cases ?? 0 == plain.served(plain.units) - served, "\(change.code)")
                #expect(found?.firstBeds ?? 0 == world.firstBeds(places, change), "\(change.code)")
            }
        }
    }

    @Test("Competition is where more cases fit than there are beds", arguments: UInt64(110)..<130)
    func competitionByBruteForce(seed: UInt64) {
        let world = world(seed)
        let fitting = world.fitting(world.units)
        for grain in [CaseloadPicture.Grain.unit, .kindAndProvince] {
            let found = picture(world, grain).competition
            let places = Dictionary(grouping: world.units.indices) { ChangePlace(of: world.units[$0].unit, by: grain) }
            for (place, members) in places {
                let cases = fitting.count { !$0.filter(members.contains).isEmpty }
                let beds = members.reduce(0) { $0 + world.units[$1].count.available }
                let line = cases > beds ? Competition(place: place, available: beds, cases: cases) : nil
                #expect(found.first { $0.place == place } == line)
            }
            let surplus = found.map { $0.cases - $0.available }
            #expect(surplus == surplus.sorted(by: >))
        }
        let contested = world.units.indices.filter { place in
            fitting.count { $0.contains(place) } > world.units[place].count.available
        }
        #expect(picture(world).competing == fitting.count { !$0.filter(contested.contains).isEmpty })
    }

    @Test("Pairs that exclude every unit are those that no unit meets together", arguments: UInt64(70)..<90)
    func pairs(seed: UInt64) {
        let world = world(seed)
        var counts: [Set<String>: Int] = [:]
        for openCase in world.cases {
            let asked = Requirement.all(of: openCase.search)
            for first in asked {
                for second in asked where first.code < second.code {
                    let meets = { (requirement: Requirement) in world.units.filter { requirement.isMet(by: $0.unit) } }
                    let both = meets(first).filter { second.isMet(by: $0.unit) }
                    guard both.isEmpty else { continue }
                    counts[[first.code, second.code], default: 0] += 1
                }
            }
        }
        let found = picture(world).excluding
        #expect(found.count == counts.count)
        for pair in found {
            #expect(counts[[pair.first.code, pair.second.code]] == pair.cases)
            #expect(pair.firstUnits == world.units.count { pair.first.isMet(by: $0.unit) })
            #expect(pair.secondUnits == world.units.count { pair.second.isMet(by: $0.unit) })
        }
        let order = found.map { ($0.isOneEnough ? 0 : 1_000) + $0.cases }
        #expect(order == order.sorted(by: >))
    }

    @Test("Requirements that no unit meets are told apart from pairs", arguments: UInt64(130)..<150)
    func unmet(seed: UInt64) {
        let world = world(seed)
        var counts: [String: Int] = [:]
        for openCase in world.cases {
            for requirement in Requirement.all(of: openCase.search)
            where !world.units.contains(where: { requirement.isMet(by: $0.unit) }) {
                counts[requirement.code, default: 0] += 1
            }
        }
        let found = picture(world).unmet
        #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.requirement.code, $0.cases) }) == counts)
    }

    @Test("Refused everywhere are those that every unit that could take them refused", arguments: UInt64(90)..<110)
    func refusedEverywhere(seed: UInt64) {
        let world = world(seed)
        let expected = world.cases.count { openCase in
            let plain = PlainMatching(search: openCase.search, units: world.units)
            let could = world.units.filter { unit in
                !plain.judged(unit).contains { $0.outcome == "fail" && !$0.name.hasPrefix("bed:") }
            }
            return !could.isEmpty && could.allSatisfy { openCase.refusedBy.contains($0.unit.id) }
        }
        #expect(picture(world).refusedEverywhere == expected)
    }

    @Test("The long-stay setting with low treatment pressure that no unit offers is found")
    func longStay() {
        var search = SampleWorld.search()
        search.need = Need(
            levels: [3], specialisms: [.psychiatry], careType: .longTerm, expertise: [.lowTreatmentPressure])
        let units = [
            SampleWorld.counted("U1") {
                $0.level = 3; $0.careTypes = [.longTerm]
            },
            SampleWorld.counted("U2") {
                $0.level = 3; $0.expertise = [.lowTreatmentPressure]
            },
        ]
        let picture = CaseloadPicture.of(
            [OpenCase(search: search), OpenCase(search: search)], among: CompiledUnits(units), by: .unit)
        #expect(
            picture.excluding.map { [$0.first.code, $0.second.code] } == [
                ["care_type:long_term", "expertise:low_treatment_pressure"]
            ])
        #expect(picture.excluding.map(\.cases) == [2])
    }

    @Test("Three cases for one bed: one is served, and the competition is told")
    func competition() {
        let cases = (0..<3).map { _ in OpenCase(search: SampleWorld.search()) }
        let picture = CaseloadPicture.of(cases, among: CompiledUnits([SampleWorld.counted()]), by: .unit)
        #expect(picture.fittingSomewhere == 3)
        #expect(picture.served == 1)
        #expect(picture.freeBeds == 1)
        #expect(picture.competition == [Competition(place: .unit("U1"), available: 1, cases: 3)])
        #expect(picture.competing == 3)
        #expect(picture.changes.first?.cases == 2)
    }
}
