import BedMatching

extension BenchmarkRow {
    /// What would unlock beds over all open cases of a country, or of so many countries.
    static func unlocks(_ multiple: Int, _ sizes: BenchSizes) -> BenchmarkRow {
        let units = sizes.fewUnits * multiple
        let cases = sizes.openCases * multiple
        return BenchmarkRow(
            name: "unlocks-\(units)",
            work: "what single changes at \(ResultTable.number(Double(units))) units would give "
                + "\(ResultTable.number(Double(cases))) open cases, exactly: a whole picture",
            reference: "one single change by the plainest loop: every case judged again, every bed handed out again",
            setting: "in memory, one thread; the picture holds a few thousand changes, pairs and competition beside",
            goals: [.milliseconds(atMost: multiple == 1 ? 500 : 5_000)]
        ) { _ in try UnlocksContest(units: units, cases: cases) }
    }
}

private final class UnlocksContest: Contest {
    private let compiled: CompiledUnits
    private let plain: PlainUnlocks
    private let changes: [PlainUnlocks.Change]
    private let cases: [OpenCase]
    private let served: Int
    private var next = 0

    init(units: Int, cases: Int) throws {
        let world = NationalCaseload(units: units, cases: cases)
        compiled = CompiledUnits(world.units)
        self.cases = world.cases
        plain = PlainUnlocks(cases: world.cases, units: world.units)
        changes = plain.changes
        served = CaseloadPicture.figures(of: world.cases, among: compiled).served
        guard served == plain.served(after: nil) else { throw BenchFault.broken("the two count beds differently") }
    }

    func work() throws -> Lap {
        var picture: CaseloadPicture?
        let lap = Lap.timed(operations: 1) {
            picture = CaseloadPicture.of(cases, among: compiled, by: .unit)
        }
        guard picture?.served == served else { throw BenchFault.broken("the picture changed") }
        return lap
    }

    func reference() throws -> Lap {
        let change = changes[next % changes.count]
        // A step through the changes that shares no factor with how many there are soon comes by every kind.
        next += 37
        var after = 0
        let lap = Lap.timed(operations: 1) { after = plain.served(after: change) }
        let found = CaseloadPicture.of(cases, among: compiled, by: .unit).changes.first {
            $0.change == change.change && $0.place == .unit(compiled.counted[change.unit].unit.id)
        }
        guard after - served == found?.cases ?? 0 else { throw BenchFault.broken("a change gives two figures") }
        return lap
    }
}
