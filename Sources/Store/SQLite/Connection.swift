import CSQLite

/// One connection to one database file, with its prepared statements.
final class Connection {
    /// How many prepared statements a connection keeps.
    static let cachedStatementsMax = 512

    let handle: OpaquePointer
    private var hasEnded = false
    private var statements: [String: Statement] = [:]

    /// Settings of the library itself, made once before the first connection; they change speed alone, so it does not
    /// matter when another part of the process was first.
    private static let libraryIsPrepared = casus_sqlite_prepare_library() == SQLITE_OK

    /// Opens a file (or a `file:` address) with SQLite's open flags.
    init(_ path: String, flags: Int32) throws(StoreError) {
        _ = Self.libraryIsPrepared
        var made: OpaquePointer?
        let code = sqlite3_open_v2(path, &made, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let made else {
            sqlite3_close_v2(made)
            throw .statement(code: code, sql: "open")
        }
        handle = made
    }

    deinit { end() }

    /// Lets go of the file; nothing may be asked of the connection afterwards.
    func end() {
        guard !hasEnded else { return }
        hasEnded = true
        statements.removeAll()
        sqlite3_close_v2(handle)
    }

    /// Whether no transaction is open.
    var isInAutocommit: Bool { sqlite3_get_autocommit(handle) != 0 }

    /// Runs one statement that gives no rows, or whose rows are of no interest.
    func run(_ sql: String, _ values: [any SQLBindable] = []) throws(StoreError) {
        let statement = try start(sql, values)
        defer { finish(statement) }
        while try statement.step() {}
    }

    /// Runs several statements, one after the other.
    func runScript(_ sql: String) throws(StoreError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw .statement(code: sqlite3_extended_errcode(handle), sql: sql) }
    }

    /// Gives each row to the closure until it answers false.
    func each(_ sql: String, _ values: [any SQLBindable] = [], _ body: (Row) throws -> Bool) throws {
        let statement = try start(sql, values)
        defer { finish(statement) }
        let row = Row(statement: statement.handle)
        while try statement.step() {
            if try !body(row) { return }
        }
    }

    /// What the closure makes of each row.
    func rows<T>(_ sql: String, _ values: [any SQLBindable] = [], _ make: (Row) throws -> T) throws -> [T] {
        var made: [T] = []
        try each(sql, values) { row in
            made.append(try make(row))
            return true
        }
        return made
    }

    /// What the closure makes of the only row, or nil when there is none.
    func row<T>(_ sql: String, _ values: [any SQLBindable] = [], _ make: (Row) throws -> T) throws -> T? {
        var made: T?
        var count = 0
        try each(sql, values) { row in
            count += 1
            guard count == 1 else { throw StoreError.moreThanOneRow(sql: sql) }
            made = try make(row)
            return true
        }
        return made
    }

    /// A setting's or an aggregate's single number; nil when the answer is empty or null.
    func number(_ sql: String, _ values: [any SQLBindable] = []) throws -> Int64? {
        try row(sql, values) { $0.optionalInt64(0) } ?? nil
    }

    /// A setting's single text; nil when the answer is empty or null.
    func string(_ sql: String, _ values: [any SQLBindable] = []) throws -> String? {
        try row(sql, values) { $0.optionalText(0) } ?? nil
    }

    /// A statement with its values bound, from those kept when it is not already running.
    func start(_ sql: String, _ values: [any SQLBindable]) throws(StoreError) -> Statement {
        let statement = try prepared(sql)
        statement.isRunning = true
        do {
            try statement.bind(values)
        } catch {
            statement.reset()
            throw error
        }
        return statement
    }

    /// Makes a started statement ready for its next use.
    func finish(_ statement: Statement) { statement.reset() }

    private func prepared(_ sql: String) throws(StoreError) -> Statement {
        if let kept = statements[sql], !kept.isRunning { return kept }
        let made = try Statement(connection: handle, sql: sql)
        if statements[sql] == nil {
            if statements.count >= Self.cachedStatementsMax { statements = statements.filter { $0.value.isRunning } }
            statements[sql] = made
        }
        return made
    }

    /// How many steps the kept statements took so far, by SQLite's own count.
    var stepsTaken: Int {
        statements.values.reduce(0) { $0 + Int(sqlite3_stmt_status($1.handle, SQLITE_STMTSTATUS_VM_STEP, 0)) }
    }

    /// The texts of the statements that are kept prepared.
    var preparedTexts: [String] { Array(statements.keys) }

    /// Lets go of every prepared statement, as a change of the schema asks.
    func forgetStatements() { statements.removeAll() }
}
