import Confidentiality
import SecureCare

@testable import Reports

/// A reader who has asked everything, knows the rule and how the counts of all reports add up, and works out between
/// which bounds each count must lie. Written apart from the program's own reasoning.
struct ReaderWhoSolves {
    private struct Bounds {
        var low = 0
        var high = ReaderWhoSolves.unbounded
    }

    /// Larger than any count, and so small that many of them add up.
    private static let unbounded = 1 << 40

    private struct Sum {
        let total: String
        let parts: [String]
    }

    private var bounds: [String: Bounds] = [:]
    private var sums: [Sum] = []
    /// Counts of which one never exceeds the other.
    private var orders: [(lower: String, upper: String)] = []
    /// Counts that are hidden wherever they stand, and what they are.
    private(set) var hidden: [String: Int] = [:]

    init(_ asked: [PublishedWorld.Asked], _ rule: SmallCells, months: (Int) -> [String]) {
        for report in asked {
            for (path, shown) in report.shown {
                guard let truth = report.truth[path] else { continue }
                take(shown, truth, at: Self.name(path, report), rule)
            }
            sums += Self.sums(report, months: (report.from...report.to).flatMap(months))
        }
        let last = asked.map(\.to).max() ?? 0
        for path in Set(asked.flatMap { $0.shown.keys }) where Self.isCumulative(path) {
            for quarter in 0..<last { orders.append(("\(path)@\(quarter)", "\(path)@\(quarter + 1)")) }
        }
        hidden = hidden.filter { bounds[$0.key]?.high ?? 0 > 0 && published[$0.key] == nil }
        solve()
    }

    /// What was shown of a count in any report.
    private var published: [String: Int] = [:]

    /// How many values a count may still have.
    func values(_ name: String) -> Int {
        guard let range = bounds[name] else { return .max }
        return range.high - range.low + 1
    }

    /// Whether a count lies between the bounds that were found.
    func holds(_ name: String, _ truth: Int) -> Bool {
        bounds[name].map { $0.low <= truth && truth <= $0.high } ?? true
    }

    private mutating func take(_ shown: Int?, _ truth: Int, at name: String, _ rule: SmallCells) {
        var range = bounds[name] ?? Bounds()
        if let shown {
            published[name] = shown
            range.low = max(range.low, shown - rule.roundedTo / 2, rule.hiddenBelow)
            range.high = min(range.high, shown + (rule.roundedTo - 1) / 2)
        } else {
            hidden[name] = truth
            // The reader is even told which counts are hidden for being small; of those that are hidden whatever they
            // are there is nothing to tell.
            if truth < rule.hiddenBelow, !Self.isWithheld(name) { range.high = min(range.high, rule.hiddenBelow - 1) }
        }
        bounds[name] = range
    }

    /// Counts that no report shows, large or small: what the total of refusals grew by, and in which month.
    static func isWithheld(_ path: String) -> Bool {
        path.hasPrefix("rejections.inPeriod") || path.hasPrefix("rejections.perMonth.")
    }

    /// Counts up to the end of a period are the same whenever it began; a month is the same in every report.
    private static func name(_ path: String, _ report: PublishedWorld.Asked) -> String {
        if path.hasPrefix("cases.perMonth.") { return path }
        if path == "comparison.cumulative", report.from > 0 { return "cases.cumulative@\(report.from - 1)" }
        if path == "comparison.rejections", report.from > 0 { return "rejections.total@\(report.from - 1)" }
        if path == "comparison.opened", report.from > 0, report.from == report.to {
            return "cases.opened@\(report.from - 1)-\(report.from - 1)"
        }
        if path == "comparison.closed", report.from > 0, report.from == report.to {
            return "cases.closed@\(report.from - 1)-\(report.from - 1)"
        }
        if isCumulative(path) || isStanding(path) { return "\(path)@\(report.to)" }
        return "\(path)@\(report.from)-\(report.to)"
    }

    private static func isCumulative(_ path: String) -> Bool {
        let ofCases = ["byProvince", "byGender", "byBirthYear", "byReporterType", "byKind"]
        let ofRefusals = ["byReason", "byCategory", "byCombination", "byLiftedBy", "againstCovenant"]
        return path == "cases.cumulative" || path == "rejections.total"
            || ofCases.contains { path.hasPrefix("cases.\($0).") }
            || ofRefusals.contains { path.hasPrefix("rejections.\($0).") }
    }

    /// How things stand at the end of a period.
    private static func isStanding(_ path: String) -> Bool {
        path.hasSuffix(".now") || path == "cases.waiting" || path == "cases.closedUndated"
            || path == "rejections.undated"
            || [
                "cases.byOutcome.", "cases.byPrimaryCategory.", "cases.byCategoryCombination.",
                "cases.byContentReason.",
                "cases.waitingByProvince.", "rejections.perCase.",
            ].contains { path.hasPrefix($0) }
    }

    private static func sums(_ report: PublishedWorld.Asked, months: [String]) -> [Sum] {
        func parts(_ table: String, _ keep: (String) -> Bool = { _ in true }) -> [String] {
            report.shown.keys.filter { $0.hasPrefix(table + ".") && keep(String($0.dropFirst(table.count + 1))) }
                .sorted()
                .map { name($0, report) }
        }
        func at(_ path: String) -> String { name(path, report) }
        let all = at("cases.cumulative")
        var sums = [
            "perMonth", "byProvince", "byGender", "byBirthYear", "byReporterType", "byKind", "byPrimaryCategory",
            "byCategoryCombination", "byOutcome",
        ].map { Sum(total: all, parts: parts("cases." + $0)) }
        sums += ["byReason", "byCategory", "byCombination", "byLiftedBy"].map {
            Sum(total: at("rejections.total"), parts: parts("rejections." + $0))
        }
        let reasons = RejectionReasons.shared.all
        for category in RejectionCategory.allCases {
            let codes = Set(reasons.filter { $0.category == category }.map(\.code))
            sums.append(
                Sum(
                    total: at("rejections.byCategory.\(category.rawValue)"),
                    parts: parts("rejections.byReason") { codes.contains($0) }))
        }
        for lifter in LiftedBy.allCases {
            let codes = Set(reasons.filter { $0.liftedBy == lifter }.map(\.code))
            sums.append(
                Sum(
                    total: at("rejections.byLiftedBy.\(lifter.rawValue)"),
                    parts: parts("rejections.byReason") { codes.contains($0) }))
        }
        for code in parts("rejections.againstCovenant") {
            guard let reason = code.split(separator: "@").first?.split(separator: ".").last else { continue }
            sums.append(Sum(total: code, parts: [at("rejections.byReason.\(reason)")]))
        }
        sums.append(Sum(total: all, parts: parts("rejections.perCase")))
        sums.append(Sum(total: all, parts: parts("ladder.perRung") { $0.hasSuffix(".now") }))
        sums.append(Sum(total: at("ladder.perRung.closed.now"), parts: parts("cases.byOutcome") { $0 != "open" }))
        sums.append(Sum(total: at("cases.waiting"), parts: parts("cases.waitingByProvince")))
        let opened = at("cases.opened")
        sums.append(Sum(total: opened, parts: months.map { "cases.perMonth." + $0 }))
        sums.append(Sum(total: at("rejections.inPeriod"), parts: parts("rejections.perMonth")))
        if report.from > 0 { sums.append(Sum(total: all, parts: ["cases.cumulative@\(report.from - 1)", opened])) }
        // Every refusal in these worlds has its day, so what came in the period is what the total grew by.
        if report.from > 0 {
            sums.append(
                Sum(
                    total: at("rejections.total"),
                    parts: ["rejections.total@\(report.from - 1)", at("rejections.inPeriod")]))
        }
        if report.from < report.to {
            for path in ["cases.opened", "cases.closed", "rejections.inPeriod"] {
                sums.append(
                    Sum(total: at(path), parts: (report.from...report.to).map { "\(path)@\($0)-\($0)" }))
            }
        }
        return sums
    }

    private mutating func solve() {
        var hasChanged = true
        var rounds = 0
        while hasChanged, rounds < 200 {
            hasChanged = false
            rounds += 1
            for sum in sums {
                let parts = sum.parts.map { bounds[$0] ?? Bounds() }
                let (low, high) = (parts.reduce(0) { $0 + $1.low }, parts.reduce(0) { $0 + $1.high })
                hasChanged = tighten(sum.total, low, high) || hasChanged
                let total = bounds[sum.total] ?? Bounds()
                for (name, part) in zip(sum.parts, parts) {
                    let changed = tighten(name, total.low - (high - part.high), total.high - (low - part.low))
                    hasChanged = changed || hasChanged
                }
            }
            for order in orders {
                guard let lower = bounds[order.lower], let upper = bounds[order.upper] else { continue }
                hasChanged = tighten(order.upper, lower.low, upper.high) || hasChanged
                hasChanged = tighten(order.lower, lower.low, upper.high) || hasChanged
            }
        }
    }

    private mutating func tighten(_ name: String, _ low: Int, _ high: Int) -> Bool {
        let range = bounds[name] ?? Bounds()
        let narrowed = Bounds(low: max(range.low, low), high: min(range.high, high))
        guard narrowed.low > range.low || narrowed.high < range.high else { return false }
        bounds[name] = narrowed
        return true
    }
}
