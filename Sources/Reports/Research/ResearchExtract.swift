import CivilTime
import StrictJSON

/// Cases for research, without anything of one of them alone (Dutch: onderzoeksbestand): it is given only when every
/// combination of values occurs at least `k` times.
public struct ResearchExtract: Sendable {
    /// How often every combination must occur (Dutch: k-anonimiteit).
    public let k: Int
    /// How many steps coarser each column is made.
    public private(set) var steps: [ResearchColumn: Int] = [:]
    /// The columns that are left in, in order.
    public private(set) var columns: [ResearchColumn]
    private let day: Day
    private var lines: [[String]: Int] = [:]

    /// How often every combination must occur where nothing else is asked.
    public static let kDefault = 10
    /// The values that `k` may have.
    public static let kRange = 2...1_000

    /// No case yet. A column that is named more often is made more steps coarser, and left out past the last.
    public init(k: Int, coarsening: [ResearchColumn], dropping: [ResearchColumn], on day: Day) {
        self.k = k
        self.day = day
        columns = ResearchColumn.allCases.filter { !dropping.contains($0) }
        for column in coarsening { coarsen(column) }
    }

    private mutating func coarsen(_ column: ResearchColumn) {
        let step = (steps[column] ?? 0) + 1
        if step > column.stepsMax { columns.removeAll { $0 == column } } else { steps[column] = step }
    }

    /// Adds a case as it stands.
    public mutating func add(_ facts: CaseFacts) {
        // Every step of every column is kept until it is known which are needed.
        let line = ResearchColumn.allCases.flatMap { column in
            (0...column.stepsMax).map { column.value(of: facts, on: day, coarser: $0) }
        }
        lines[line, default: 0] += 1
    }

    /// The lines as columns and steps now are, each with how often it occurs.
    var combinations: [[String]: Int] {
        let places = columns.map { column in
            ResearchColumn.allCases.prefix { $0 != column }.reduce(0) { $0 + $1.stepsMax + 1 } + (steps[column] ?? 0)
        }
        return lines.reduce(into: [:]) { combinations, line in
            combinations[places.map { line.key[$0] }, default: 0] += line.value
        }
    }

    /// How many cases have a combination that occurs too rarely.
    public var rare: Int { combinations.values.reduce(0) { $0 + ($1 < k ? $1 : 0) } }

    /// The columns to make coarser, one step for each time that they are named, until no combination is too rare: each
    /// time the one that leaves the fewest cases rare. Nil when there are too few cases for anything to be given.
    public func advice() -> [ResearchColumn]? {
        var tried = self
        var advised: [ResearchColumn] = []
        while tried.rare > 0 {
            let trials = tried.columns.map { column in
                var trial = tried
                trial.coarsen(column)
                return (column: column, trial: trial, rare: trial.rare)
            }
            guard let best = trials.min(by: { $0.rare < $1.rare }) else { return nil }
            advised.append(best.column)
            tried = best.trial
            if tried.columns.isEmpty { return nil }
        }
        return advised
    }

    /// The lines as JSON, each combination once with its number of cases; nothing of it when a combination is rare.
    public func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("k", k)
            object.member("columns", columns.map(\.rawValue))
            object.key("rows")
            object.array { array in
                guard rare == 0 else { return }
                for (line, count) in ordered {
                    array.object { item in
                        item.member("values", line)
                        item.member("cases", count)
                    }
                }
            }
        }
    }

    private var ordered: [(key: [String], value: Int)] {
        combinations.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }

    /// The lines as CSV, in the order of their values so that none tells when it came; nil when a combination is rare.
    public var csv: [UInt8]? {
        guard rare == 0 else { return nil }
        var text = CSVLine.written(columns.map(\.rawValue))
        for (line, count) in ordered {
            text += String(repeating: CSVLine.written(line), count: count)
        }
        return Array(text.utf8)
    }
}
