/// What somebody needs of a bed (Dutch: zorgvraag). What is not given is not known.
public struct Need: Hashable, Sendable {
    /// Security levels, of 1 to 4; empty while not yet indicated (Dutch: beveiligingsniveau).
    public var levels: [Int]
    /// Laws under which somebody may be admitted; one in common is enough.
    public var regimes: CodeSet<Regime>
    /// Specialisms of which one is asked for.
    public var specialisms: CodeSet<Specialism>
    /// What the stay is for; nil when not known.
    public var careType: CareType?
    /// What the unit should be good at; orders suggestions and excludes none.
    public var expertise: CodeSet<Expertise>

    /// A need of which nothing is known but what is given.
    public init(
        levels: [Int] = [], regimes: CodeSet<Regime> = [], specialisms: CodeSet<Specialism> = [],
        careType: CareType? = nil, expertise: CodeSet<Expertise> = []
    ) {
        self.levels = levels
        self.regimes = regimes
        self.specialisms = specialisms
        self.careType = careType
        self.expertise = expertise
    }

    /// The levels that may exist at all.
    public static let levelRange = 1...4
    /// The levels that are secure care as the covenant has it. Source: 000.
    public static let secureLevels = 2...4
}
