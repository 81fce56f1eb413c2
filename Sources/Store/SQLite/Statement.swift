import CSQLite

/// A prepared statement of one connection.
final class Statement {
    let handle: OpaquePointer
    let sql: String
    /// Whether it is between its first step and its reset.
    var isRunning = false

    init(connection: OpaquePointer, sql: String) throws(StoreError) {
        var made: OpaquePointer?
        var text = sql
        let code = text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) {
                sqlite3_prepare_v3(
                    connection, $0.baseAddress, Int32($0.count), UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
            }
        }
        guard code == SQLITE_OK, let made else { throw .statement(code: code, sql: sql) }
        handle = made
        self.sql = sql
    }

    deinit { sqlite3_finalize(handle) }

    /// Binds the values to the parameters 1, 2, 3..., of which there must be as many.
    func bind(_ values: [any SQLBindable]) throws(StoreError) {
        guard sqlite3_bind_parameter_count(handle) == values.count else {
            throw .statement(code: SQLITE_RANGE, sql: sql)
        }
        for (position, value) in values.enumerated() { try bind(value.sqlValue, at: Int32(position + 1)) }
    }

    /// Binds one value to the parameter at this position, the first being 1.
    func bind(_ value: SQLValue, at position: Int32) throws(StoreError) {
        let code =
            switch value {
            case .null: sqlite3_bind_null(handle, position)
            case .integer(let number): sqlite3_bind_int64(handle, position, number)
            case .text(let text): bindText(text, at: position)
            case .utf8(let bytes): bindText(bytes, at: position)
            case .blob(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(handle, position, 0)
            case .blob(let bytes):
                sqlite3_bind_blob(handle, position, bytes, Int32(clamping: bytes.count), casus_sqlite_transient())
            }
        guard code == SQLITE_OK else { throw .statement(code: code, sql: sql) }
    }

    private func bindText(_ text: String, at position: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { utf8 in
            guard let start = utf8.baseAddress else {
                return sqlite3_bind_text(handle, position, "", 0, casus_sqlite_transient())
            }
            return start.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
                sqlite3_bind_text(handle, position, $0, Int32(clamping: utf8.count), casus_sqlite_transient())
            }
        }
    }

    private func bindText(_ bytes: [UInt8], at position: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress, buffer.count > 0 else {
                return sqlite3_bind_text(handle, position, "", 0, casus_sqlite_transient())
            }
            return sqlite3_bind_text(
                handle, position, start.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count),
                casus_sqlite_transient())
        }
    }

    /// Goes to the next row; false when there is none.
    func step() throws(StoreError) -> Bool {
        let code = sqlite3_step(handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw .statement(code: sqlite3_extended_errcode(sqlite3_db_handle(handle)), sql: sql)
        }
    }

    /// Makes it ready to run again and lets go of the values.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        isRunning = false
    }
}
