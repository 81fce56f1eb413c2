/// SQLite's extended result codes for a refused row; its header builds them in a way that Swift does not import.
enum ConstraintCode {
    /// A row with the same unique columns is there.
    static let unique: Int32 = 19 | 8 << 8
    /// A row with the same primary key is there.
    static let primaryKey: Int32 = 19 | 6 << 8
    /// A row refers to one that is not there.
    static let foreignKey: Int32 = 19 | 3 << 8
}
