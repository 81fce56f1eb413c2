extension BenchmarkRow {
    /// The next step of a case with a long history beside that of one with a short history.
    static func longHistory(_ sizes: BenchSizes) -> BenchmarkRow {
        let long = ResultTable.number(Double(sizes.longHistory))
        return BenchmarkRow(
            name: "long-history", work: "the next step on the ladder of a case with \(long) events",
            reference: "the next step of cases with \(sizes.shortHistory) events and few more",
            setting: "synchronous=NORMAL so that the disk hides nothing, one act a commit, 1 caller",
            goals: [.timeRatio(atMost: 1.2)]
        ) { try LongHistoryContest(sizes, in: $0) }
    }
}

private final class LongHistoryContest: Contest {
    private let load: Caseload
    private let sizes: BenchSizes
    private var stepsOfLong = 0
    private var stepsOfShort = 0

    init(_ sizes: BenchSizes, in folder: String) throws {
        self.sizes = sizes
        load = try Caseload(at: folder + "/casus.db", cases: sizes.cases + 1, durability: .normal)
        for id in load.cases.dropFirst() { try LongStory.extend(id, to: sizes.shortHistory, in: load) }
        try LongStory.extend(load.cases[0], to: sizes.longHistory, in: load)
    }

    deinit { load.store.close() }

    func work() throws -> Lap {
        try Lap.timed(operations: sizes.acts) {
            for _ in 0..<sizes.acts {
                try step(load.cases[0], isUp: stepsOfLong.isMultiple(of: 2))
                stepsOfLong += 1
            }
        }
    }

    func reference() throws -> Lap {
        try Lap.timed(operations: sizes.acts) {
            for _ in 0..<sizes.acts {
                let (round, place) = stepsOfShort.quotientAndRemainder(dividingBy: sizes.cases)
                try step(load.cases[1 + place], isUp: round.isMultiple(of: 2))
                stepsOfShort += 1
            }
        }
    }

    private func step(_ id: String, isUp: Bool) throws {
        try DurableAct.move.carryOut(
            try DurableAct.move.request(isUp: isUp), on: id, load.casework, as: load.reporter)
    }
}
