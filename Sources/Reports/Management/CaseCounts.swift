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

    mutating func add(_ facts: CaseFacts, _ period: Period) {
        cumulative += 1
        if period.contains(facts.openedOn) { opened += 1 }
        perMonth.add(facts.openedOn.month)
        byProvince.add(facts.province.rawValue)
        byGender.add(facts.gender.rawValue)
        byBirthYear.add(facts.birthYear.map(String.init) ?? CaseCounts.unknown)
        byReporterType.add(facts.reporterType.rawValue)
        byKind.add(facts.kind.rawValue)
        let problem = MainProblem(facts)
        byPrimaryCategory.add(problem.primary?.rawValue ?? CaseCounts.unknown)
        byCategoryCombination.add(problem.combination ?? CaseCounts.unknown)
        for reason in CaseCounts.contentReasons where problem.reasons.contains(reason) { byContentReason.add(reason) }
        guard let last = facts.steps.last else { return }
        if last.rung == .closed {
            byOutcome.add(last.outcome?.rawValue ?? CaseCounts.unknown)
            if !last.isDated { closedUndated += 1 }
        } else {
            byOutcome.add(CaseCounts.open)
            if last.rung.isSearching { waitingByProvince.add(facts.province.rawValue) }
        }
        let wasClosed = facts.steps.contains { $0.rung == .closed && $0.isDated && period.contains($0.since) }
        if wasClosed { closed += 1 }
    }

    /// Puts tables whose codes are data in order, and adds the months in which nothing came in.
    mutating func finish(_ period: Period) {
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

/// Where the main problem of a case lies (Dutch: voornaamste probleem): as a sheet gave it, else by its refusals.
struct MainProblem {
    let primary: RejectionCategory?
    /// All categories, joined by `|` in the order of the alphabet; nil when none is known.
    let combination: String?
    let reasons: Set<String>

    /// The primary category is that of most primary reasons, of equals the one that came first.
    init(_ facts: CaseFacts) {
        if !facts.mainCategories.isEmpty || !facts.mainReasons.isEmpty {
            let ofReasons = facts.mainReasons.compactMap { RejectionReasons.shared.reason($0)?.category }
            primary = ofReasons.first ?? facts.mainCategories.first
            combination = MainProblem.joined(facts.mainCategories + ofReasons)
            reasons = Set(facts.mainReasons)
            return
        }
        var counts: [RejectionCategory: Int] = [:]
        var order: [RejectionCategory] = []
        var all: [RejectionCategory] = []
        for rejection in facts.rejections {
            let categories = rejection.reasons.compactMap { RejectionReasons.shared.reason($0)?.category }
            all += categories
            guard let first = categories.first else { continue }
            counts[first, default: 0] += 1
            if !order.contains(first) { order.append(first) }
        }
        let most = counts.values.max() ?? 0
        primary = order.first { counts[$0] == most }
        combination = MainProblem.joined(all)
        reasons = Set(facts.rejections.flatMap(\.reasons))
    }

    private static func joined(_ categories: [RejectionCategory]) -> String? {
        let names = Set(categories.map(\.rawValue)).sorted()
        return names.isEmpty ? nil : names.joined(separator: "|")
    }
}
