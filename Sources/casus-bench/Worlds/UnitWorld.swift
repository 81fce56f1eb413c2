import BedMatching
import CivilTime
import SecureCare

/// Units and searches made from a seed, so that every run judges the same.
struct UnitWorld {
    /// The moment of every search: 15 June 2022, at noon in the Netherlands.
    static let asOf = Instant(milliseconds: 1_655_287_200_000)

    let units: [CountedUnit]
    let searches: [BedSearch]

    /// So many units and eight searches.
    init(units count: Int) {
        var random = SeededNumbers(state: 112)
        units = (0..<count).map { UnitWorld.counted($0, &random) }
        searches = (0..<8).map { _ in UnitWorld.search(&random) }
    }

    private static func counted(_ number: Int, _ random: inout SeededNumbers) -> CountedUnit {
        let digits = String(number)
        let unit = CareUnit(
            id: "U-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits, provider: "P-\(number % 40)",
            province: random.one(Province.self, or: .utrecht), level: Int.random(in: 1...4, using: &random),
            type: random.one(UnitType.self, or: .kib), specialism: random.one(Specialism.self, or: .psychiatry),
            regimes: random.some(Regime.self, oneIn: 2), careTypes: random.some(CareType.self, oneIn: 2),
            expertise: random.some(Expertise.self, oneIn: 3),
            contraIndications: random.some(ContraIndication.self, oneIn: 5))
        let beds = (0..<4).map { _ in max(0, Int.random(in: -2...4, using: &random)) }
        let countedAt = asOf.adding(seconds: -Int.random(in: 0...1_209_600, using: &random))
        return CountedUnit(
            unit: unit,
            count: BedCount(
                countedAt: countedAt, total: beds.reduce(0, +), occupied: beds[0], available: beds[1],
                reserved: beds[2], unstaffed: beds[3], source: .entered))
    }

    private static func search(_ random: inout SeededNumbers) -> BedSearch {
        let present = random.some(SecureCare.Trait.self, oneIn: 4)
        let known = random.some(SecureCare.Trait.self, oneIn: 2)
        return BedSearch(
            need: Need(
                levels: [2, 3], regimes: [.wvggz], specialisms: [random.one(Specialism.self, or: .psychiatry)],
                careType: random.one(CareType.self, or: .treatment), expertise: random.some(Expertise.self, oneIn: 4)),
            person: Person(
                birthYear: 1994, adult: .yes, gender: .male,
                traits: Traits(present: present, absent: known.subtracting(present))),
            province: random.one(Province.self, or: .utrecht), asOf: asOf)
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// Some codes of a list, each with a chance of one in so many.
    mutating func some<C: Code>(_ type: C.Type, oneIn times: Int) -> CodeSet<C> {
        var codes: CodeSet<C> = []
        for code in C.allCases where Int.random(in: 0..<times, using: &self) == 0 { codes.insert(code) }
        return codes
    }

    /// One code of a list; the other value for an empty list.
    mutating func one<C: Code>(_ type: C.Type, or other: C) -> C {
        C.allCases.randomElement(using: &self) ?? other
    }
}
