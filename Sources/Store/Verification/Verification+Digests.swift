import Cryptography

extension Verification {
    /// Rows outside the history, each held against its own digest.
    func checkDigests() throws {
        for table in try Self.digestedTables() {
            var hasher = RecordHasher()
            try connection.each("SELECT * FROM \(table)") { row in
                let columns = (0..<row.columnCount).map { (name: row.name($0), value: row.value($0)) }
                let held = columns.first { $0.name == DigestedRow.column }?.value
                let expected = try DigestedRow.digest(table: table, columns, with: &hasher)
                guard held != .blob(expected.bytes) else { return true }
                return found(table, "row \(rowName(columns))", "changed: its digest does not fit its content")
            }
        }
        if try !DatabaseSchema.projectionsAreCurrent(connection, projector) {
            found("projection_state", "1", "the projections were not built by this program: run `casus migrate`")
        }
    }

    /// Keys of parties and owners are codes, but a damaged row may hold anything: its digest names it.
    private func rowName(_ columns: [(name: String, value: SQLValue)]) -> String {
        guard case .blob(let bytes)? = columns.first(where: { $0.name == DigestedRow.column })?.value else { return "" }
        return "with digest " + Hex.encoded(bytes.prefix(6))
    }

    /// The tables of the migrations that have a digest column.
    static func digestedTables() throws -> [String] {
        let fixed = try DatabaseSchema.inMemory(nil)
        return try DatabaseSchema.objects(of: fixed).filter { $0.type == "table" }.map(\.name).filter { table in
            try TableShape(of: table, in: fixed).columns.contains(DigestedRow.column)
        }
    }
}
