import SecureCare

/// How much of the wanted expertise a unit has (Dutch: dekking).
public struct Coverage: Hashable, Sendable {
    /// What the need asks for.
    public var wanted: CodeSet<Expertise>
    /// What is wanted and there.
    public var covered: CodeSet<Expertise>
    /// What is wanted and not there.
    public var missing: CodeSet<Expertise>

    /// What a unit covers of what is wanted.
    public init(wanted: CodeSet<Expertise>, offered: CodeSet<Expertise>) {
        self.wanted = wanted
        covered = wanted.intersection(offered)
        missing = wanted.subtracting(offered)
    }
}

/// A unit with which a conversation could start, and everything that speaks for and against (Dutch: suggestie).
/// It places nobody: the provider decides.
public struct Suggestion: Hashable, Sendable {
    /// The unit.
    public var unit: CareUnit
    /// The last count by the moment of the search.
    public var count: BedCount
    /// Whether the count was older than `BedCount.freshDays` by then.
    public var stale: Bool
    /// Every criterion the unit was judged on, in order.
    public var criteria: [Criterion]
    /// How much of the wanted expertise it has.
    public var coverage: Coverage
    /// What this unit refused in this case before; a count of 0 when nothing.
    public var rejectedBefore: EarlierRejections

    /// A unit with what was found of it.
    public init(
        unit: CareUnit, count: BedCount, stale: Bool, criteria: [Criterion], coverage: Coverage,
        rejectedBefore: EarlierRejections
    ) {
        self.unit = unit
        self.count = count
        self.stale = stale
        self.criteria = criteria
        self.coverage = coverage
        self.rejectedBefore = rejectedBefore
    }

    /// The criteria that fail.
    public var failing: [Criterion] { criteria.filter { $0.outcome == .fail } }

    /// The criteria of which nothing is known: what to ask.
    public var unknown: [Criterion] { criteria.filter { $0.outcome == .unknown } }
}
