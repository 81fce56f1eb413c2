import CaseHistory
import Store

extension BenchmarkRow {
    /// All projections built again from the history.
    static func rebuild(_ sizes: BenchSizes) -> BenchmarkRow {
        let events = ResultTable.number(Double(sizes.rebuiltEvents))
        return BenchmarkRow(
            name: "rebuild", work: "an event of \(events) projected, all projections built again",
            reference: "the rows that come of it inserted by prepared statements, indexes and all, counted by event",
            setting: "one transaction, synchronous=FULL; cases with 2 applications, 3 refusals, notes and moves",
            goals: [.speedRatio(atLeast: 0.4), .perSecond(atLeast: 100_000)]
        ) { try RebuildContest(sizes, in: $0) }
    }
}

private final class RebuildContest: Contest {
    private let load: Caseload
    private let events: Int
    private let source: RawDatabase
    private let target: RawDatabase
    private let tables: [(name: String, definitions: [String], columns: Int)]

    init(_ sizes: BenchSizes, in folder: String) throws {
        load = try Caseload(at: folder + "/casus.db", cases: 1, durability: .full)
        try ManyCases.copy(load.cases[0], until: sizes.rebuiltEvents, in: load)
        events = Int(try load.store.read { try $0.number("SELECT max(seq) FROM events") } ?? 0)
        // The rows are read from a copy, because nobody else may open the file that the store has open.
        try load.store.backup(to: folder + "/rows.db")
        source = try RawDatabase(folder + "/rows.db")
        target = try RawDatabase(folder + "/raw.db")
        tables = try RebuildContest.tables(CaseProjector().sql, of: source)
    }

    deinit { load.store.close() }

    func work() throws -> Lap {
        try Lap.timed(operations: events) { try load.store.rebuild() }
    }

    func reference() throws -> Lap {
        try Lap.timed(operations: events) {
            try target.script("BEGIN IMMEDIATE")
            for table in tables {
                try target.script("DROP TABLE IF EXISTS \(table.name)")
                for definition in table.definitions { try target.script(definition) }
            }
            for table in tables {
                let marks = Array(repeating: "?", count: table.columns).joined(separator: ", ")
                try target.insert(
                    "INSERT INTO \(table.name) VALUES (\(marks))", from: source, "SELECT * FROM \(table.name)")
            }
            try target.script("COMMIT")
        }
    }

    /// The projector's tables with their indexes, as the database holds them.
    private static func tables(
        _ sql: String, of database: RawDatabase
    ) throws -> [(name: String, definitions: [String], columns: Int)] {
        func text(_ value: RawDatabase.Value) -> String {
            guard case .text(let bytes) = value else { return "" }
            return String(decoding: bytes, as: UTF8.self)
        }
        let names = try database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .map { text($0[0]) }.filter { sql.contains("CREATE TABLE \($0) (") }
        return try names.map { name in
            let definitions = try database.rows(
                "SELECT sql FROM sqlite_schema WHERE tbl_name = '\(name)' AND sql IS NOT NULL ORDER BY type DESC"
            ).map { text($0[0]) }
            let columns = try database.rows("SELECT name FROM pragma_table_info('\(name)')").count
            return (name, definitions, columns)
        }
    }
}
