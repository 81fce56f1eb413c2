import SecureCare

/// What the supply side would have to change together before units could be asked, and what that would give
/// (Dutch: wat helpt). It never asks anything of the person.
public struct Unlock: Hashable, Sendable {
    /// The criteria that would have to give way, in order of their codes; never `level` or `specialism`.
    public var criteria: [CriterionName]
    /// How many units fail on exactly these criteria.
    public var units: Int
    /// The beds of those units that would come free: available ones, or those without staff when that is what fails.
    public var beds: Int

    /// A change and what it gives.
    public init(criteria: [CriterionName], units: Int, beds: Int) {
        self.criteria = criteria.map { (name: $0, code: $0.code) }.sorted { $0.code < $1.code }.map(\.name)
        self.units = units
        self.beds = beds
    }

    /// The codes of the criteria, sorted.
    public var relax: [String] { criteria.map(\.code) }

    /// What would have to happen, a sentence for each of `relax`, in the same order.
    public var steps: [Phrase] { criteria.compactMap(\.unlocking) }

    /// What all steps together would give.
    public var gain: Phrase {
        switch (beds, units) {
        case (0, 1): Phrase("unlock.gain.none.one")
        case (0, _): Phrase("unlock.gain.none.many", .number(units))
        case (1, 1): Phrase("unlock.gain.one.one")
        case (1, _): Phrase("unlock.gain.one.many", .number(units))
        case (_, 1): Phrase("unlock.gain.many.one", .number(beds))
        default: Phrase("unlock.gain.many.many", .number(beds), .number(units))
        }
    }
}

extension CriterionName {
    /// What a provider or payer would have to do to lift the criterion; nil for what no unlock may touch.
    public var unlocking: Phrase? {
        switch self {
        case .level, .specialism, .bed: nil
        case .regime: Phrase("unlock.regime")
        case .careType: Phrase("unlock.care_type")
        case .contraIndication(.under18): Phrase("unlock.contraindication.under18")
        case .contraIndication(.female): Phrase("unlock.contraindication.female")
        case .contraIndication(let contraIndication): Phrase("unlock.contraindication", .label(contraIndication))
        case .noBed(.reserved): Phrase("unlock.bed.reserved")
        case .noBed(.unstaffed): Phrase("unlock.bed.unstaffed")
        case .noBed(.occupied): Phrase("unlock.bed.occupied")
        }
    }
}
