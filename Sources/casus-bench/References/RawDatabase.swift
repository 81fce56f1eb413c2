import CSQLite

/// SQLite through its C interface and nothing else: what the least program could do with the same file.
final class RawDatabase {
    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer] = [:]

    /// A value bound to or read from a statement.
    enum Value: Equatable {
        case null
        case integer(Int64)
        case text([UInt8])
        case blob([UInt8])
    }

    /// Opens a file, or makes it, with a write-ahead log and the durability of the store.
    init(_ path: String) throws {
        var made: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        guard sqlite3_open_v2(path, &made, flags, nil) == SQLITE_OK, let made else {
            sqlite3_close_v2(made)
            throw BenchFault.broken("the reference database cannot be opened: look at the folder")
        }
        handle = made
        try script("PRAGMA journal_mode = wal; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;")
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
    }

    /// Runs statements whose rows are of no interest.
    func script(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw fault() }
    }

    /// The prepared statement of a text, kept for its next use.
    func prepared(_ sql: String) throws -> OpaquePointer {
        if let kept = statements[sql] { return kept }
        var made: OpaquePointer?
        guard sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil) == SQLITE_OK, let made
        else { throw fault() }
        statements[sql] = made
        return made
    }

    /// Binds values to a statement and runs it to its end.
    func run(_ statement: OpaquePointer, _ values: [Value] = []) throws {
        for (place, value) in values.enumerated() { bind(value, to: statement, at: Int32(place + 1)) }
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw fault() }
    }

    /// The rows of an answer.
    func rows(_ sql: String, _ values: [Value] = []) throws -> [[Value]] {
        let statement = try prepared(sql)
        for (place, value) in values.enumerated() { bind(value, to: statement, at: Int32(place + 1)) }
        defer { sqlite3_reset(statement) }
        var rows: [[Value]] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                rows.append((0..<sqlite3_column_count(statement)).map { RawDatabase.value(statement, $0) })
            case SQLITE_DONE: return rows
            default: throw fault()
            }
        }
    }

    /// Takes over every row that a statement of another database gives, without a copy in between.
    func insert(_ insertion: String, from source: RawDatabase, _ selection: String) throws {
        let reading = try source.prepared(selection)
        let writing = try prepared(insertion)
        let columns = sqlite3_column_count(reading)
        defer { sqlite3_reset(reading) }
        while sqlite3_step(reading) == SQLITE_ROW {
            for column in 0..<columns {
                sqlite3_bind_value(writing, column + 1, sqlite3_column_value(reading, column))
            }
            try run(writing)
        }
    }

    private func bind(_ value: Value, to statement: OpaquePointer, at place: Int32) {
        switch value {
        case .null: sqlite3_bind_null(statement, place)
        case .integer(let number): sqlite3_bind_int64(statement, place, number)
        case .text(let bytes):
            bytes.withUnsafeBytes { buffer in
                let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
                sqlite3_bind_text(statement, place, start, Int32(bytes.count), casus_sqlite_transient())
            }
        case .blob(let bytes):
            sqlite3_bind_blob(statement, place, bytes, Int32(bytes.count), casus_sqlite_transient())
        }
    }

    private static func value(_ statement: OpaquePointer, _ column: Int32) -> Value {
        let type = sqlite3_column_type(statement, column)
        switch type {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        default:
            let start = sqlite3_column_blob(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            let bytes = Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
            return type == SQLITE_TEXT ? .text(bytes) : .blob(bytes)
        }
    }

    private func fault() -> BenchFault {
        .broken("the reference database refused a statement: code \(sqlite3_extended_errcode(handle))")
    }
}
