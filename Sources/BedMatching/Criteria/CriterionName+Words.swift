import SecureCare

extension CriterionName {
    /// What people call the criterion itself, as a heading.
    public var title: Phrase {
        switch self {
        case .level: Phrase("criterion.level.title")
        case .regime: Phrase("criterion.regime.title")
        case .specialism: Phrase("criterion.specialism.title")
        case .careType: Phrase("criterion.care_type.title")
        case .contraIndication(let contraIndication):
            Phrase("criterion.contraindication.title", .label(contraIndication))
        case .bed, .noBed: Phrase("criterion.bed.title")
        }
    }
}
