import BedMatching
import CivilTime
import SecureCare
import Testing

/// A small world in which everything fits until a test changes something.
enum SampleWorld {
    /// The moment of every search: 15 June 2022, at noon in the Netherlands.
    static let asOf = Instant(milliseconds: 1_655_287_200_000)

    /// A need of which everything is given.
    static let need = Need(
        levels: [2, 3], regimes: [.wvggz, .wfz], specialisms: [.psychiatry], careType: .treatment,
        expertise: [.trauma, .autism, .arson])

    /// A man of 28 without any trait.
    static let person = Person(
        birthYear: 1994, adult: .yes, gender: .male, traits: Traits(absent: CodeSet(SecureCare.Trait.allCases)))

    /// A search for that person from Flevoland.
    static func search(
        _ need: Need = need, _ person: Person = person, province: Province? = .flevoland,
        rejections: [String: EarlierRejections] = [:]
    ) -> BedSearch {
        BedSearch(need: need, person: person, province: province, asOf: asOf, earlierRejections: rejections)
    }

    /// A unit that fits the need, changed by a test.
    static func unit(_ id: String = "U1", _ change: (inout CareUnit) -> Void = { _ in }) -> CareUnit {
        var unit = CareUnit(
            id: id, provider: "P1", province: .flevoland, level: 2, type: .fpa, specialism: .psychiatry,
            regimes: [.wvggz], careTypes: [.treatment])
        change(&unit)
        return unit
    }

    /// A count of an hour ago, with one bed available unless a test says otherwise.
    static func count(
        available: Int = 1, reserved: Int = 0, unstaffed: Int = 0, occupied: Int = 10, secondsAgo: Int = 3_600
    ) -> BedCount {
        BedCount(
            countedAt: asOf.adding(seconds: -secondsAgo), total: available + reserved + unstaffed + occupied,
            occupied: occupied, available: available, reserved: reserved, unstaffed: unstaffed, source: .entered)
    }

    /// A unit that fits and has a bed, changed by a test.
    static func counted(
        _ id: String = "U1", _ count: BedCount = count(), _ change: (inout CareUnit) -> Void = { _ in }
    ) -> CountedUnit {
        CountedUnit(unit: unit(id, change), count: count)
    }

    /// The one unit of a search, whatever class it came into.
    static func only(_ search: BedSearch, _ unit: CountedUnit) throws -> Suggestion {
        let answer = Matching.suggestions(for: search, among: [unit])
        return try #require((answer.fitting + answer.toAsk + answer.nearMisses).first)
    }

    /// How one criterion came out for one unit.
    static func criterion(_ name: CriterionName, _ search: BedSearch, _ unit: CountedUnit) throws -> Criterion {
        try #require(only(search, unit).criteria.first { $0.name == name })
    }
}
