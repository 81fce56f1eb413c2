import BedMatching
import CivilTime
import SecureCare

/// Open cases and units in the shape of the field, from a seed: few beds free, many contra-indications, needs that
/// are partly unknown. Once the country, or a multiple of it.
struct NationalCaseload {
    /// Units of the country. Source: the sheet of June 2022, as reconstructed.
    static let units = 112
    /// Open cases of the country: the whole high-risk group, if all of it searched at once. Source: 004.
    static let cases = 1_500

    let units: [CountedUnit]
    let cases: [OpenCase]

    /// A country with so many units and open cases.
    init(units count: Int, cases caseCount: Int) {
        var random = SeededNumbers(state: 1_740)
        units = (0..<count).map { NationalCaseload.unit($0, &random) }
        let ids = units.map(\.unit.id)
        cases = (0..<caseCount).map { _ in NationalCaseload.openCase(ids, &random) }
    }

    /// Beds in all.
    var beds: Int { units.reduce(0) { $0 + $1.count.total } }

    private static func unit(_ number: Int, _ random: inout SeededNumbers) -> CountedUnit {
        let digits = String(number)
        func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
        let against = ContraIndication.allCases.filter { contraIndication in
            switch contraIndication {
            case .under18: chance(95)
            case .sexualOffence: chance(60)
            case .mildIntellectualDisability, .addiction, .female: chance(20)
            default: chance(5)
            }
        }
        var regimes: CodeSet<Regime> =
            [Regime.wvggz, .wvggz, .wfz, .wzd].randomElement(using: &random).map { [$0] } ?? []
        if chance(50) { regimes.insert(.wfz) }
        let unit = CareUnit(
            id: "U-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits, provider: "P-\(number / 3)",
            province: random.one(Province.self, or: .utrecht), level: chance(60) ? 2 : 3,
            type: random.one(UnitType.self, or: .kib), specialism: random.one(Specialism.self, or: .psychiatry),
            regimes: regimes, careTypes: random.some(CareType.self, oneIn: 2),
            expertise: random.some(Expertise.self, oneIn: 5), contraIndications: CodeSet(against))
        let available = chance(30) ? Int.random(in: 1...2, using: &random) : 0
        let reserved = chance(30) ? 1 : 0
        let unstaffed = chance(7) ? Int.random(in: 2...6, using: &random) : 0
        let occupied = Int.random(in: 10...19, using: &random)
        return CountedUnit(
            unit: unit,
            count: BedCount(
                countedAt: UnitWorld.asOf.adding(seconds: -3_600),
                total: occupied + available + reserved + unstaffed, occupied: occupied, available: available,
                reserved: reserved, unstaffed: unstaffed, source: .entered))
    }

    private static func openCase(_ units: [String], _ random: inout SeededNumbers) -> OpenCase {
        func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
        var present: CodeSet<SecureCare.Trait> = []
        for trait in SecureCare.Trait.allCases where chance(15) { present.insert(trait) }
        let levels = chance(20) ? [] : chance(50) ? [2] : chance(50) ? [3] : [2, 3]
        var specialisms: CodeSet<Specialism> = []
        if chance(85) { specialisms.insert(random.one(Specialism.self, or: .psychiatry)) }
        if chance(20) { specialisms.insert(random.one(Specialism.self, or: .sglvg)) }
        var regimes: CodeSet<Regime> = []
        if chance(90) {
            regimes.insert([Regime.wvggz, .wvggz, .wvggz, .wzd, .wfz].randomElement(using: &random) ?? .wvggz)
        }
        let search = BedSearch(
            need: Need(
                levels: levels, regimes: regimes, specialisms: specialisms,
                careType: chance(30) ? nil : random.one(CareType.self, or: .treatment),
                expertise: random.some(Expertise.self, oneIn: 8)),
            person: Person(
                birthYear: Int.random(in: 1960...2008, using: &random), adult: .unknown,
                gender: chance(85) ? .male : .female, traits: Traits(present: present)),
            province: random.one(Province.self, or: .utrecht), asOf: UnitWorld.asOf)
        let refusals = Int.random(in: 0...6, using: &random)
        return OpenCase(
            search: search, refusedBy: Set((0..<refusals).compactMap { _ in units.randomElement(using: &random) }))
    }
}
