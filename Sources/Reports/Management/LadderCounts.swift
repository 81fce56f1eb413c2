import CivilTime
import SecureCare

/// What happened on the ladder in a period, and where cases stood at its end (Dutch: doorstroom over de ladder).
public struct LadderCounts: Sendable {
    /// What happened at one rung.
    public struct RungCounts: Sendable {
        /// Which rung.
        public let rung: Rung
        /// Cases that stood there at the end of the period.
        public internal(set) var now = 0
        /// Cases that came there in the period.
        public internal(set) var entered = 0
        /// Cases that went up from there in the period.
        public internal(set) var escalated = 0
        /// Cases that went down from there in the period.
        public internal(set) var steppedDown = 0
        /// The days in which half of the cases left it, those that are still there taken into account; nil when fewer
        /// than half did.
        public internal(set) var medianDays: Int?
        /// The same for nine out of ten.
        public internal(set) var p90Days: Int?
        /// How many stays these were read off.
        public internal(set) var stays = 0
        var durations = Survival.Table()
    }

    /// Every rung and stand, in order.
    public internal(set) var perRung = Rung.allCases.map { RungCounts(rung: $0) }
    /// Moves that passed over what comes first, in the period.
    public internal(set) var urgent = 0

    mutating func add(_ facts: CaseFacts, _ period: Period) {
        for (place, step) in facts.steps.enumerated() {
            let index = LadderCounts.index(step.rung)
            let next = place + 1 < facts.steps.count ? facts.steps[place + 1] : nil
            if next == nil { perRung[index].now += 1 }
            // Where a sheet said that a case stood takes the place of the rung on which it was put at opening.
            if step.isDated, next?.isDated ?? true, period.contains(step.since) {
                perRung[index].entered += 1
                if step.isUrgent { urgent += 1 }
            }
            guard step.isDated, next?.isDated ?? true else { continue }
            let left = next?.since
            if let next, let left, period.contains(left) {
                if next.move == "escalate" { perRung[index].escalated += 1 }
                if next.move == "step_down" { perRung[index].steppedDown += 1 }
            }
            // A rung that was left before the period began says nothing of this period.
            if let left, left < period.from { continue }
            perRung[index].durations.add(
                Survival.Stay(days: step.since.days(to: left ?? period.to), hasEnded: left != nil))
        }
    }

    mutating func finish() {
        for place in perRung.indices {
            perRung[place].stays = perRung[place].durations.stays
            perRung[place].medianDays = perRung[place].durations.days(until: 50)
            perRung[place].p90Days = perRung[place].durations.days(until: 90)
            perRung[place].durations = Survival.Table()
        }
    }

    private static let rungs = Array(Rung.allCases)
    private static func index(_ rung: Rung) -> Int { rungs.firstIndex(of: rung) ?? 0 }
}

/// How long something lasts when part of it has not ended yet (the product-limit estimate of Kaplan and Meier, 1958).
enum Survival {
    /// One stay: its days so far, and whether it has ended.
    struct Stay {
        let days: Int
        let hasEnded: Bool
    }

    /// Stays counted by their days.
    struct Table {
        private var counts: [Int: (ended: Int, all: Int)] = [:]
        /// How many stays there are.
        private(set) var stays = 0

        mutating func add(_ stay: Stay) {
            stays += 1
            counts[stay.days, default: (0, 0)].all += 1
            if stay.hasEnded { counts[stay.days, default: (0, 0)].ended += 1 }
        }

        /// The first number of days by which so many in a hundred have ended; nil when fewer have.
        func days(until percent: Int) -> Int? {
            var staying = 1.0
            var atRisk = stays
            for (day, count) in counts.sorted(by: { $0.key < $1.key }) {
                staying *= 1 - Double(count.ended) / Double(atRisk)
                if count.ended > 0, staying <= 1 - Double(percent) / 100 + 1e-9 { return day }
                atRisk -= count.all
            }
            return nil
        }
    }

    /// The first number of days by which so many in a hundred have ended; nil when fewer have.
    static func days(until percent: Int, of stays: [Stay]) -> Int? {
        var table = Table()
        for stay in stays { table.add(stay) }
        return table.days(until: percent)
    }
}
