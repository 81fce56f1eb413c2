/// The columns of a table and the order in which its rows can be compared.
struct TableShape {
    let name: String
    /// All columns, in the order of the definition.
    let columns: [String]
    /// The positions in `columns` of the primary key, in its order; of all columns when the table has none.
    let key: [Int]

    init(of table: String, in connection: Connection) throws {
        name = table
        let found = try connection.rows("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", [table]) {
            (name: $0.text(0), position: $0.int(1))
        }
        columns = found.map(\.name)
        let keyed = found.indices.filter { found[$0].position > 0 }
            .sorted { found[$0].position < found[$1].position }
        key = keyed.isEmpty ? Array(found.indices) : keyed
    }

    /// Every row, in the order of the key.
    var orderedRows: String {
        let order = key.map { "\"\(columns[$0])\" COLLATE BINARY" }.joined(separator: ", ")
        return "SELECT \(columns.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \"\(name)\" ORDER BY \(order)"
    }
}
