import Cryptography
import StrictJSON

/// The whole database as JSON Lines: a first line that says what follows, one line a row of every table that is not
/// built from the history, and a last line with a digest that covers all lines before it, each with the one before. Blobs stand in it as
/// `{"hex": "…"}`; free text stays sealed, so that the file is worth no more than the database without its key.
enum ExportLines {
    /// What the first line says the file is.
    static let kind = "casus"
    /// The shape of the lines; another one is another number.
    static let format = 1
    /// The longest line that is read, in bytes.
    static let lineBytesMax = 64 * 1_024 * 1_024

    /// The tables that an export holds, in the order in which they are written: all but those that are made again.
    static func tables(of connection: Connection) throws -> [TableShape] {
        let fixed = try DatabaseSchema.objects(of: DatabaseSchema.inMemory(nil))
        return try fixed.filter { $0.type == "table" && $0.name != "projection_state" }.map {
            try TableShape(of: $0.name, in: connection)
        }
    }

    /// The first line.
    static var opening: [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("export", kind)
            object.member("format", format)
            object.member("schemaVersion", DatabaseSchema.version)
        }
        return writer.bytes
    }

    /// The last line.
    static func closing(rows: Int, digest: Digest?) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("rows", rows)
            object.member("sha256", digest?.hex)
        }
        return writer.bytes
    }

    /// The digest of the lines up to one: SHA-256 over the digest before it, if there is one, and the line.
    static func digest(_ before: Digest?, _ line: [UInt8]) throws -> Digest {
        try SHA256.digest(of: (before?.bytes ?? []) + line)
    }

    /// One row of a table.
    static func line(_ row: Row, of table: TableShape) -> [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.object { object in
            object.member("table", table.name)
            object.key("row")
            object.object { cells in
                for (place, column) in table.columns.enumerated() {
                    cells.key(column)
                    write(row.value(place), to: &cells)
                }
            }
        }
        return writer.bytes
    }

    private static func write(_ value: SQLValue, to writer: inout JSONWriter) {
        switch value {
        case .null: writer.null()
        case .integer(let number): writer.integer(Int(number))
        case .text(let text): writer.string(text)
        case .utf8(let bytes): writer.string(String(decoding: bytes, as: UTF8.self))
        case .blob(let bytes): writer.object { $0.member("hex", hex(bytes)) }
        }
    }

    /// The value that a cell stands for; nil for what no row holds.
    static func value(_ cell: JSONValue) -> SQLValue? {
        switch cell {
        case .null: .null
        case .string(let text): .text(text)
        case .integer(let number): .integer(number)
        case .object(let object) where object.members.count == 1:
            cell["hex"]?.string.flatMap(bytes).map(SQLValue.blob)
        default: nil
        }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func bytes(_ hex: String) -> [UInt8]? {
        let digits = Array(hex.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = nibble(digits[place]), let low = nibble(digits[place + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
