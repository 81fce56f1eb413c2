import CivilTime
import SecureCare

/// The cases up to the end of a period, counted every way that a report shows (Dutch: casuïstiek in cijfers).
/// Source: 002, chapter 4.
public struct CaseCounts: Sendable {
    /// Cases opened by the end of the period.
    public internal(set) var cumulative = 0
    /// Cases opened in the period.
    public internal(set) var opened = 0
    /// Cases closed in the period; those of which the day is not known are counted apart.
    public internal(set) var closed = 0
    /// Cases that are closed, since nobody knows when.
    public internal(set) var closedUndated = 0
    /// By the month of opening.
    public internal(set) var perMonth = CountTable()
    /// By where the report came from.
    public internal(set) var byProvince = CountTable(Province.names)
    /// By gender as reported.
    public internal(set) var byGender = CountTable(Gender.names)
    /// By year of birth.
    public internal(set) var byBirthYear = CountTable()
    /// By who brought it in.
    public internal(set) var byReporterType = CountTable(PartyType.names.filter { $0 != PartyType.admin.rawValue })
    /// Mediation and advice.
    public internal(set) var byKind = CountTable(CaseKind.names)
    /// By the category of the main problem.
    public internal(set) var byPrimaryCategory = CountTable(RejectionCategory.names + [CaseCounts.unknown])
    /// By all categories of the main problem together.
    public internal(set) var byCategoryCombination = CountTable(CaseCounts.combinations + [CaseCounts.unknown])
    /// By reasons of content, of which a case may have several.
    public internal(set) var byContentReason = CountTable(CaseCounts.contentReasons)
    /// By how they ended, those that have not counted apart.
    public internal(set) var byOutcome = CountTable(CaseOutcome.names + [CaseCounts.open, CaseCounts.unknown])
    /// Cases for which a bed was sought at the end of the period: the waiting list.
    public internal(set) var waitingByProvince = CountTable(Province.names)

    /// Stands for what is not known.
    public static let unknown = "unknown"
    /// Stands for a case that has not ended.
    public static let open = "open"

    /// Every combination of categories, joined by `|` in the order of the alphabet.
    static let combinations: [String] = {
        let names = RejectionCategory.names.sorted()
        return (1..<(1 << names.count)).map { bits in
            names.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element)
        }.sorted { ($0.count, $0.joined()) < ($1.count, $1.joined()) }.map { $0.joined(separator: "|") }
    }()

    /// The reasons that are about content, in the order of the list.
    static let contentReasons = RejectionReasons.shared.all.filter { $0.category == .content }.map(\.code)

    private var tallies = CaseTallies()

    mutating func add(_ facts: CaseFacts, _ period: Period) {
        cumulative += 1
        if period.contains(facts.openedOn) { opened += 1 }
        tallies.add(facts)
        guard let last = facts.steps.last else { return }
        if last.rung == .closed {
            tallies.addEnded(last.outcome)
            if !last.isDated { closedUndated += 1 }
        } else {
            tallies.addOpen(last.rung.isSearching ? facts.province : nil)
        }
        let wasClosed = facts.steps.contains { $0.rung == .closed && $0.isDated && period.contains($0.since) }
        if wasClosed { closed += 1 }
    }

    /// Writes what was counted so far into the tables.
    mutating func settle() {
        tallies.months.empty(into: &perMonth) { month in
            Day(year: month / 12, month: month % 12 + 1, day: 1).map(\.month)
        }
        tallies.provinces.empty(into: &byProvince)
        tallies.genders.empty(into: &byGender)
        tallies.birthYears.empty(into: &byBirthYear) { $0 == CaseTallies.noYear ? CaseCounts.unknown : String($0) }
        tallies.reporterTypes.empty(into: &byReporterType)
        tallies.kinds.empty(into: &byKind)
        tallies.primaries.empty(into: &byPrimaryCategory)
        if let count = tallies.takeWithoutPrimary() { byPrimaryCategory.add(CaseCounts.unknown, count) }
        tallies.combinations.empty(into: &byCategoryCombination) { CategorySet.names[$0] }
        tallies.content.empty(into: &byContentReason) { CaseCounts.contentReasons[$0] }
        tallies.outcomes.empty(into: &byOutcome)
        for (code, count) in tallies.takeOthers() { byOutcome.add(code, count) }
        tallies.waiting.empty(into: &waitingByProvince)
    }

    /// Puts tables whose codes are data in order, and adds the months in which nothing came in.
    mutating func finish(_ period: Period) {
        settle()
        perMonth.sort()
        if let first = perMonth.cells.first?.code, var day = Day(first + "-01") {
            while day <= period.to {
                perMonth.add(day.month, 0)
                day = day.adding(31)
                day = Day(day.month + "-01") ?? day
            }
        }
        perMonth.sort()
        byBirthYear.sort()
    }
}
