import Cryptography

/// A row outside the history that carries a digest of itself, so that a change of it is found.
enum DigestedRow {
    /// The column that holds the digest.
    static let column = "digest"

    /// SHA-256 over the table's name and every column that has a value, by name in order of bytes, but for the digest.
    static func digest(
        table: String, _ values: [(name: String, value: SQLValue)], with hasher: inout RecordHasher
    ) throws -> Digest {
        hasher.restart("row")
        hasher.add(table)
        let held = values.filter { $0.name != column && $0.value != .null }
        for (name, value) in held.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            hasher.add(name)
            hasher.add(value)
        }
        return try hasher.digest()
    }

    /// The statement that adds a row or replaces the values of the row with the same key.
    static func statement(table: String, key: [String], values: [String]) -> String {
        let columns = key + values + [column]
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        let changes = (values + [column]).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return """
            INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))
            ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(changes)
            """
    }

    /// Adds or replaces a row with its digest.
    static func put(
        table: String, key: [(String, any SQLBindable)], values: [(String, any SQLBindable)], on connection: Connection
    ) throws {
        var hasher = RecordHasher()
        let columns = (key + values).map { (name: $0.0, value: $0.1.sqlValue) }
        let digest = try digest(table: table, columns, with: &hasher)
        try connection.run(
            statement(table: table, key: key.map(\.0), values: values.map(\.0)),
            columns.map { $0.value as any SQLBindable } + [digest.bytes])
    }
}
