/// What came of one row.
struct RowResult: Codable, Equatable, Sendable {
    var name: String
    var work: String
    var reference: String
    var setting: String
    var rounds: [Round]
    var judgements: [Judgement]

    /// A goal and what was reached.
    struct Judgement: Codable, Equatable, Sendable {
        var goal: Goal
        var reached: Spread
        /// Whether the median reaches the goal.
        var isMet: Bool
    }

    /// What came of a row in these rounds.
    init(row: BenchmarkRow, laps: [Round]) {
        name = row.name
        work = row.work
        reference = row.reference
        setting = row.setting
        rounds = laps
        judgements = row.goals.map { goal in
            let reached = goal.figures(of: laps)
            return Judgement(goal: goal, reached: reached, isMet: goal.isMet(by: reached.median))
        }
    }

    /// Operations of the work in a second.
    var workPerSecond: Spread { Spread(rounds.map(\.work.perSecond)) }
    /// Operations of the reference in a second.
    var referencePerSecond: Spread { Spread(rounds.map(\.reference.perSecond)) }
}
