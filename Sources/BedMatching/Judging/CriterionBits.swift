import SecureCare

/// Some criteria as bits, so that a unit is judged without taking memory. The places never leave the program.
struct CriterionBits: OptionSet, Hashable, Sendable {
    /// One bit a criterion.
    let rawValue: UInt32

    /// The security level.
    static let level = CriterionBits(rawValue: 1 << 0)
    /// The legal regime.
    static let regime = CriterionBits(rawValue: 1 << 1)
    /// The primary specialism.
    static let specialism = CriterionBits(rawValue: 1 << 2)
    /// The kind of care.
    static let careType = CriterionBits(rawValue: 1 << 3)
    /// No bed but reserved ones.
    static let reserved = CriterionBits(rawValue: 1 << 4)
    /// No bed but those without staff.
    static let unstaffed = CriterionBits(rawValue: 1 << 5)
    /// No bed at all.
    static let occupied = CriterionBits(rawValue: 1 << 6)

    /// The criteria that no unlock may touch: a unit that fails one of them is another kind of unit.
    static let kindOfUnit: CriterionBits = [.level, .specialism]

    /// Contra-indications take the places from here on, in the order of their list.
    static let firstContraIndication: UInt32 = 8

    /// The criteria of these places.
    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The criteria of these contra-indications.
    init(_ contraIndications: CodeSet<ContraIndication>) {
        rawValue = contraIndications.bits << CriterionBits.firstContraIndication
    }

    /// The failure that a shortage of beds is; none when there is a bed.
    init(_ shortage: BedShortage?) {
        switch shortage {
        case .none: self = []
        case .reserved: self = .reserved
        case .unstaffed: self = .unstaffed
        case .occupied: self = .occupied
        }
    }

    /// The place of one criterion; none for an available bed, which cannot fail.
    init(_ name: CriterionName) {
        switch name {
        case .level: self = .level
        case .regime: self = .regime
        case .specialism: self = .specialism
        case .careType: self = .careType
        case .contraIndication(let contraIndication): self.init([contraIndication])
        case .bed: self = []
        case .noBed(let shortage): self.init(.some(shortage))
        }
    }

    /// How many criteria these are.
    var count: Int { rawValue.nonzeroBitCount }

    /// The criteria, in the order in which a unit is judged.
    var names: [CriterionName] {
        CriterionBits.places.filter { !isDisjoint(with: $0.bits) }.map(\.name)
    }

    /// The contra-indications and their places, in the order in which they are judged.
    static let contraIndicationPlaces: [(name: CriterionName, bits: CriterionBits)] =
        CriterionName.contraIndications.map { (.contraIndication($0), CriterionBits(.contraIndication($0))) }

    private static let places: [(name: CriterionName, bits: CriterionBits)] =
        CriterionName.all.map { ($0, CriterionBits($0)) }
}
