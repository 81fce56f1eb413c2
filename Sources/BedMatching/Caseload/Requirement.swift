import SecureCare

/// One thing that a case asks of a unit, or brings with it, wide as it was given (Dutch: eis).
public enum Requirement: Hashable, Sendable {
    /// One of these levels.
    case levels([Int])
    /// One of these laws.
    case regimes(CodeSet<Regime>)
    /// One of these specialisms.
    case specialisms(CodeSet<Specialism>)
    /// This kind of care.
    case careType(CareType)
    /// This expertise, which excludes no unit in suggestions but is counted here as asked for.
    case expertise(Expertise)
    /// That this does not stand against the person.
    case takes(ContraIndication)

    /// The requirement as a code: `level:2|3`, `care_type:long_term`, `expertise:low_treatment_pressure`,
    /// `contraindication:arson`.
    public var code: String {
        switch self {
        case .levels(let levels): "level:" + levels.map(String.init).joined(separator: "|")
        case .regimes(let regimes): "regime:" + regimes.codes.map(\.rawValue).joined(separator: "|")
        case .specialisms(let specialisms): "specialism:" + specialisms.codes.map(\.rawValue).joined(separator: "|")
        case .careType(let careType): "care_type:" + careType.rawValue
        case .expertise(let expertise): "expertise:" + expertise.rawValue
        case .takes(let contraIndication): "contraindication:" + contraIndication.rawValue
        }
    }

    /// What people call it.
    public var phrase: Phrase {
        switch self {
        case .levels(let levels):
            Phrase("requirement.level", .text(levels.map(String.init).joined(separator: ", ")))
        case .regimes(let regimes): Phrase("requirement.regime", .labels(regimes.codes))
        case .specialisms(let specialisms): Phrase("requirement.specialism", .labels(specialisms.codes))
        case .careType(let careType): Phrase("requirement.care_type", .label(careType))
        case .expertise(let expertise): Phrase("requirement.expertise", .label(expertise))
        case .takes(let contraIndication): Phrase("requirement.takes", .label(contraIndication))
        }
    }

    /// Everything that a case asks for.
    static func all(of search: BedSearch) -> [Requirement] {
        let need = search.need
        var all: [Requirement] = []
        if !need.levels.isEmpty { all.append(.levels(Set(need.levels).sorted())) }
        if !need.regimes.isEmpty { all.append(.regimes(need.regimes)) }
        if !need.specialisms.isEmpty { all.append(.specialisms(need.specialisms)) }
        if let careType = need.careType { all.append(.careType(careType)) }
        all += need.expertise.codes.map(Requirement.expertise)
        let against = AskedFacts(search).standsAgainst
        return all
            + ContraIndication.allCases.filter { !CriterionBits([$0]).isDisjoint(with: against) }.map(Requirement.takes)
    }

    /// Whether a unit meets it, whatever beds it has.
    func isMet(by unit: CareUnit) -> Bool {
        switch self {
        case .levels(let levels): levels.contains(unit.level)
        case .regimes(let regimes): regimes.intersects(unit.regimes)
        case .specialisms(let specialisms): specialisms.contains(unit.specialism)
        case .careType(let careType): unit.careTypes.contains(careType)
        case .expertise(let expertise): unit.expertise.contains(expertise)
        case .takes(let contraIndication): !unit.contraIndications.contains(contraIndication)
        }
    }
}
