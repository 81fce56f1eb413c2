/// One row of the table: a piece of work, what stands beside it, and what it is to reach.
struct BenchmarkRow: Sendable {
    /// By what the row is called on the command line.
    let name: String
    /// What is measured.
    let work: String
    /// What is measured beside it, in turn.
    let reference: String
    /// Durability, batch sizes and all else without which the figures say nothing.
    let setting: String
    /// What it is to reach.
    let goals: [Goal]
    /// Makes everything ready in an empty folder.
    let prepare: @Sendable (String) throws -> any Contest

    /// Every row, in the order in which they are shown.
    static func all(_ sizes: BenchSizes = .full) -> [BenchmarkRow] {
        [.ladderStep(sizes)] + DurableAct.allCases.map { .act($0, sizes) }
            + DurableAct.allCases.map { .grouped($0, sizes) }
            + [.longHistory(sizes), .suggestions(sizes.fewUnits, sizes), .suggestions(sizes.manyUnits, sizes)]
            + [.unlocks(1, sizes), .unlocks(10, sizes), .countsAsOf(sizes)]
            + [.showCase(sizes), .rebuild(sizes), .clocks(sizes), .simulation(sizes)]
            + [.managementReport(sizes), .caseImport(sizes)]
    }
}

/// How much is done: as the figures are quoted, or so little that a test shows that every row still runs.
struct BenchSizes: Sendable {
    /// Decisions in a round.
    var decisions: Int
    /// Cases that acts go round.
    var cases: Int
    /// Acts of one caller in a round.
    var acts: Int
    /// Callers at one moment, where there are several.
    var callers: Int
    /// Events of the case with a long history.
    var longHistory: Int
    /// Events of the cases beside it.
    var shortHistory: Int
    /// Units of the country.
    var fewUnits: Int
    /// Units of no country.
    var manyUnits: Int
    /// Units judged in a round, over all searches.
    var judgedUnits: Int
    /// Open cases of the country.
    var openCases: Int
    /// Days on which every unit was counted: the long history, and the short one beside it.
    var daysOfLongCounts: Int
    /// The days of the short one.
    var daysOfShortCounts: Int
    /// Pictures of all units at some past moment in a round.
    var pictures: Int
    /// Requests in a round.
    var requests: Int
    /// Connections that ask at one moment.
    var connections: Int
    /// Events that are rebuilt from.
    var rebuiltEvents: Int
    /// Deadlines that passed while nothing ran.
    var clocks: Int
    /// Cases that are tried under another ladder.
    var simulatedCases: Int
    /// Cases that a report is made of.
    var reportedCases: Int
    /// Rows of a sheet that is taken over.
    var sheetRows: Int

    /// As the figures are quoted.
    static let full = BenchSizes(
        decisions: 2_000_000, cases: 500, acts: 400, callers: 16, longHistory: 100_000, shortHistory: 10,
        fewUnits: 112, manyUnits: 100_000, judgedUnits: 500_000, openCases: NationalCaseload.cases,
        daysOfLongCounts: 3_650, daysOfShortCounts: 365, pictures: 200, requests: 10_000, connections: 32,
        rebuiltEvents: 100_000, clocks: 1_000_000, simulatedCases: 100_000,
        reportedCases: 1_000_000, sheetRows: 100_000)

    /// So little that every row is done within moments.
    static let least = BenchSizes(
        decisions: 100, cases: 4, acts: 4, callers: 2, longHistory: 30, shortHistory: 10, fewUnits: 5, manyUnits: 20,
        judgedUnits: 40, openCases: 12, daysOfLongCounts: 20, daysOfShortCounts: 10, pictures: 3, requests: 8,
        connections: 2, rebuiltEvents: 40, clocks: 40, simulatedCases: 3,
        reportedCases: 1_000, sheetRows: 20)
}
