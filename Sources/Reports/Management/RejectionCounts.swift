import CivilTime
import SecureCare

/// Refusals up to the end of a period, counted every way that a report shows (Dutch: afwijzingen in cijfers).
public struct RejectionCounts: Sendable {
    /// All refusals by the end of the period.
    public internal(set) var total = 0
    /// Those of which the day is not known.
    public internal(set) var undated = 0
    /// Those of the period itself.
    public internal(set) var inPeriod = 0
    /// By the category of the primary reason.
    public internal(set) var byCategory = CountTable(RejectionCategory.names + [CaseCounts.unknown])
    /// By primary reason.
    public internal(set) var byReason = CountTable(RejectionReasons.shared.all.map(\.code) + [CaseCounts.unknown])
    /// How many cases have how many refusals.
    public internal(set) var perCase = CountTable()
    /// By all categories that the reasons of one refusal have together.
    public internal(set) var byCombination = CountTable(CaseCounts.combinations + [CaseCounts.unknown])
    /// In the period, by month.
    public internal(set) var perMonth: CountTable
    /// Those whose primary reason runs against the covenant, by that reason.
    public internal(set) var againstCovenant = CountTable(
        RejectionReasons.shared.all.filter { $0.covenant != nil }.map(\.code))
    /// By who can take the ground of the primary reason away.
    public internal(set) var byLiftedBy = CountTable(LiftedBy.names + [CaseCounts.unknown])

    private var byGrounds: [ObjectIdentifier: (grounds: RejectionGrounds, count: Int)] = [:]
    private var sizes = CaseTallies.Numbers()
    private var months: [Int]
    private let firstMonth: Int

    init(_ period: Period) {
        perMonth = CountTable(period.monthEnds.map(\.month))
        months = Array(repeating: 0, count: perMonth.cells.count)
        firstMonth = RejectionCounts.month(of: period.from)
    }

    /// Months since the year 0.
    private static func month(of day: Day) -> Int {
        let (year, month, _) = day.civil
        return year * 12 + month
    }

    mutating func add(_ facts: CaseFacts, _ period: Period) {
        sizes.add(facts.rejections.count)
        for rejection in facts.rejections {
            total += 1
            if let day = rejection.rejectedOn {
                if period.contains(day) {
                    inPeriod += 1
                    let place = RejectionCounts.month(of: day) - firstMonth
                    if place < months.count { months[place] += 1 }
                }
            } else {
                undated += 1
            }
            byGrounds[ObjectIdentifier(rejection.grounds), default: (rejection.grounds, 0)].count += 1
        }
    }

    /// Writes what was counted by grounds into the tables, every one of which has its codes in a fixed order.
    mutating func finish() {
        for (grounds, count) in byGrounds.values {
            let primary = grounds.primary
            byReason.add(primary?.code ?? CaseCounts.unknown, count)
            byCategory.add(primary?.category.rawValue ?? CaseCounts.unknown, count)
            byCombination.add(CategorySet.names[grounds.categories.bits], count)
            byLiftedBy.add(primary?.liftedBy?.rawValue ?? CaseCounts.unknown, count)
            if let primary, primary.covenant != nil { againstCovenant.add(primary.code, count) }
        }
        byGrounds = [:]
        perMonth = perMonth.replacing(months)
        sizes.empty(into: &perCase) { String($0) }
        perCase = perCase.sortedByNumber()
    }
}

extension CountTable {
    /// The cells in the order of their codes read as numbers.
    func sortedByNumber() -> CountTable {
        var table = CountTable()
        for cell in cells.sorted(by: { (Int($0.code) ?? 0) < (Int($1.code) ?? 0) }) {
            table.add(cell.code, cell.count ?? 0)
        }
        return table
    }
}
