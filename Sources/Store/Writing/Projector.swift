import Cryptography
import SchemaFiles

/// Derives tables from events. The same events give the same rows, whenever they are projected.
///
/// It may read and write its own tables and nothing else: during a replay elsewhere only those are there.
public protocol Projector: Sendable {
    /// The SQL that makes its tables, indexes, views and triggers; another text means that they are built again.
    var sql: String { get }
    /// To be raised when the same tables are filled in another way; another number means that they are built again.
    var revision: Int { get }
    /// Writes what follows from the event.
    func project(_ event: RecordedEvent, in transaction: Transaction) throws
    /// Writes what was held back while history was replayed; nothing, for a projector that holds nothing back.
    func settle(in transaction: Transaction) throws
    /// Whether the tables hold what follows from the event, by a cheap look, before it is committed.
    func holds(_ event: RecordedEvent, in transaction: Transaction) throws -> Bool
}

extension Projector {
    /// 1, for a projector that was never changed otherwise than in its SQL.
    public var revision: Int { 1 }

    /// Nothing is held back.
    public func settle(in transaction: Transaction) throws {}

    /// SHA-256 over the SQL and the revision.
    func digest() throws -> Digest {
        var hasher = RecordHasher()
        hasher.restart("projections")
        hasher.add(sql)
        hasher.add(Int64(revision))
        return try hasher.digest()
    }
}

/// The SQL of projections that is embedded in the program.
public enum ProjectionSQL {
    /// The embedded files of these paths within `Schema`, one after the other.
    public static func embedded(_ names: [String]) throws(StoreError) -> String {
        var sql = ""
        for name in names {
            guard let file = SchemaFile.named(name) else { throw .fileMissing(path: "Schema/" + name) }
            sql += writtenOut(file.text) + "\n"
        }
        return sql
    }

    /// The same tables, with each `CHECK (column IN ('a', 'b'))` written out as `CHECK (column = 'a' OR column = 'b')`:
    /// SQLite makes a table of its own for a list whenever it judges one, at every row.
    static func writtenOut(_ sql: String) -> String {
        let lines = sql.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line -> String in
            guard let start = line.firstRange(of: "CHECK ("), let list = line.firstRange(of: " IN ('"),
                let end = line.firstRange(of: "'))"), start.upperBound < list.lowerBound,
                list.upperBound <= end.lowerBound
            else { return String(line) }
            let column = line[start.upperBound..<list.lowerBound]
            guard !column.contains(" "), !column.contains("(") else { return String(line) }
            let values = line[list.upperBound..<end.lowerBound].split(separator: "', '")
            let comparisons = values.map { "\(column) = '\($0)'" }.joined(separator: " OR ")
            return line[..<start.upperBound] + comparisons + ")" + line[end.upperBound...]
        }.joined(separator: "\n")
    }
}
