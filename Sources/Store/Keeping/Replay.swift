import CivilTime
import Cryptography

/// Builds projections from the history.
enum Replay {
    /// After how many events the progress is told.
    static let eventsBetweenProgress: Int64 = 10_000

    /// Projects the events of `source` into the tables of `target`, in order, all or up to a place in the history.
    static func run(
        from source: Connection, into target: Connection, projector: any Projector, upTo last: Int64 = .max,
        progress: (Int64) -> Void = { _ in }
    ) throws {
        let nobody = Author(party: "", user: "", role: "", origin: "")
        let transaction = Transaction(
            connection: target, keys: nil, history: nil, projector: projector, author: nobody,
            now: Instant(milliseconds: 0))
        defer { transaction.isOpen = false }
        try source.each("SELECT \(RecordedEvent.columns) FROM events WHERE seq <= ? ORDER BY seq", [last]) { row in
            let event = RecordedEvent(row)
            transaction.now = event.recordedAt
            try projector.project(event, in: transaction)
            if event.sequence % eventsBetweenProgress == 0 { progress(event.sequence) }
            return true
        }
        try projector.settle(in: transaction)
    }

    /// Takes over what is counted of things that were erased, which no event tells any more.
    static func carryErasedCounts(from source: Connection, into target: Connection) throws {
        try source.each("SELECT * FROM erased_counts") { row in
            let values = (0..<row.columnCount).map { row.value($0) }
            let marks = values.map { _ in "?" }.joined(separator: ", ")
            try target.run("INSERT INTO erased_counts VALUES (\(marks))", values)
            return true
        }
    }

    /// Removes the projections of a database, makes them as the projector defines them, and fills them, all or nothing.
    static func rebuild(
        _ connection: Connection, projector: any Projector, progress: (Int64) -> Void = { _ in }
    ) throws {
        try connection.run("PRAGMA foreign_keys = OFF")
        defer { try? connection.run("PRAGMA foreign_keys = ON") }
        connection.forgetStatements()
        try connection.inTransaction {
            for object in try DatabaseSchema.projected(DatabaseSchema.objects(of: connection)) {
                try connection.runScript("DROP \(object.type) IF EXISTS \"\(object.name)\"")
            }
            try connection.runScript(projector.sql)
            try run(from: connection, into: connection, projector: projector, progress: progress)
            for object in try DatabaseSchema.projected(DatabaseSchema.objects(of: connection)) {
                guard object.type == "table" else { continue }
                try connection.each("PRAGMA foreign_key_check(\"\(object.name)\")") { _ in
                    throw StoreError.statement(code: ConstraintCode.foreignKey, sql: "rebuild of \(object.name)")
                }
            }
            try DigestedRow.put(
                table: "projection_state", key: [("only", 1)], values: [("sql_digest", projector.digest().bytes)],
                on: connection)
        }
        connection.forgetStatements()
    }
}
