import CivilTime
import Foundation
import SecureCare
import TestSupport
import Testing

@testable import CountAlarms

/// How soon faults are found, and how often an alarm sounds where there is none, over many simulated histories. A
/// short form always; with `CASUS_LONG=1` so many that the figures may be quoted, and they are printed.
@Suite("Delay of detection and false alarms, over many histories")
struct DetectionDelayTests {
    private static let isLong = ProcessInfo.processInfo.environment["CASUS_LONG"] == "1"
    /// Histories of each kind: each begins on another day of the week.
    private static let histories = isLong ? 140 : 7
    /// Days without any fault that are watched in each history.
    private static let quietDays = isLong ? 90 : 14

    /// The days until the alarm over all units, for each history; 4 where three days were not enough.
    private func delays(_ fault: SimulatedCounts.Fault) -> [Int] {
        (0..<DetectionDelayTests.histories).map { number in
            var world = SimulatedCounts(units: 112, weeks: 20, seed: UInt64(1_000 + number))
            for quiet in 0..<(number % 7) { world.pass(SimulatedCounts.start.adding(quiet), .none) }
            for day in 0..<3 {
                let today = SimulatedCounts.start.adding(number % 7 + day)
                world.pass(today, fault)
                if CountAlarms.ofAll(world.series, on: today) != nil { return day + 1 }
            }
            return 4
        }
    }

    private func report(_ what: String, _ delays: [Int]) {
        guard DetectionDelayTests.isLong else { return }
        let spread = (1...4).map { day in "\(delays.count { $0 == day }) on day \(day)" }.joined(separator: ", ")
        print("\(what): of \(delays.count) histories \(spread)")
    }

    @Test(
        "A repeat of the whole system is found within three days, whatever the day on which it begins",
        arguments: [100, 67])
    func system(percent: Int) {
        let delays = delays(percent == 100 ? .allCarried : .partCarried(percent))
        report("repeat of \(percent) % of the units", delays)
        #expect(delays.allSatisfy { $0 <= 3 })
        // When all units repeat it is seen on the first day, also on a Saturday, since nobody used to count then.
        if percent == 100 { #expect(delays.allSatisfy { $0 == 1 }) }
    }

    @Test("Without a fault there is no alarm over all units")
    func noFalseAlarms() {
        var alarms = 0
        for number in 0..<max(1, DetectionDelayTests.histories / 7) {
            var world = SimulatedCounts(units: 112, weeks: 20, seed: UInt64(5_000 + number))
            for day in 0..<DetectionDelayTests.quietDays {
                let today = SimulatedCounts.start.adding(day)
                world.pass(today, .none)
                if CountAlarms.ofAll(world.series, on: today) != nil { alarms += 1 }
            }
        }
        if DetectionDelayTests.isLong {
            print("false alarms over all units: \(alarms) on \(20 * DetectionDelayTests.quietDays) days")
        }
        #expect(alarms == 0)
    }

    @Test("A unit that repeats is found the sooner the more it used to change, and hardly any other is named")
    func units() {
        var delays: [Int: [Int]] = [:]
        var falseDays = 0
        var watchedDays = 0
        for number in 0..<max(2, DetectionDelayTests.histories / 7) {
            var world = SimulatedCounts(units: 10, weeks: 20, seed: UInt64(9_000 + number))
            let faulty = number % 5
            var found: Int?
            for day in 0..<60 {
                let today = SimulatedCounts.start.adding(day)
                world.pass(today, .oneCarried(faulty))
                let named = world.series.filter { UnitRepeats.alarm($0) != nil }.map(\.unitId)
                if named.contains("U\(faulty)") { found = found ?? day + 1 }
                falseDays += named.count { $0 != "U\(faulty)" }
                watchedDays += 9
            }
            delays[faulty, default: []].append(found ?? 61)
        }
        if DetectionDelayTests.isLong {
            for (unit, found) in delays.sorted(by: { $0.key < $1.key }) {
                let percent = Int(SimulatedCounts.chanceOfChange(unit) * 100)
                print("unit that changed on \(percent) % of its days: found after \(found.sorted()) days")
            }
            print("units named without a fault: \(falseDays) of \(watchedDays) days")
        }
        // Fewer than one day in a hundred for a unit without a fault.
        #expect(falseDays * 100 <= watchedDays)
        #expect((delays[4] ?? []).allSatisfy { $0 <= 21 })
    }
}
