/// A table as an SQL file defines it, read line by line: one column or constraint a line.
struct SQLTable {
    /// A column, and whether a comment stands behind it or above it.
    struct Column {
        let name: String
        let isCommented: Bool
    }

    let name: String
    let isCommented: Bool
    let columns: [Column]
    let isStrict: Bool

    /// The tables of a file, and the columns that it adds to tables of another.
    static func all(in file: SourceFile) -> [SQLTable] {
        var tables: [SQLTable] = []
        let lines = file.lines.map { $0.drop { $0 == " " } }
        for (place, line) in lines.enumerated() {
            guard let match = line.firstMatch(of: /^CREATE (?:TEMP |VIRTUAL )?TABLE (?:IF NOT EXISTS )?(\w+)/) else {
                continue
            }
            let body = lines[(place + 1)...].prefix { !$0.hasPrefix(")") }
            let end = body.endIndex < lines.endIndex ? lines[body.endIndex] : ""
            let columns = body.indices.compactMap { column(at: $0, in: lines) }
            tables.append(
                SQLTable(
                    name: String(match.1), isCommented: isComment(above: place, in: lines), columns: columns,
                    isStrict: end.contains("STRICT")))
        }
        return tables
    }

    /// The columns that a file adds to tables that are there.
    static func added(in file: SourceFile) -> [Column] {
        let lines = file.lines.map { $0.drop { $0 == " " } }
        return lines.indices.compactMap { place in
            lines[place].firstMatch(of: /ADD COLUMN (\w+)/).map { match in
                Column(
                    name: String(match.1),
                    isCommented: lines[place].contains("--") || isComment(above: place, in: lines))
            }
        }
    }

    private static func column(at place: Int, in lines: [Substring]) -> Column? {
        guard let match = lines[place].firstMatch(of: /^([a-z_0-9]+) (INTEGER|TEXT|BLOB|REAL|ANY)\b/) else {
            return nil
        }
        return Column(
            name: String(match.1), isCommented: lines[place].contains("-- ") || isComment(above: place, in: lines))
    }

    private static func isComment(above place: Int, in lines: [Substring]) -> Bool {
        place > 0 && lines[place - 1].hasPrefix("-- ")
    }
}

/// The closed lists of codes that an SQL file holds a column to.
struct SQLCodeList {
    let constraint: String
    let codes: [String]

    static func all(in file: SourceFile) -> [SQLCodeList] {
        file.text.matches(of: /CONSTRAINT (\w+)\s+CHECK \(\w+ IN \(([^)]*)\)/).map { match in
            SQLCodeList(
                constraint: String(match.1), codes: match.2.matches(of: /'([^']*)'/).map { String($0.1) })
        }
    }
}
