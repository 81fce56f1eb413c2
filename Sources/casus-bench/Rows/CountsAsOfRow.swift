import CaseHistory
import Casework
import CivilTime
import SecureCare
import Store
import StrictJSON

extension BenchmarkRow {
    /// The beds of the country as they stood at some moment of a long history.
    static func countsAsOf(_ sizes: BenchSizes) -> BenchmarkRow {
        let rows = ResultTable.number(Double(sizes.fewUnits * sizes.daysOfLongCounts))
        return BenchmarkRow(
            name: "counts-as-of",
            work: "all \(sizes.fewUnits) units with their counts as of a moment of \(sizes.daysOfLongCounts) days: "
                + "\(rows) daily counts",
            reference: "the same of \(sizes.daysOfShortCounts) days of daily counts",
            setting: "through the act that lists units, a page of 200 at a moment picked by a seed, no HTTP",
            goals: [.timeRatio(atMost: 1.2)]
        ) { try CountsContest(sizes, in: $0) }
    }
}

private final class CountsContest: Contest {
    private let long: CountedYears
    private let short: CountedYears
    private let reads: Int

    init(_ sizes: BenchSizes, in folder: String) throws {
        reads = sizes.pictures
        long = try CountedYears(at: folder + "/long.db", units: sizes.fewUnits, days: sizes.daysOfLongCounts)
        short = try CountedYears(at: folder + "/short.db", units: sizes.fewUnits, days: sizes.daysOfShortCounts)
    }

    func work() throws -> Lap { try long.read(reads) }
    func reference() throws -> Lap { try short.read(reads) }
}

/// A database in which every unit was counted every day.
private final class CountedYears {
    private let load: Caseload
    private let days: Int
    private let units: Int
    private let last: Instant
    private var random = SeededNumbers(state: 10)
    private let lcbb = Caller(party: FixedParty.lcbb, type: .lcbb, user: "bench", origin: "bench", language: .dutch)

    init(at path: String, units: Int, days: Int) throws {
        load = try Caseload(at: path, cases: 0, durability: .normal)
        self.units = units
        self.days = days
        last = Caseload.clock()
        try describe()
        let first = last
        let author = Author(party: FixedParty.lcbb, user: "bench", role: "lcbb", origin: "bench")
        for day in stride(from: days - 1, through: 0, by: -1) {
            try load.store.write(as: author, at: first) { transaction in
                for unit in 0..<units {
                    try transaction.append(
                        stream: EventStream.ofUnit("B-\(unit)"), kind: EventKind.bedsCounted.rawValue,
                        body: Self.count(unit, at: first.adding(seconds: -day * 86_400 - 1)))
                }
            }
        }
    }

    deinit { load.store.close() }

    /// So many pictures of all units, each as of a moment of its own.
    func read(_ pictures: Int) throws -> Lap {
        let moments = (0..<pictures).map { _ in
            last.adding(seconds: -Int.random(in: 0..<days, using: &random) * 86_400)
        }
        return try Lap.timed(operations: pictures) {
            for moment in moments {
                var filter = UnitFilter()
                filter.asOf = moment
                let page = try load.casework.listUnits(filter, PageRequest(limit: 200), for: lcbb)
                guard page.items.count >= min(units, 200) else { throw BenchFault.broken("units are missing") }
            }
        }
    }

    private func describe() throws {
        for unit in 0..<units {
            let facts = try Caseload.json(
                """
                {"provider": "aanbieder-1", "province": "FL", "level": \(2 + unit % 2), "type": "FPA",
                 "specialism": "psychiatry", "regimes": ["wvggz"], "careTypes": ["treatment"]}
                """)
            _ = try load.casework.describeUnit("B-\(unit)", facts, as: lcbb, on: ActConditions())
        }
    }

    private static func count(_ unit: Int, at moment: Instant) -> [UInt8] {
        var writer = JSONWriter()
        let free = Int(moment.milliseconds / 86_400_000 + Int64(unit)) % 3
        writer.object { object in
            object.member("countedAt", moment.description)
            object.member("total", 12)
            object.member("occupied", 12 - free)
            object.member("available", free)
            object.member("reserved", 0)
            object.member("unstaffed", 0)
            object.member("source", "entered")
        }
        return writer.bytes
    }
}
