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

    init(_ period: Period) {
        perMonth = CountTable(period.monthEnds.map(\.month))
    }

    mutating func add(_ facts: CaseFacts, _ period: Period) {
        perCase.add(String(facts.rejections.count))
        for rejection in facts.rejections {
            total += 1
            if let day = rejection.rejectedOn {
                if period.contains(day) {
                    inPeriod += 1
                    if perMonth[day.month] != nil { perMonth.add(day.month) }
                }
            } else {
                undated += 1
            }
            let reasons = rejection.reasons.compactMap(RejectionReasons.shared.reason)
            byReason.add(reasons.first?.code ?? CaseCounts.unknown)
            byCategory.add(reasons.first?.category.rawValue ?? CaseCounts.unknown)
            let combination = Set(reasons.map(\.category.rawValue)).sorted().joined(separator: "|")
            byCombination.add(combination.isEmpty ? CaseCounts.unknown : combination)
            byLiftedBy.add(reasons.first?.liftedBy?.rawValue ?? CaseCounts.unknown)
            if let first = reasons.first, first.covenant != nil { againstCovenant.add(first.code) }
        }
    }

    mutating func finish() {
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
