import SecureCare

/// The person is no woman, for a unit that takes none (Dutch: contra-indicatie vrouw).
enum FemaleCriterion {
    /// How a unit with this contra-indication does for a person.
    static func outcome(_ person: Person) -> CriterionOutcome {
        switch person.gender {
        case .female: .fail
        case .male: .pass
        case .other, .unknown: .unknown
        }
    }

    /// Why.
    static func detail(_ outcome: CriterionOutcome) -> Phrase {
        switch outcome {
        case .pass: Phrase("criterion.female.pass")
        case .fail: Phrase("criterion.female.fail")
        case .unknown: Phrase("criterion.female.unknown")
        }
    }
}
