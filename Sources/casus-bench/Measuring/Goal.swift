/// What a row is to reach; held against the median.
struct Goal: Codable, Equatable, Sendable {
    /// What is looked at.
    enum Measure: String, Codable, Sendable {
        /// Operations in a second, as a part of the reference's.
        case speedRatio = "speed_ratio"
        /// Time of one operation, as a multiple of the reference's.
        case timeRatio = "time_ratio"
        /// Operations in a second.
        case perSecond = "per_second"
        /// Milliseconds for one operation.
        case milliseconds
    }

    var measure: Measure
    /// Whether more is better: then the bound is the least that will do, otherwise the most.
    var isLeast: Bool
    var bound: Double

    /// At least this part of the reference's speed.
    static func speedRatio(atLeast bound: Double) -> Goal { Goal(measure: .speedRatio, isLeast: true, bound: bound) }
    /// At most this multiple of the reference's time.
    static func timeRatio(atMost bound: Double) -> Goal { Goal(measure: .timeRatio, isLeast: false, bound: bound) }
    /// At least so many operations in a second.
    static func perSecond(atLeast bound: Double) -> Goal { Goal(measure: .perSecond, isLeast: true, bound: bound) }
    /// At most so many milliseconds for one operation.
    static func milliseconds(atMost bound: Double) -> Goal {
        Goal(measure: .milliseconds, isLeast: false, bound: bound)
    }

    /// Whether a figure reaches it.
    func isMet(by figure: Double) -> Bool { isLeast ? figure >= bound : figure <= bound }

    /// The figures that it is held against, one a round.
    func figures(of rounds: [Round]) -> Spread {
        Spread(
            rounds.map { round in
                switch measure {
                case .speedRatio: round.work.perSecond / max(round.reference.perSecond, 1e-9)
                case .timeRatio: round.work.microseconds / max(round.reference.microseconds, 1e-9)
                case .perSecond: round.work.perSecond
                case .milliseconds: round.work.microseconds / 1_000
                }
            })
    }

    /// What is looked at, in a few words.
    var words: String {
        switch measure {
        case .speedRatio: "of the reference's speed"
        case .timeRatio: "times the reference's time"
        case .perSecond: "a second"
        case .milliseconds: "ms each"
        }
    }
}
