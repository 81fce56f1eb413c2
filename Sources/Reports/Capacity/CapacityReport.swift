import CivilTime
import SecureCare

/// A unit with the last count of its beds by the end of a day, and what its counts before that look like.
public struct CountedOnDay: Sendable {
    /// The unit.
    public let unit: CareUnit
    /// Its last count by the end of the day.
    public let count: BedCount
    /// Whether its figures repeat beyond belief, by the alarms over counts.
    public let isSuspected: Bool
    /// Within how many days it is to be counted, as its region agreed.
    public let termDays: Int

    /// A unit and its last count.
    public init(
        unit: CareUnit, count: BedCount, isSuspected: Bool = false, termDays: Int = BedCount.freshDays
    ) {
        self.unit = unit
        self.count = count
        self.isSuspected = isSuspected
        self.termDays = termDays
    }
}

/// How many beds there were at the end of a day, where, and which were empty (Dutch: capaciteitsrapportage).
/// Source: 002, chapters 2 and 3; 000.
public struct CapacityReport: Sendable {
    /// Beds and inhabitants of one province, or of all.
    public struct Line: Hashable, Sendable {
        /// Nil for all provinces together.
        public let province: Province?
        /// How many people live there.
        public var inhabitants = 0
        /// Beds of level 2.
        public var beds2 = 0
        /// Beds of level 3.
        public var beds3 = 0
        /// Beds of level 2 and 3.
        public var beds23: Int { beds2 + beds3 }
        /// Inhabitants per bed of level 2 or 3, halves up; nil without beds.
        public var inhabitantsPerBed23: Int? { Ratio.roundedHalfUp(inhabitants, per: beds23) }
        /// Inhabitants per bed of level 2, halves up; nil without beds.
        public var inhabitantsPerBed2: Int? { Ratio.roundedHalfUp(inhabitants, per: beds2) }
    }

    /// Beds that nobody is in.
    public struct Empty: Hashable, Sendable {
        /// Free and fit to be used.
        public var available = 0
        /// Promised to somebody.
        public var reserved = 0
        /// Empty for want of staff.
        public var unstaffed = 0
        /// All of them together.
        public var total: Int { available + reserved + unstaffed }
        /// How many providers have beds without staff.
        public var unstaffedProviders = 0
        /// Available beds by security level.
        public var availableByLevel = CountTable()
        /// Available beds by whom the unit does not take.
        public var availableByContraindication = CountTable(ContraIndication.names)
        /// Available beds by primary specialism.
        public var availableBySpecialism = CountTable(Specialism.names)
        /// Available beds by legal regime; one under several counts under each.
        public var availableByRegime = CountTable(Regime.names)
    }

    /// How far the figures can be relied upon.
    public struct Freshness: Hashable, Sendable {
        /// Units with a count by then.
        public var units = 0
        /// Counted within the term of the region, and not carried forward.
        public var countedInTime = 0
        /// Last known only because an earlier figure was taken over.
        public var carriedForward = 0
        /// Figures that repeat beyond belief, by the alarms over counts.
        public var suspectedRepeats = 0
    }

    /// Beds by who may be admitted to them: under civil law, under criminal law, or both.
    public struct Use: Hashable, Sendable {
        /// All beds.
        public var total = CountTable(BedUse.allCases.map(\.rawValue))
        /// Beds that somebody is in.
        public var occupied = CountTable(BedUse.allCases.map(\.rawValue))
        /// Beds free and fit to be used.
        public var available = CountTable(BedUse.allCases.map(\.rawValue))
    }

    /// The day.
    public let on: Day
    /// Beds of level 2, 3 and 4; a bed under several regimes counts under each.
    public private(set) var bedsByRegime = CountTable(Regime.names)
    /// Province by province.
    public private(set) var provinces: [Line]
    /// All provinces together.
    public private(set) var total = Line(province: nil)
    /// Beds that nobody is in.
    public private(set) var empty = Empty()
    /// How far the figures can be relied upon.
    public private(set) var freshness = Freshness()
    /// Beds by who may be admitted to them.
    public private(set) var use = Use()
    /// Whether only totals per province and level are shown.
    public var isTotalsOnly = false

    /// The report over units; those that the dashboard does not count on that day are left out.
    ///
    /// - Parameters:
    ///   - within: the provinces to show; all when nil.
    ///   - scope: which units are counted; as agreed when nil.
    public init(
        on: Day, _ units: [CountedOnDay], _ inhabitants: Inhabitants = .of2022, within: [Province]? = nil,
        scope: DashboardScope? = nil
    ) {
        self.on = on
        let scope = scope ?? .agreed(on: on)
        empty.availableByLevel = CountTable(scope.everyLevel.map { String($0) })
        let end = Amsterdam.end(of: on)
        provinces = (within ?? Province.allCases).map {
            Line(province: $0, inhabitants: inhabitants.number(in: $0))
        }
        total.inhabitants = provinces.reduce(0) { $0 + $1.inhabitants }
        var withoutStaff: Set<String> = []
        for counted in units where scope.includes(counted.unit) {
            guard let place = provinces.firstIndex(where: { $0.province == counted.unit.province }) else { continue }
            addBeds(counted, at: place)
            addEmpty(counted.unit, counted.count)
            addFreshness(counted, at: end)
            if counted.count.unstaffed > 0 { withoutStaff.insert(counted.unit.provider) }
        }
        empty.unstaffedProviders = withoutStaff.count
    }

    private mutating func addBeds(_ counted: CountedOnDay, at place: Int) {
        let beds = counted.count.total
        switch counted.unit.level {
        case 2:
            provinces[place].beds2 += beds
            total.beds2 += beds
        case 3:
            provinces[place].beds3 += beds
            total.beds3 += beds
        default: break
        }
        for regime in counted.unit.regimes.codes { bedsByRegime.add(regime.rawValue, beds) }
        let use = BedUse(counted.unit.regimes).rawValue
        self.use.total.add(use, beds)
        self.use.occupied.add(use, counted.count.occupied)
        self.use.available.add(use, counted.count.available)
    }

    private mutating func addEmpty(_ unit: CareUnit, _ count: BedCount) {
        empty.available += count.available
        empty.reserved += count.reserved
        empty.unstaffed += count.unstaffed
        empty.availableByLevel.add(String(unit.level), count.available)
        empty.availableBySpecialism.add(unit.specialism.rawValue, count.available)
        for regime in unit.regimes.codes { empty.availableByRegime.add(regime.rawValue, count.available) }
        for contraIndication in unit.contraIndications.codes {
            empty.availableByContraindication.add(contraIndication.rawValue, count.available)
        }
    }

    private mutating func addFreshness(_ counted: CountedOnDay, at end: Instant) {
        freshness.units += 1
        if counted.count.source == .carriedForward { freshness.carriedForward += 1 }
        let isLate = counted.count.isStale(at: end, afterDays: counted.termDays)
        if counted.count.source != .carriedForward, !isLate { freshness.countedInTime += 1 }
        if counted.isSuspected { freshness.suspectedRepeats += 1 }
    }
}

/// For whom beds are, by the law under which somebody may be admitted to them (Dutch: civiel en forensisch).
public enum BedUse: String, CaseIterable, Sendable {
    case civil
    case forensic
    case both

    /// Wfz and Bvt are forensic, all other regimes civil.
    public init(_ regimes: CodeSet<Regime>) {
        let forensic: CodeSet<Regime> = [.wfz, .bvt]
        switch (regimes.intersects(forensic), regimes.subtracting(forensic).isEmpty) {
        case (true, true): self = .forensic
        case (true, false): self = .both
        case (false, _): self = .civil
        }
    }
}
