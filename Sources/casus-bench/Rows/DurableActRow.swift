import Casework
import StrictJSON
import Synchronization

extension BenchmarkRow {
    /// One act, durable, by one caller.
    static func act(_ act: DurableAct, _ sizes: BenchSizes) -> BenchmarkRow {
        BenchmarkRow(
            name: "act-\(act.rawValue)",
            work: "\(act.words), durable: authorise, read, decide, append, project, log access, commit",
            reference: "one raw SQLite transaction that writes the same rows by prepared statements",
            setting: "synchronous=FULL, one act a commit, 1 caller, \(sizes.cases) cases in turn",
            goals: [.speedRatio(atLeast: 0.5)]
        ) { try DurableActContest(act, sizes, callers: 1, in: $0) }
    }

    /// The same act by many callers at once.
    static func grouped(_ act: DurableAct, _ sizes: BenchSizes) -> BenchmarkRow {
        BenchmarkRow(
            name: "act-\(act.rawValue)-\(sizes.callers)",
            work: "\(act.words), durable, \(sizes.callers) callers at once",
            reference: "raw SQLite transactions of one act each, one after the other",
            setting: "synchronous=FULL, up to \(sizes.callers) acts a commit, \(sizes.cases) cases in turn",
            goals: [.speedRatio(atLeast: 2)]
        ) { try DurableActContest(act, sizes, callers: sizes.callers, in: $0) }
    }
}

private final class DurableActContest: Contest {
    private let load: Caseload
    private let turns: ActTurns
    private let raw: RawAct
    private let sizes: BenchSizes
    private let callers: Int

    init(_ act: DurableAct, _ sizes: BenchSizes, callers: Int, in folder: String) throws {
        self.sizes = sizes
        self.callers = callers
        load = try Caseload(at: folder + "/casus.db", cases: sizes.cases)
        turns = try ActTurns(act, on: load)
        for _ in load.cases { try turns.next() }
        try load.store.backup(to: folder + "/raw.db")
        raw = try RawAct(act, on: folder + "/raw.db")
    }

    deinit { load.store.close() }

    func work() throws -> Lap {
        let turns = turns
        guard callers > 1 else {
            let acts = sizes.acts
            return try Lap.timed(operations: acts) { for _ in 0..<acts { try turns.next() } }
        }
        // Twice as many as one caller does, so that a round lasts as long.
        let each = max(1, sizes.acts * 2 / callers)
        return try Lap.timed(operations: each * callers) {
            try Callers.run(callers) { for _ in 0..<each { try turns.next() } }
        }
    }

    func reference() throws -> Lap {
        try Lap.timed(operations: sizes.acts) { try raw.run(times: sizes.acts) }
    }
}

/// Which case is next, and whether it goes up or down; any thread may take the next turn.
private final class ActTurns: Sendable {
    private let act: DurableAct
    private let casework: Casework
    private let caller: Caller
    private let cases: [String]
    private let up: JSONValue
    private let down: JSONValue
    private let done = Atomic<Int>(0)

    init(_ act: DurableAct, on load: Caseload) throws {
        self.act = act
        casework = load.casework
        caller = load.reporter
        cases = load.cases
        up = try act.request(isUp: true)
        down = try act.request(isUp: false)
    }

    /// The next act: on every case once, then on every case again.
    func next() throws {
        let number = done.add(1, ordering: .relaxed).oldValue
        let isUp = (number / cases.count).isMultiple(of: 2)
        try act.carryOut(isUp ? up : down, on: cases[number % cases.count], casework, as: caller)
    }
}
