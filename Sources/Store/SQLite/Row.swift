import CSQLite

/// A row of an answer, to be read within the closure that receives it; columns count from 0.
///
/// A column of another type than the one asked for is converted as SQLite converts it, null to 0 or to nothing.
public struct Row {
    let statement: OpaquePointer

    /// How many columns the answer has.
    public var columnCount: Int { Int(sqlite3_column_count(statement)) }

    /// Whether the column holds no value.
    public func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    }

    /// A whole number.
    public func int(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }

    /// A whole number of 64 bits.
    public func int64(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

    /// True for any number but 0.
    public func bool(_ column: Int) -> Bool { int64(column) != 0 }

    /// A text.
    public func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Bytes; of a text its UTF-8 bytes.
    public func blob(_ column: Int) -> [UInt8] { bytes(column) { [UInt8]($0) } }

    /// A whole number, or nil for null.
    public func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

    /// A whole number of 64 bits, or nil for null.
    public func optionalInt64(_ column: Int) -> Int64? { isNull(column) ? nil : int64(column) }

    /// A text, or nil for null.
    public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    /// Bytes, or nil for null.
    public func optionalBlob(_ column: Int) -> [UInt8]? { isNull(column) ? nil : blob(column) }

    /// The bytes of a text or blob where they lie, valid within the closure alone.
    public func bytes<R>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        let start = sqlite3_column_blob(statement, Int32(column))
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(statement, Int32(column)))
        return try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// The value as the database holds it; a text as its bytes, because a damaged one need not be UTF-8.
    public func value(_ column: Int) -> SQLValue {
        switch storageClass(column) {
        case .null: .null
        case .integer: .integer(int64(column))
        case .text: .utf8(blob(column))
        case .blob: .blob(blob(column))
        }
    }

    /// The name of a column.
    public func name(_ column: Int) -> String {
        sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? ""
    }

    /// How SQLite holds a value; floating point is not used and counts as bytes.
    enum StorageClass { case null, integer, text, blob }

    func storageClass(_ column: Int) -> StorageClass {
        switch sqlite3_column_type(statement, Int32(column)) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer
        case SQLITE_TEXT: .text
        default: .blob
        }
    }
}
