import DelimitedText
import SecureCare
import StrictJSON

/// Bed counts out of a table as people keep it: a line a unit, columns by their English or Dutch name.
enum CountSheet {
    /// The members of a count, and what else people call their columns.
    static let columns: [(member: String, names: [String])] = [
        ("unitId", ["unitId", "unit", "afdeling"]), ("countedAt", ["countedAt", "asOf", "geteld"]),
        ("total", ["total", "totaal"]), ("occupied", ["occupied", "bezet"]), ("available", ["available", "vrij"]),
        ("reserved", ["reserved", "gereserveerd"]), ("unstaffed", ["unstaffed", "geen personeel"]),
        ("source", ["source", "herkomst"]), ("remark", ["remark", "opmerking"]),
    ]

    /// The columns that hold whole numbers.
    static let figures = ["total", "occupied", "available", "reserved", "unstaffed"]

    /// One count a line, empty cells left out; a fault where the table is none or a figure is no number.
    static func read(_ bytes: [UInt8]) throws -> [JSONValue] {
        let table: [[String]]
        do {
            table = try DelimitedReader.rows(bytes)
        } catch {
            throw CommandFault(.badData, Phrase("cli.fault.counts_file"))
        }
        let header = (table.first ?? []).map(trimmed)
        let places = columns.map { column in
            header.firstIndex { name in column.names.contains { $0.lowercased() == name.lowercased() } }
        }
        guard places[0] != nil else {
            throw CommandFault(.badData, Phrase("cli.fault.counts_column", .text(columns[0].names[1])))
        }
        return try table.enumerated().dropFirst().filter { $0.element.contains { !$0.isEmpty } }.map { line in
            var count = JSONObject()
            for (column, place) in zip(columns, places) {
                guard let place, place < line.element.count, case let cell = trimmed(line.element[place]), !cell.isEmpty
                else { continue }
                count[column.member] = try value(cell, of: column.member, line: line.offset + 1)
            }
            return .object(count)
        }
    }

    private static func value(_ cell: String, of member: String, line: Int) throws -> JSONValue {
        guard figures.contains(member) else { return .string(cell) }
        guard let number = Int64(cell) else {
            throw CommandFault(.badData, Phrase("cli.fault.counts_figure", .number(line), .text(member)))
        }
        return .integer(number)
    }

    private static func trimmed(_ cell: String) -> String {
        String(cell.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
