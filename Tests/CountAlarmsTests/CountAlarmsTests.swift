import CivilTime
import SecureCare
import Testing

@testable import CountAlarms

@Suite("Alarms over bed counts, on simulated histories")
struct CountAlarmsTests {
    /// The day after the start on which the alarm over all units first sounds; nil when it does not within so many.
    private func systemDelay(units: Int, seed: UInt64, _ fault: SimulatedCounts.Fault, within days: Int) -> Int? {
        var world = SimulatedCounts(units: units, weeks: 20, seed: seed)
        for delay in 0..<days {
            let day = SimulatedCounts.start.adding(delay)
            world.pass(day, fault)
            if CountAlarms.ofAll(world.series, on: day) != nil { return delay + 1 }
        }
        return nil
    }

    @Test("Figures carried forward all over the country are found within three days", arguments: UInt64(1)..<9)
    func systemRepeats(seed: UInt64) throws {
        let delay = try #require(systemDelay(units: 112, seed: seed, .allCarried, within: 3))
        #expect(delay <= 3)
    }

    @Test("So they are when they are carried forward for two units in three", arguments: UInt64(1)..<9)
    func partialSystemRepeats(seed: UInt64) throws {
        let delay = try #require(systemDelay(units: 112, seed: seed, .partCarried(67), within: 3))
        #expect(delay <= 3)
    }

    @Test("A quiet year of all units gives no alarm over all", arguments: UInt64(20)..<23)
    func noFalseSystemAlarm(seed: UInt64) {
        #expect(systemDelay(units: 112, seed: seed, .none, within: 90) == nil)
    }

    @Test("One unit that repeats is found by its own past, and hardly any that does not", arguments: UInt64(30)..<34)
    func unitRepeats(seed: UInt64) throws {
        var world = SimulatedCounts(units: 10, weeks: 20, seed: seed)
        var found: Int?
        var falseAlarms: Set<String> = []
        for delay in 0..<90 {
            let day = SimulatedCounts.start.adding(delay)
            world.pass(day, .oneCarried(4))
            for alarm in CountAlarms.all(of: world.series, on: day) where alarm.kind == .unitRepeats {
                if alarm.unitId == "U4" { found = found ?? delay + 1 } else { falseAlarms.insert(alarm.unitId ?? "") }
            }
        }
        // A unit that changed on 55 % of its days repeats twelve days in a row once in ten thousand times.
        #expect(try #require(found) <= 21)
        #expect(falseAlarms.count <= 1)
    }

    @Test("A provider all of whose units repeat is found sooner than its slowest unit")
    func providerRepeats() throws {
        var world = SimulatedCounts(units: 2, weeks: 20, seed: 7)
        var found: [AlarmKind: Int] = [:]
        for delay in 0..<80 {
            let day = SimulatedCounts.start.adding(delay)
            world.pass(day, .allCarried)
            for alarm in CountAlarms.all(of: world.series, on: day) where found[alarm.kind] == nil {
                found[alarm.kind] = delay + 1
            }
        }
        let provider = try #require(found[.providerRepeats])
        #expect(provider <= 45)
        #expect(provider <= found[.unitRepeats] ?? 80)
    }

    private func series(_ figures: [(day: Int, total: Int, occupied: Int)], person: String? = "een") -> CountSeries {
        CountSeries(
            unitId: "U1", provider: "P1", termDays: 7,
            counts: figures.map { day, total, occupied in
                (
                    BedCount(
                        countedAt: Amsterdam.start(of: SimulatedCounts.start.adding(day)), total: total,
                        occupied: occupied, available: total - occupied, reserved: 0, unstaffed: 0, source: .entered),
                    person
                )
            })
    }

    @Test(
        "A jump is impossible when it is large, sudden and fresh",
        arguments: [
            ([(0, 12, 11), (1, 120, 11)], 1, true), ([(0, 12, 11), (1, 12, 2)], 1, true),
            ([(0, 12, 11), (1, 14, 11)], 1, false), ([(0, 4, 4), (1, 8, 8)], 1, false),
            ([(0, 12, 11), (30, 12, 2)], 30, false), ([(0, 12, 11), (1, 12, 2)], 20, false),
        ] as [([(Int, Int, Int)], Int, Bool)])
    func jumps(figures: [(Int, Int, Int)], today: Int, isJump: Bool) {
        let alarms = CountAlarms.all(of: [series(figures)], on: SimulatedCounts.start.adding(today))
        #expect(alarms.contains { $0.kind == .impossibleJump } == isJump)
    }

    @Test("A count is late the day after its term, and never counted is late at once")
    func late() {
        let counted = series([(0, 12, 11)])
        func kinds(_ series: CountSeries, _ day: Int) -> [AlarmKind] {
            CountAlarms.all(of: [series], on: SimulatedCounts.start.adding(day)).map(\.kind)
        }
        #expect(kinds(counted, 7) == [])
        #expect(kinds(counted, 8) == [.notInTime])
        #expect(kinds(series([]), 0) == [.notInTime])
    }

    @Test("One person who filled in everything and is late now: a second name is asked for")
    func onlyPerson() {
        let days = (0..<5).map { (day: $0, total: 12, occupied: 11 - $0 % 2) }
        let today = SimulatedCounts.start.adding(20)
        #expect(CountAlarms.all(of: [series(days)], on: today).map(\.kind) == [.notInTime, .onlyPersonAway])
        #expect(CountAlarms.all(of: [series(days, person: nil)], on: today).map(\.kind) == [.notInTime])
        #expect(
            !CountAlarms.all(of: [series(days)], on: SimulatedCounts.start.adding(6)).contains {
                $0.kind == .onlyPersonAway
            })
    }

    @Test("Fill discipline counts whole terms, and those that were only carried forward apart")
    func discipline() {
        var discipline = FillDiscipline()
        let from = SimulatedCounts.start
        discipline.add(series([(0, 12, 11), (8, 12, 11), (29, 12, 11)]), from: from, to: from.adding(29))
        #expect(discipline.due == 4)
        #expect(discipline.inTime == 2)
        #expect(discipline.percent == 50)
        #expect(FillDiscipline().percent == nil)
    }

    @Test("The logarithm is right to twelve digits", arguments: [(2.0, 0.693147180559945), (10.0, 2.302585092994046)])
    func logarithm(number: Double, expected: Double) {
        #expect(abs(SystemRepeats.naturalLogarithm(number) - expected) < 1e-12)
    }
}
