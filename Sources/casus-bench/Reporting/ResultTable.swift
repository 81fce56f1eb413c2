import Foundation

/// Results as text for people.
enum ResultTable {
    /// One row: what it was, the figures as minimum, median and maximum, and each goal.
    static func text(of result: RowResult) -> String {
        var lines = [result.name, "  work       \(result.work)", "  reference  \(result.reference)"]
        lines.append("  setting    \(result.setting); \(result.rounds.count) rounds in turn")
        lines.append(figures("work/s", result.workPerSecond) + written(result.rounds.map(\.work)))
        lines.append(figures("reference/s", result.referencePerSecond) + written(result.rounds.map(\.reference)))
        lines += result.judgements.map(line)
        return lines.joined(separator: "\n") + "\n"
    }

    /// The names of the rows with what they measure.
    static func list(of rows: [BenchmarkRow]) -> String {
        rows.map { padded($0.name, 22) + $0.work }.joined(separator: "\n")
    }

    /// A number with as many digits as mean something: thousands in groups, small ones with a fraction.
    static func number(_ value: Double) -> String {
        let digits = value >= 1_000 ? 0 : value >= 10 ? 1 : 3
        let text = String(format: "%.\(digits)f", value)
        guard digits == 0 else { return text }
        var grouped = ""
        for (place, digit) in text.reversed().enumerated() {
            if place > 0, place.isMultiple(of: 3) { grouped.append(",") }
            grouped.append(digit)
        }
        return String(grouped.reversed())
    }

    /// Minimum, median and maximum.
    static func spread(_ spread: Spread) -> String {
        [spread.minimum, spread.median, spread.maximum].map { number($0) }.joined(separator: " / ")
    }

    /// A text with blanks up to a width.
    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func figures(_ name: String, _ figures: Spread) -> String {
        "  " + padded(name, 11) + spread(figures)
    }

    private static func written(_ laps: [Lap]) -> String {
        let bytes = Spread(laps.map(\.bytesEach)).median
        return bytes < 1 ? "" : "   (\(number(bytes)) bytes written each)"
    }

    private static func line(_ judgement: RowResult.Judgement) -> String {
        let bound = "\(judgement.goal.isLeast ? "at least" : "at most") \(number(judgement.goal.bound))"
        return "  " + padded("goal", 11) + "\(bound) \(judgement.goal.words): \(spread(judgement.reached)) "
            + (judgement.isMet ? "reached" : "MISSED")
    }
}
