import CivilTime

/// A department with secure beds, by what does not change from day to day (Dutch: afdeling). Source: 000, 002.
public struct CareUnit: Hashable, Sendable {
    /// The unit's own number.
    public var id: String
    /// The code of the provider whose unit it is.
    public var provider: String
    /// A word for where it is, as the provider uses it.
    public var location: String?
    /// Where it is, for returning to one's own surroundings.
    public var province: Province
    /// Security level, 1 to 4: a fact of the unit, never derived from its type.
    public var level: Int
    /// What kind of department it is.
    public var type: UnitType
    /// The one specialism by which it is known.
    public var specialism: Specialism
    /// The laws under which it admits.
    public var regimes: CodeSet<Regime>
    /// What a stay there is for.
    public var careTypes: CodeSet<CareType>
    /// What it is good at.
    public var expertise: CodeSet<Expertise>
    /// Whom it does not take.
    public var contraIndications: CodeSet<ContraIndication>
    /// Telephone number of the admission desk.
    public var phone: String?
    /// When that number is answered, in words.
    public var reachable: String?
    /// The first day on which these facts hold; nil for always.
    public var validFrom: Day?
    /// The first day on which it is closed; nil while no end is known.
    public var closesOn: Day?

    /// A unit with all its static facts.
    public init(
        id: String, provider: String, location: String? = nil, province: Province, level: Int, type: UnitType,
        specialism: Specialism, regimes: CodeSet<Regime>, careTypes: CodeSet<CareType>,
        expertise: CodeSet<Expertise> = [], contraIndications: CodeSet<ContraIndication> = [],
        phone: String? = nil, reachable: String? = nil, validFrom: Day? = nil, closesOn: Day? = nil
    ) {
        self.id = id
        self.provider = provider
        self.location = location
        self.province = province
        self.level = level
        self.type = type
        self.specialism = specialism
        self.regimes = regimes
        self.careTypes = careTypes
        self.expertise = expertise
        self.contraIndications = contraIndications
        self.phone = phone
        self.reachable = reachable
        self.validFrom = validFrom
        self.closesOn = closesOn
    }
}
