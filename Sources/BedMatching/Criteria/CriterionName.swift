import SecureCare

/// Why a unit has no bed to offer: the first of these that holds (Dutch: geen vrij bed).
public enum BedShortage: String, CaseIterable, Hashable, Sendable {
    /// Held for somebody (Dutch: gereserveerd).
    case reserved
    /// Empty for want of staff (Dutch: geen personeel).
    case unstaffed
    /// Neither of these, so every bed is taken, or there are none (Dutch: bezet).
    case occupied
}

/// What a unit is judged on (Dutch: criterium).
public enum CriterionName: Hashable, Sendable {
    /// The security level is asked for.
    case level
    /// A legal regime is in common.
    case regime
    /// The primary specialism is asked for.
    case specialism
    /// The kind of care is given.
    case careType
    /// A contra-indication of the unit does not hold for the person.
    case contraIndication(ContraIndication)
    /// A bed is available.
    case bed
    /// No bed is available, and why; this one only ever fails.
    case noBed(BedShortage)

    /// Every criterion in the order in which a unit is judged: traits in the order of their list, then age and gender.
    public static let all: [CriterionName] =
        [.level, .regime, .specialism, .careType] + contraIndications.map(CriterionName.contraIndication)
        + [.bed] + BedShortage.allCases.map(CriterionName.noBed)

    /// The contra-indications in the order in which they are judged.
    static let contraIndications: [ContraIndication] =
        ContraIndication.allCases.filter { $0.trait != nil } + [.under18, .female]

    /// The name in answers and in `relax`, such as `care_type`, `contraindication:arson` or `bed:reserved`.
    public var code: String {
        switch self {
        case .level: "level"
        case .regime: "regime"
        case .specialism: "specialism"
        case .careType: "care_type"
        case .contraIndication(let contraIndication): "contraindication:" + contraIndication.rawValue
        case .bed: "bed"
        case .noBed(let shortage): "bed:" + shortage.rawValue
        }
    }

    /// The criterion of that code; nil when there is none.
    public init?(code: String) {
        guard let name = CriterionName.all.first(where: { $0.code.utf8.elementsEqual(code.utf8) }) else { return nil }
        self = name
    }
}
