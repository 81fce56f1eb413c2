import CivilTime
import SecureCare

/// The person is not under 18, for a unit that takes no minors (Dutch: contra-indicatie jonger dan 18).
///
/// What the reporter said of being adult decides. Else only the year of birth is known, so whoever turns 18 in the
/// year of the search may be either.
enum Under18Criterion {
    /// How a unit with this contra-indication does for a person, by the year of `asOf` in the Netherlands.
    static func outcome(_ person: Person, asOf: Instant) -> CriterionOutcome {
        switch person.adult {
        case .yes: return .pass
        case .no: return .fail
        case .unknown: break
        }
        guard let birthYear = person.birthYear else { return .unknown }
        let turnsAdultIn = Amsterdam.day(at: asOf).civil.year - adultAge
        if birthYear == turnsAdultIn { return .unknown }
        return birthYear > turnsAdultIn ? .fail : .pass
    }

    /// Why.
    static func detail(_ outcome: CriterionOutcome, _ person: Person) -> Phrase {
        switch outcome {
        case .pass: Phrase("criterion.under18.pass")
        case .fail: Phrase("criterion.under18.fail")
        case .unknown where person.birthYear != nil: Phrase("criterion.under18.unknown.this_year")
        case .unknown: Phrase("criterion.under18.unknown")
        }
    }

    /// The age from which somebody is an adult, in years.
    private static let adultAge = 18
}
