import Cryptography

/// A table's rows, in the order of its key, as one hash: two databases with the same hash hold the same rows.
public struct TableDigest: Sendable, Equatable {
    /// The table.
    public let table: String
    /// How many rows it has.
    public let rows: Int
    /// SHA-256 over all columns of all rows.
    public let digest: Digest
}

extension Snapshot {
    /// The projections, a table each, by name: equal before and after they are built again.
    public func projectionDigests() throws -> [TableDigest] {
        try checkIsOpen()
        let objects = try DatabaseSchema.projected(DatabaseSchema.objects(of: connection))
        return try objects.filter { $0.type == "table" }.map { object in
            let shape = try TableShape(of: object.name, in: connection)
            var hash = try SHA256()
            var rows = 0
            var hasher = RecordHasher()
            try connection.each(shape.orderedRows) { row in
                hasher.restart("row")
                for column in shape.columns.indices { hasher.add(column, of: row) }
                try hasher.digest().withUnsafeBytes { try hash.update($0) }
                rows += 1
                return true
            }
            return TableDigest(table: object.name, rows: rows, digest: hash.finish())
        }
    }
}
