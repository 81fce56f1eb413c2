import CSQLite
import Cryptography
import SchemaFiles

/// The tables as this program defines them: migrations, which only go forward, and projections, which are built again.
enum DatabaseSchema {
    /// A numbered step, applied in a transaction of its own.
    struct Migration {
        let number: Int
        let sql: String
    }

    /// The embedded migrations, by number.
    static var migrations: [Migration] {
        SchemaFile.all.compactMap { file in
            guard file.name.hasPrefix("Migrations/") else { return nil }
            let digits = file.name.dropFirst("Migrations/".count).prefix { ("0"..."9").contains($0) }
            return Int(digits).map { Migration(number: $0, sql: file.text) }
        }.sorted { $0.number < $1.number }
    }

    /// The version of a database that has all migrations.
    static var version: Int { migrations.last?.number ?? 0 }

    /// The version of this database.
    static func version(of connection: Connection) throws -> Int {
        Int(try connection.number("PRAGMA user_version") ?? 0)
    }

    /// Whether the file is a database of this program.
    static func isOurs(_ connection: Connection) throws -> Bool {
        do {
            return try connection.number("PRAGMA application_id") == ConnectionSettings.applicationID
        } catch let StoreError.statement(code, _) where code & 0xff == SQLITE_NOTADB {
            return false
        }
    }

    /// Applies the migrations that the database does not have yet.
    static func migrate(_ connection: Connection) throws {
        let found = try version(of: connection)
        for migration in migrations where migration.number > found {
            try connection.inTransaction {
                try connection.runScript(migration.sql)
                try connection.run("PRAGMA application_id = \(ConnectionSettings.applicationID)")
                try connection.run("PRAGMA user_version = \(migration.number)")
            }
        }
        if version > found { connection.forgetStatements() }
    }

    /// Whether the projections were made from the definitions of this program.
    static func projectionsAreCurrent(_ connection: Connection, _ projector: any Projector) throws -> Bool {
        let held = try connection.row("SELECT sql_digest FROM projection_state") { $0.blob(0) }
        return held == (try projector.digest().bytes)
    }

    /// An object of the schema, as SQLite lists it.
    struct Object: Hashable {
        let type: String
        let name: String
        let sql: String
    }

    /// Every table, index, view and trigger that has a definition, by type and name.
    static func objects(of connection: Connection) throws -> [Object] {
        try connection.rows(
            """
            SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY type, name
            """
        ) { Object(type: $0.text(0), name: $0.text(1), sql: $0.text(2)) }
    }

    /// A new database in memory with the migrations and, when given, a projector's tables, all empty.
    static func inMemory(_ projector: (any Projector)?, path: String = ":memory:") throws -> Connection {
        let connection = try Connection(path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        try migrate(connection)
        if let projector { try connection.runScript(projector.sql) }
        return connection
    }

    /// The names of the tables, views and so on that are the projector's, among those of a database.
    static func projected(_ objects: [Object]) throws -> [Object] {
        let fixed = Set(try self.objects(of: inMemory(nil)).map(\.name))
        return objects.filter { !fixed.contains($0.name) }
    }
}
