import CivilTime
import SecureCare
import TestSupport

@testable import CountAlarms

/// Units that count their beds every working day for a while, as chance has it, with or without a fault at the end.
struct SimulatedCounts {
    /// How the figures of the last days came about.
    enum Fault {
        case none
        /// Every unit's figures are carried forward, on all days of the week.
        case allCarried
        /// Only those of the first part of the units, in percent.
        case partCarried(Int)
        /// Only those of one unit.
        case oneCarried(Int)
    }

    /// Wednesday 1 December 2021.
    static let start = Day(year: 2021, month: 12, day: 1) ?? Day(number: 0)

    /// How often each unit changes from one counted day to the next, by its place.
    static func chanceOfChange(_ unit: Int) -> Double { 0.15 + 0.1 * Double(unit % 5) }

    private var random: SeededGenerator
    private var beds: [[Int]]
    private var counts: [[(count: BedCount, person: String?)]]

    /// So many units, counted on the working days before `start` for so many weeks.
    init(units: Int, weeks: Int, seed: UInt64) {
        random = SeededGenerator(seed: seed)
        beds = Array(repeating: [12, 10, 1, 1, 0], count: units)
        counts = Array(repeating: [], count: units)
        for day in stride(from: -weeks * 7, to: 0, by: 1) { pass(SimulatedCounts.start.adding(day), .none) }
    }

    /// Lets a day pass: working days are counted, and with a fault other days seem to be.
    mutating func pass(_ day: Day, _ fault: Fault) {
        for unit in counts.indices {
            let isCarried =
                switch fault {
                case .none: false
                case .allCarried: true
                case .partCarried(let percent): unit * 100 < counts.count * percent
                case .oneCarried(let one): unit == one
                }
            guard isCarried || day.weekday < 6 else { continue }
            if !isCarried, random.unit() < SimulatedCounts.chanceOfChange(unit) { move(unit) }
            let figures = beds[unit]
            let count = BedCount(
                countedAt: Amsterdam.start(of: day).adding(seconds: 36_000), total: figures[0],
                occupied: figures[1], available: figures[2], reserved: figures[3], unstaffed: figures[4],
                source: .entered)
            counts[unit].append((count, "een"))
        }
    }

    /// One bed goes over to another state.
    private mutating func move(_ unit: Int) {
        let full = (1...4).filter { beds[unit][$0] > 0 }
        let from = full[Int(random.next() % UInt64(full.count))]
        let others = (1...4).filter { $0 != from }
        let to = others[Int(random.next() % UInt64(others.count))]
        beds[unit][from] -= 1
        beds[unit][to] += 1
    }

    /// The series so far, two units a provider.
    var series: [CountSeries] {
        counts.indices.map { unit in
            CountSeries(unitId: "U\(unit)", provider: "P\(unit / 2)", termDays: 7, counts: counts[unit].suffix(140))
        }
    }
}
