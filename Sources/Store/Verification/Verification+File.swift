extension Verification {
    /// SQLite's own look at pages, indexes and constraints.
    func checkFile() throws {
        try connection.each("PRAGMA integrity_check(\(Self.findingsPerCheckMax))") { row in
            let said = row.text(0)
            return said == "ok" || found("file", "", said)
        }
        try connection.each("PRAGMA foreign_key_check") { row in
            found(row.text(0), "at \(row.int64(1))", "refers to a row of \(row.text(2)) that is not there")
        }
    }

    /// The definitions of tables, indexes, views and triggers, held against those of this program.
    func checkSchema() throws {
        let own = try DatabaseSchema.objects(of: DatabaseSchema.inMemory(projector))
        let held = try DatabaseSchema.objects(of: connection)
        for object in held where !own.contains(object) {
            let isKnown = own.contains { $0.type == object.type && $0.name == object.name }
            found(
                "schema", "\(object.type) \(object.name)",
                isKnown ? "is defined otherwise than by this program" : "is not of this program")
        }
        for object in own where !held.contains(where: { $0.type == object.type && $0.name == object.name }) {
            found("schema", "\(object.type) \(object.name)", "is missing")
        }
    }
}
