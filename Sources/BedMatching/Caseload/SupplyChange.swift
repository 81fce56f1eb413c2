import SecureCare

/// One thing that the supply side could change (Dutch: wat er aan de kant van het aanbod kan veranderen).
public enum SupplyChange: Hashable, Sendable {
    /// Let go of a contra-indication.
    case waive(ContraIndication)
    /// Admit under one more law.
    case addRegime(Regime)
    /// Give one more kind of care.
    case addCareType(CareType)
    /// Find staff for the beds that are empty for want of it.
    case staff
    /// Purchase beds of a kind that takes everybody.
    case purchase(BedKind)

    /// The change as a code: `waive:arson`, `regime:wfz`, `care_type:crisis`, `staff`, `purchase:3:psychiatry:wfz:crisis`.
    public var code: String {
        switch self {
        case .waive(let contraIndication): "waive:" + contraIndication.rawValue
        case .addRegime(let regime): "regime:" + regime.rawValue
        case .addCareType(let careType): "care_type:" + careType.rawValue
        case .staff: "staff"
        case .purchase(let kind): "purchase:" + kind.code
        }
    }

    /// What would have to happen, in a sentence.
    public var sentence: Phrase {
        switch self {
        case .waive(.under18): Phrase("unlock.contraindication.under18")
        case .waive(.female): Phrase("unlock.contraindication.female")
        case .waive(let contraIndication): Phrase("unlock.contraindication", .label(contraIndication))
        case .addRegime(let regime): Phrase("change.regime", .label(regime))
        case .addCareType(let careType): Phrase("change.care_type", .label(careType))
        case .staff: Phrase("change.staff")
        case .purchase(let kind):
            Phrase(
                "change.purchase", .number(kind.level), .label(kind.specialism), .label(kind.regime),
                .label(kind.careType))
        }
    }
}

/// What one would purchase: a bed by level, specialism, law and kind of care, without contra-indications.
public struct BedKind: Hashable, Sendable {
    /// Security level.
    public var level: Int
    /// The primary specialism.
    public var specialism: Specialism
    /// The law under which it admits.
    public var regime: Regime
    /// What a stay is for.
    public var careType: CareType

    /// The kind as a code.
    public var code: String { "\(level):\(specialism.rawValue):\(regime.rawValue):\(careType.rawValue)" }

    /// Every kind at the levels of secure care.
    static let all: [BedKind] = Need.secureLevels.flatMap { level in
        Specialism.allCases.flatMap { specialism in
            Regime.allCases.flatMap { regime in
                CareType.allCases.map { careType in
                    BedKind(level: level, specialism: specialism, regime: regime, careType: careType)
                }
            }
        }
    }

    /// Whether a need could be met by it, what is not given being open.
    func couldMeet(_ need: Need) -> Bool {
        (need.levels.isEmpty || need.levels.contains(level))
            && (need.specialisms.isEmpty || need.specialisms.contains(specialism))
            && (need.regimes.isEmpty || need.regimes.contains(regime))
            && (need.careType == nil || need.careType == careType)
    }
}

/// What one change would give.
public struct ChangeGain: Hashable, Sendable {
    /// The change.
    public var change: SupplyChange
    /// Where: a unit by id, a kind of unit in a province, or nowhere yet for beds to purchase.
    public var place: ChangePlace
    /// How many more open cases would have a bed, all open cases sharing all beds and every bed counted once.
    public var cases: Int
    /// How many open cases that fit nowhere now would have their first fitting bed, at most one a bed of the place.
    public var firstBeds: Int
}

/// Where a change would be made.
public enum ChangePlace: Hashable, Sendable {
    /// At one unit.
    case unit(String)
    /// At every unit of a kind in a province.
    case kind(level: Int, specialism: Specialism, province: Province)
    /// At no unit that is there.
    case anywhere
}
