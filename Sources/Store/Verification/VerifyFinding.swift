/// Something in a database that is not as it was recorded.
public struct VerifyFinding: Sendable, Equatable, CustomStringConvertible {
    /// The table, or `file` for what lies below the tables and `schema` for their definitions.
    public let table: String
    /// Which row, by its key; empty when it is not one row.
    public let row: String
    /// What differs, without any stored value.
    public let detail: String

    /// `table row: what differs`.
    public var description: String { row.isEmpty ? "\(table): \(detail)" : "\(table) \(row): \(detail)" }
}
