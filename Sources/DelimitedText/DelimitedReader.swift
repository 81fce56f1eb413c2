import CCSV

/// What is wrong with a file of rows and columns as a whole; single rows are judged by who reads them.
public enum DelimitedFault: Error, Equatable, Sendable {
    /// Quotation marks do not match up; the row in which this was noticed, the header being row 1.
    case quoting(row: Int)
    /// The file has no rows at all.
    case empty
    /// More rows than are read at once.
    case tooManyRows(limit: Int)
    /// The file holds bytes that no table of text has.
    case notText
}

/// Rows of cells out of a CSV file as people have them: UTF-8 with or without a mark, or Windows-1252; separated by
/// semicolons, commas or tabs. The splitting is libcsv's.
public enum DelimitedReader {
    /// How many rows are read at once.
    public static let rowsMax = 200_000

    /// All rows in order, the header first; an empty line is a row without cells.
    public static func rows(_ bytes: [UInt8], separator: UInt8? = nil) throws(DelimitedFault) -> [[String]] {
        guard !bytes.contains(0) else { throw .notText }
        let text = Array(TextDecoding.decoded(bytes).utf8)
        var parser = csv_parser()
        let options = UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL)
        guard csv_init(&parser, options) == 0 else { throw .notText }
        defer { csv_free(&parser) }
        csv_set_delim(&parser, separator ?? likelySeparator(text))
        let table = TableUnderway()
        let context = Unmanaged.passUnretained(table).toOpaque()
        let read = text.withUnsafeBytes { csv_parse(&parser, $0.baseAddress, $0.count, addCell, endRow, context) }
        guard read == text.count, csv_fini(&parser, addCell, endRow, context) == 0 else {
            throw .quoting(row: table.rows.count + 1)
        }
        if table.rows.count > rowsMax { throw .tooManyRows(limit: rowsMax) }
        guard table.rows.contains(where: { !$0.isEmpty }) else { throw .empty }
        return table.rows
    }

    /// The separator that stands most often in the first line.
    private static func likelySeparator(_ text: [UInt8]) -> UInt8 {
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
        let counts = candidates.map { candidate in line.count { $0 == candidate } }
        return zip(candidates, counts).max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ";")
    }
}

/// The rows while the library hands over one cell after the other.
private final class TableUnderway {
    var rows: [[String]] = []
    var row: [String] = []
    /// Whether the last row ended in a carriage return, of which a line feed right behind it is a part.
    var endedInReturn = false
}

private func addCell(_ start: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?) {
    guard let context else { return }
    let table = Unmanaged<TableUnderway>.fromOpaque(context).takeUnretainedValue()
    table.row.append(String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self))
}

private func endRow(_ terminator: Int32, _ context: UnsafeMutableRawPointer?) {
    guard let context else { return }
    let table = Unmanaged<TableUnderway>.fromOpaque(context).takeUnretainedValue()
    let isSecondHalf = terminator == 0x0A && table.endedInReturn && table.row.isEmpty
    table.endedInReturn = terminator == 0x0D
    if isSecondHalf { return }
    table.rows.append(table.row)
    table.row = []
}
