import BedMatching
import CivilTime
import SecureCare
import TestSupport

/// A search and units made from a seed: few values each, so that ties and near misses abound.
struct RandomWorld {
    /// What is searched for.
    let search: BedSearch
    /// The units, in no order.
    let units: [CountedUnit]

    /// The world of a seed.
    init(seed: UInt64, units count: Int) {
        var random = SeededGenerator(seed: seed)
        let ids = (0..<count).map { "U\($0)" }.shuffled(using: &random)
        units = ids.map { RandomWorld.counted($0, &random) }
        search = BedSearch(
            need: RandomWorld.need(&random), person: RandomWorld.person(&random),
            province: random.once(in: 4) ? nil : random.one(Province.self, or: .utrecht),
            asOf: SampleWorld.asOf, earlierRejections: RandomWorld.rejections(ids, &random))
    }

    private static func need(_ random: inout SeededGenerator) -> Need {
        Need(
            levels: random.once(in: 4) ? [] : [2, 3, 4, 2].shuffled(using: &random).dropLast(2),
            regimes: random.some(Regime.self, oneIn: 2), specialisms: random.some(Specialism.self, oneIn: 2),
            careType: random.once(in: 3) ? nil : random.one(CareType.self, or: .crisis),
            expertise: random.some(Expertise.self, oneIn: 3))
    }

    private static func person(_ random: inout SeededGenerator) -> Person {
        let sparse = random.once(in: 2) ? 6 : 2
        let present = random.some(SecureCare.Trait.self, oneIn: sparse)
        let known =
            random.once(in: 2) ? CodeSet(SecureCare.Trait.allCases) : random.some(SecureCare.Trait.self, oneIn: 2)
        return Person(
            birthYear: random.once(in: 4) ? nil : Int.random(in: 2002...2006, using: &random),
            adult: random.one(Answer.self, or: .unknown), gender: random.one(Gender.self, or: .unknown),
            traits: Traits(present: present, absent: known.subtracting(present)))
    }

    private static func counted(_ id: String, _ random: inout SeededGenerator) -> CountedUnit {
        let unit = CareUnit(
            id: id, provider: "P", province: random.once(in: 2) ? .utrecht : random.one(Province.self, or: .utrecht),
            level: Int.random(in: 2...4, using: &random), type: .kib,
            specialism: random.one(Specialism.self, or: .sglvg), regimes: random.some(Regime.self, oneIn: 2),
            careTypes: random.some(CareType.self, oneIn: 2), expertise: random.some(Expertise.self, oneIn: 2),
            contraIndications: random.some(ContraIndication.self, oneIn: 5))
        func beds(_ random: inout SeededGenerator) -> Int {
            random.once(in: 2) ? 0 : Int.random(in: 1...3, using: &random)
        }
        let week = 7 * 86_400
        let count = SampleWorld.count(
            available: beds(&random), reserved: beds(&random), unstaffed: beds(&random), occupied: beds(&random),
            secondsAgo: [0, week - 1, week, week + 1, 2 * week].randomElement(using: &random) ?? 0)
        return CountedUnit(unit: unit, count: count)
    }

    private static func rejections(
        _ ids: [String], _ random: inout SeededGenerator
    ) -> [String: EarlierRejections] {
        var rejections: [String: EarlierRejections] = [:]
        for id in ids where random.once(in: 4) {
            rejections[id] = EarlierRejections(
                count: Int.random(in: 1...3, using: &random), lastOn: nil, reasons: ["no_bed"])
        }
        return rejections
    }
}
