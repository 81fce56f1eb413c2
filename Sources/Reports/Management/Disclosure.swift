import CivilTime
import Confidentiality
import SecureCare

/// What of a report's counts its reader sees: everything, or what small-cell suppression leaves. A count that nobody
/// thought of is hidden.
public struct Disclosure: Sendable {
    /// The rule; nil for a reader who sees everything.
    public let rule: SmallCells?
    /// How many counts are hidden.
    public let hiddenCount: Int
    private let published: [String: Int]

    /// For readers who see everything.
    static let everything = Disclosure()

    private init() {
        rule = nil
        hiddenCount = 0
        published = [:]
    }

    /// A count as the reader sees it; nil when it is hidden.
    public func show(_ name: String, _ count: Int) -> Int? {
        rule == nil ? count : published[name]
    }

    /// A table as the reader sees it.
    public func show(_ name: String, _ table: CountTable) -> CountTable {
        guard rule != nil else { return table }
        return table.replacing(table.cells.map { published["\(name).\($0.code)"] })
    }

    /// A number of days that was read off so many stays; rounded, and hidden when they are few.
    func show(days: Int?, stays: Int) -> Int? {
        guard let rule else { return days }
        return rule.published(stays) == nil ? nil : days.map(rule.rounded)
    }

    init(
        _ rule: SmallCells, period: Period, cases: CaseCounts, ladder: LadderCounts, rejections: RejectionCounts,
        stuck: ManagementReport.Stuck, around: AroundCases, before: ManagementReport.Before?
    ) {
        var register = CountRegister(rule)
        // What flows in a single quarter is shown; over more of them it would be the difference of what is known.
        let isOneQuarter = period.isOfWholeQuarters && period.monthEnds.count == 3
        let totals = QuarterTotals(cases.perMonth, rule)
        let cumulative = register.add(
            "cases.cumulative", cases.cumulative, mustHide: totals.isHidden(at: period.to))
        register.addCases(cases, cumulative)
        // Refusals of the period, and by month, are not among them: two rounded totals say what came in between, and
        // beside them the number itself, shown or known to be small, would leave it and the totals two values.
        register.addRejections(rejections, cumulative)
        register.addLadder(ladder, cases, cumulative)
        if isOneQuarter {
            let growth = Growth(rule)
            let opened = register.add(
                "cases.opened", cases.opened,
                mustHide: before.map { growth.tells(cases.cumulative, $0.cumulative, cases.opened) } ?? false)
            register.relate(opened, register.months(of: period))
            register.add("cases.closed", cases.closed)
            register.addFlow(ladder)
            if let before {
                let earlier = register.add(
                    "comparison.cumulative", before.cumulative, mustHide: totals.isHidden(at: before.period.to),
                    knownElsewhere: true)
                register.relate(cumulative, [earlier, opened])
                // Hidden here as it was in the report on that period.
                let start = before.cumulative - before.opened
                register.add(
                    "comparison.opened", before.opened, mustHide: growth.tells(before.cumulative, start, before.opened),
                    knownElsewhere: true)
                register.add("comparison.closed", before.closed, knownElsewhere: true)
                register.add("comparison.rejections", before.rejections, knownElsewhere: true)
            }
        }
        register.add("stuck.total", stuck.total)
        _ = register.table("stuck.byReason", stuck.byReason)
        register.addAround(around, isOneQuarter: isOneQuarter)
        register.counts.protect()
        self.rule = rule
        hiddenCount = register.counts.hiddenCount
        published = register.published
    }
}

/// Whether a total, the total before and what came in between say more together than each does by itself: rounded
/// figures that do not add up leave two values for the one before, and through it for what was hidden beside it.
private struct Growth {
    private let rule: SmallCells

    init(_ rule: SmallCells) { self.rule = rule }

    func tells(_ total: Int, _ before: Int, _ grown: Int) -> Bool {
        rule.rounded(total) != rule.rounded(before) + rule.rounded(grown)
    }
}

/// At the end of which quarters the number of all cases is hidden, because together with that of the quarter before
/// it would tell too much of the few that came in between. The same whichever report is asked for.
private struct QuarterTotals {
    private var hidden: Set<Day> = []

    init(_ perMonth: CountTable, _ rule: SmallCells) {
        var total = 0
        var earlier = 0
        var isEarlierHidden = true
        for (place, cell) in perMonth.cells.enumerated() {
            total += cell.count ?? 0
            guard let first = Day(cell.code + "-01"), first.civil.month % 3 == 0 || place == perMonth.cells.count - 1
            else { continue }
            let opened = total - earlier
            let isSmall = rule.published(opened) == nil
            let step = rule.rounded(total) - rule.rounded(earlier)
            let possible = rule.hiddenBelow - max(step - rule.roundedTo + 1, 0)
            let isHidden = !isEarlierHidden && isSmall && possible < rule.possibleValuesMin
            let nextMonth = first.adding(31)
            if isHidden, let next = Day(nextMonth.month + "-01") { hidden.insert(next.adding(-1)) }
            earlier = total
            isEarlierHidden = isHidden || rule.published(total) == nil
        }
    }

    func isHidden(at day: Day) -> Bool { hidden.contains(day) }
}
