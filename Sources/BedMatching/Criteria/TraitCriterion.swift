import SecureCare

/// The person does not have a trait for which the unit takes nobody (Dutch: contra-indicatie).
enum TraitCriterion {
    /// How a unit with this contra-indication does for a person.
    static func outcome(_ trait: Trait, _ person: Person) -> CriterionOutcome {
        switch person.traits.answer(trait) {
        case .yes: .fail
        case .no: .pass
        case .unknown: .unknown
        }
    }

    /// Why.
    static func detail(_ outcome: CriterionOutcome, _ contraIndication: ContraIndication) -> Phrase {
        switch outcome {
        case .pass: Phrase("criterion.contraindication.pass", .label(contraIndication))
        case .fail: Phrase("criterion.contraindication.fail", .label(contraIndication))
        case .unknown: Phrase("criterion.contraindication.unknown", .label(contraIndication))
        }
    }
}
