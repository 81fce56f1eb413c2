/// One act as SQLite alone would write it: the same rows in the same tables with the same indexes, in one transaction,
/// by prepared statements, without authorising, reading, deciding, hashing, sealing or projecting.
final class RawAct {
    private let database: RawDatabase
    private let writes: [RawWrite]
    private let cases: [(number: Int64, stream: [UInt8])]
    private let begin: OpaquePointer
    private let commit: OpaquePointer
    private var done: Int64 = 0

    /// An act on the cases of a database that holds an example of every row that it writes.
    init(_ act: DurableAct, on path: String) throws {
        let database = try RawDatabase(path)
        self.database = database
        cases = try database.rows("SELECT case_no, 'case:' || id FROM cases ORDER BY case_no").compactMap { row in
            guard case .integer(let number) = row[0], case .text(let stream) = row[1] else { return nil }
            return (number, stream)
        }
        writes = try act.rawWrites.map { try RawWrite($0, in: database) }
        begin = try database.prepared("BEGIN IMMEDIATE")
        commit = try database.prepared("COMMIT")
    }

    /// Does it so many times, each durable before the next.
    func run(times: Int) throws {
        for _ in 0..<times {
            let (number, stream) = cases[Int(done) % cases.count]
            try database.run(begin)
            for write in writes { try write.run(done, number, stream) }
            try database.run(commit)
            done += 1
        }
    }
}

/// A statement of a raw act and where the values of each run come from.
struct RawWrite {
    /// What is written.
    enum Shape {
        /// A new row like an example: the named columns count on, those that name the case name it, all else is as it
        /// stands in the example.
        case row(table: String, counting: [String], like: String)
        /// A statement with `?1` for the case's number and `?2` for a number that counts on.
        case statement(String)
    }

    private enum Source {
        case fixed(RawDatabase.Value)
        case counter
        case caseNumber
        case stream
    }

    private let database: RawDatabase
    private let statement: OpaquePointer
    private let sources: [Source]

    /// From where counted columns go on: far above what is there.
    private static let countedFrom: Int64 = 1_000_000_000

    init(_ shape: Shape, in database: RawDatabase) throws {
        self.database = database
        switch shape {
        case .statement(let sql):
            statement = try database.prepared(sql)
            sources = sql.contains("?2") ? [.caseNumber, .counter] : [.caseNumber]
        case .row(let table, let counting, let like):
            let columns = try database.rows("SELECT name FROM pragma_table_info('\(table)') ORDER BY cid").map { row in
                guard case .text(let bytes) = row[0] else { return "" }
                return String(decoding: bytes, as: UTF8.self)
            }
            let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
            guard let example = try database.rows("SELECT \(list) FROM \(table) \(like) LIMIT 1").first else {
                throw BenchFault.broken("there is no row of \(table) to write rows like")
            }
            sources = zip(columns, example).map { name, value in
                if counting.contains(name) { return .counter }
                switch name {
                case "case_no": return .caseNumber
                case "stream", "owner", "object": return .stream
                default: return .fixed(value)
                }
            }
            let marks = columns.map { _ in "?" }.joined(separator: ", ")
            statement = try database.prepared("INSERT OR REPLACE INTO \(table) (\(list)) VALUES (\(marks))")
        }
    }

    /// Writes it for one act.
    func run(_ number: Int64, _ caseNumber: Int64, _ stream: [UInt8]) throws {
        try database.run(
            statement,
            sources.map { source in
                switch source {
                case .fixed(let value): value
                case .counter: .integer(RawWrite.countedFrom + number)
                case .caseNumber: .integer(caseNumber)
                case .stream: .text(stream)
                }
            })
    }
}
