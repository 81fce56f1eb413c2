import CivilTime
import Confidentiality
import SecureCare

/// What became of cases, refusals and beds in a period (Dutch: managementrapportage). Source: 002; 001; 003, annex b.
public struct ManagementReport: Sendable {
    /// Cases that need attention at the end of the period.
    public struct Stuck: Sendable {
        /// All of them.
        public var total = 0
        /// By reason, of which a case may have several.
        public var byReason = CountTable(StuckReason.names)

        /// No case yet.
        public init() {}

        /// Counts a case that is stuck for these reasons.
        public mutating func add(_ reasons: [StuckReason]) {
            guard !reasons.isEmpty else { return }
            total += 1
            for reason in Set(reasons.map(\.rawValue)).sorted() { byReason.add(reason) }
        }
    }

    /// Beds at the end of one day.
    public struct BedPoint: Sendable {
        /// The day.
        public let on: Day
        /// Beds of level 2 and 3.
        public let beds23: Int
        /// How many units had been counted by then.
        public let units: Int
        /// Beds that nobody was in.
        public let empty: CapacityReport.Empty

        /// What a report on that day says.
        public init(_ report: CapacityReport) {
            on = report.on
            beds23 = report.total.beds23
            units = report.freshness.units
            empty = report.empty
        }
    }

    /// The period before, in the figures that are set beside each other.
    public struct Before: Sendable {
        /// The days that it is about.
        public let period: Period
        /// Cases opened by its end.
        public let cumulative: Int
        /// Cases opened in it.
        public let opened: Int
        /// Cases closed in it.
        public let closed: Int
        /// Refusals by its end.
        public let rejections: Int
        /// Beds at its end.
        public let beds: BedPoint

        /// The period before, from its own counts.
        public init(_ totals: PeriodTotals, capacity: CapacityReport) {
            period = totals.period
            cumulative = totals.cumulative
            opened = totals.opened
            closed = totals.closed
            rejections = totals.rejections
            beds = BedPoint(capacity)
        }
    }

    /// The days that it is about.
    public let period: Period
    /// By when it was recorded, when somebody asked for that.
    public let asOf: Instant?
    /// Beds at the end of the period.
    public let capacity: CapacityReport
    /// Beds at the end of each month.
    public let bedsOverTime: [BedPoint]
    /// Cases, counted.
    public let cases: CaseCounts
    /// What happened on the ladder.
    public let ladder: LadderCounts
    /// Refusals, counted.
    public let rejections: RejectionCounts
    /// Cases that need attention.
    public let stuck: Stuck
    /// What all open cases come to beside all beds, and what would help how many.
    public let caseload: CaseloadReport
    /// Beds to leave, admissions, questions, bottlenecks.
    public let around: AroundCases
    /// The period before; nil when there is none.
    public let before: Before?
    /// What of all this is shown.
    public let disclosure: Disclosure

    /// A report for readers who see everything, or, with a rule, for others.
    public init(
        period: Period, asOf: Instant?, capacity: CapacityReport, bedsOverTime: [BedPoint], counts: PeriodCounts,
        stuck: Stuck, caseload: CaseloadReport, around: AroundCases, before: Before?, rule: SmallCells?
    ) {
        self.around = around
        self.period = period
        self.asOf = asOf
        self.capacity = capacity
        self.bedsOverTime = bedsOverTime
        var cases = counts.cases
        var rejections = counts.rejections
        if rule != nil {
            cases.byBirthYear = Classes.ofBirthYears(cases.byBirthYear, until: period.to)
            rejections.perCase = Classes.ofRejections(rejections.perCase)
        }
        self.cases = cases
        self.rejections = rejections
        ladder = counts.ladder
        self.stuck = stuck
        self.caseload = caseload
        self.before = before
        disclosure =
            rule.map {
                Disclosure(
                    $0, period: period, cases: cases, ladder: counts.ladder, rejections: rejections, stuck: stuck,
                    around: around, before: before)
            } ?? .everything
    }
}

/// Classes in which small numbers are shown to those who may not see each: the same ones whatever the data.
enum Classes {
    /// Ten years a class, and those that are not known.
    static func ofBirthYears(_ table: CountTable, until day: Day) -> CountTable {
        let last = day.civil.year / 10 * 10
        var classes = CountTable(
            stride(from: last - 90, through: last, by: 10).map { "\($0)-\($0 + 9)" } + [CaseCounts.unknown])
        for cell in table.cells {
            let year = Int(cell.code).map { max($0 / 10 * 10, last - 90) }
            classes.add(year.map { "\($0)-\($0 + 9)" } ?? CaseCounts.unknown, cell.count ?? 0)
        }
        return classes
    }

    /// None, 1 to 4, 5 to 9, 10 to 19, 20 or more.
    static func ofRejections(_ table: CountTable) -> CountTable {
        let bounds = [(0, 0, "0"), (1, 4, "1-4"), (5, 9, "5-9"), (10, 19, "10-19"), (20, Int.max, "20+")]
        var classes = CountTable(bounds.map(\.2))
        for cell in table.cells {
            let number = Int(cell.code) ?? 0
            if let bound = bounds.first(where: { $0.0 <= number && number <= $0.1 }) {
                classes.add(bound.2, cell.count ?? 0)
            }
        }
        return classes
    }
}
