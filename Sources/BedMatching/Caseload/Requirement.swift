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

/// Two requirements that some unit meets apart and none meets together, and how many open cases have both.
public struct ExcludingPair: Hashable, Sendable {
    /// The requirement whose code comes first.
    public var first: Requirement
    /// The other.
    public var second: Requirement
    /// How many open cases have both.
    public var cases: Int
}

/// Finds the pairs of requirements that together exclude every unit.
struct PairCounting {
    private let units: [CareUnit]
    private var meeting: [Requirement: Set<Int32>] = [:]
    private var verdicts: [[Requirement]: Bool] = [:]
    private var counts: [[Requirement]: Int] = [:]

    init(_ units: CompiledUnits) {
        self.units = units.counted.map(\.unit)
    }

    /// Counts the pairs of one case.
    mutating func count(_ search: BedSearch) {
        let asked = Requirement.all(of: search).sorted { $0.code < $1.code }
        for (place, first) in asked.enumerated() {
            for second in asked.dropFirst(place + 1) where excludes([first, second]) {
                counts[[first, second], default: 0] += 1
            }
        }
    }

    /// The pairs, those of most cases first.
    var pairs: [ExcludingPair] {
        counts.map { ExcludingPair(first: $0.key[0], second: $0.key[1], cases: $0.value) }.sorted { left, right in
            left.cases == right.cases
                ? (left.first.code, left.second.code) < (right.first.code, right.second.code)
                : left.cases > right.cases
        }
    }

    private mutating func excludes(_ pair: [Requirement]) -> Bool {
        if let known = verdicts[pair] { return known }
        let (first, second) = (places(meeting: pair[0]), places(meeting: pair[1]))
        let excludes = !first.isEmpty && !second.isEmpty && first.isDisjoint(with: second)
        verdicts[pair] = excludes
        return excludes
    }

    private mutating func places(meeting requirement: Requirement) -> Set<Int32> {
        if let known = meeting[requirement] { return known }
        let found = Set(units.indices.filter { requirement.isMet(by: units[$0]) }.map(Int32.init))
        meeting[requirement] = found
        return found
    }
}
