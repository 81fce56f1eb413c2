import Cryptography

/// Writes fields one after the other, each with its length, so that no two different rows give the same bytes.
struct RecordHasher {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1024) }

    /// Starts anew, keeping the memory.
    mutating func restart(_ subject: StaticString) {
        bytes.removeAll(keepingCapacity: true)
        subject.withUTF8Buffer { add(UnsafeRawBufferPointer($0)) }
    }

    /// Adds a whole number.
    mutating func add(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Adds a digest.
    mutating func add(_ digest: Digest) {
        digest.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// Adds bytes with their length before them.
    mutating func add(_ field: UnsafeRawBufferPointer) {
        add(Int64(field.count))
        bytes.append(contentsOf: field)
    }

    /// Adds a text with its length before it.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// Adds a value with a mark of its type before it.
    mutating func add(_ value: SQLValue) {
        switch value {
        case .null: bytes.append(0)
        case .integer(let number):
            bytes.append(1)
            add(number)
        case .text(let text):
            bytes.append(2)
            add(text)
        case .utf8(let field):
            bytes.append(2)
            field.withUnsafeBytes { add($0) }
        case .blob(let field):
            bytes.append(3)
            field.withUnsafeBytes { add($0) }
        }
    }

    /// Adds a column of a row as it lies in the database, with a mark of its type before it.
    mutating func add(_ column: Int, of row: Row) {
        switch row.storageClass(column) {
        case .null: bytes.append(0)
        case .integer:
            bytes.append(1)
            add(row.int64(column))
        case .text:
            bytes.append(2)
            row.bytes(column) { add($0) }
        case .blob:
            bytes.append(3)
            row.bytes(column) { add($0) }
        }
    }

    /// The SHA-256 of what was added.
    func digest() throws -> Digest { try SHA256.digest(of: bytes) }
}
