import CSQLite
import CivilTime
import Cryptography

extension Store {
    /// Makes a new database and its key, and opens it for writing. The file appears whole or not at all.
    ///
    /// - Throws: `fileExists` when there is a file at the path; `databaseIsServed` when another process makes it.
    public static func create(
        at path: String, projector: any Projector, now: Instant, options: StoreOptions = StoreOptions()
    ) throws -> Store {
        try DatabaseFiles.checkIsFree(path)
        let lock = try DatabaseLock(writing: path)
        let key: MasterKey? =
            switch options.masterKey {
            case .environmentOrFile: try MasterKey.forNew(database: path)
            case .given(let key): key
            case .none: nil
            }
        guard let key else { throw StoreError.keyMissing(path: MasterKey.path(of: path)) }
        let unfinished = path + ".new"
        DatabaseFiles.removeDatabase(unfinished)
        try DatabaseFiles.write([], toNew: unfinished, mode: 0o600)
        do {
            try fill(unfinished, key: key, projector: projector, now: now, options: options)
            try DatabaseFiles.flush(unfinished)
            try DatabaseFiles.rename(unfinished, toNew: path)
        } catch {
            DatabaseFiles.removeDatabase(unfinished)
            throw error
        }
        return try openForWriting(path, lock: lock, projector: projector, options: options)
    }

    private static func fill(
        _ path: String, key: MasterKey, projector: any Projector, now: Instant, options: StoreOptions
    ) throws {
        let connection = try Connection(path, flags: SQLITE_OPEN_READWRITE)
        defer { connection.end() }
        try ConnectionSettings.applyForWriting(connection, options)
        try DatabaseSchema.migrate(connection)
        let identity = try secureRandom(bytes: 32)
        try DigestedRow.put(
            table: "database_identity", key: [("only", 1)],
            values: [("identity", identity), ("key_proof", key.proof(identity: identity)), ("created_at", now)],
            on: connection)
        try Replay.rebuild(connection, projector: projector)
    }

    /// Opens a database.
    ///
    /// For writing it takes the lock, wants the master key, and brings an older database up to date. For reading only
    /// it takes no lock, changes no file, and needs a key only for texts.
    /// - Throws: `fileMissing`, `notACasusDatabase`, `newerVersion`, `olderVersion`, `databaseIsServed`, `keyMissing`,
    ///   `keyMalformed`, `keyIsReadableByOthers`, `keyWrong`.
    public static func open(
        at path: String, mode: Mode, projector: any Projector, options: StoreOptions = StoreOptions()
    ) throws -> Store {
        guard DatabaseFiles.mode(of: path) != nil else { throw StoreError.fileMissing(path: path) }
        switch mode {
        case .writing:
            return try openForWriting(
                path, lock: DatabaseLock(writing: path), projector: projector, options: options)
        case .readingOnly:
            return try openForReading(path, projector: projector, options: options)
        }
    }

    private static func openForWriting(
        _ path: String, lock: DatabaseLock, projector: any Projector, options: StoreOptions
    ) throws -> Store {
        let connection = try Connection(path, flags: SQLITE_OPEN_READWRITE)
        let keys: TextKeys?
        do {
            try checkIsOurs(connection, path)
            try ConnectionSettings.applyForWriting(connection, options)
            keys = try bringUpToDate(connection, path, projector: projector, options: options)
        } catch {
            connection.end()
            throw error
        }
        let desk = try Writer.Desk(
            connection: connection, keys: keys, projector: projector, lock: lock, options: options)
        let readers = ReaderPool(connectionsMax: options.readersMax) {
            let connection = try Connection(path, flags: SQLITE_OPEN_READONLY)
            try ConnectionSettings.applyForReading(connection, options)
            return connection
        }
        return try Store(
            path: path, readers: readers, writer: Writer(desk: desk, limits: options), keys: keys,
            projector: projector)
    }

    private static func bringUpToDate(
        _ connection: Connection, _ path: String, projector: any Projector, options: StoreOptions
    ) throws -> TextKeys? {
        let keys = try textKeys(of: connection, path, options: options, isNeeded: true)
        let found = try DatabaseSchema.version(of: connection)
        if found < DatabaseSchema.version {
            guard options.migrates else {
                throw StoreError.olderVersion(found: found, known: DatabaseSchema.version)
            }
            try DatabaseSchema.migrate(connection)
        }
        if try !DatabaseSchema.projectionsAreCurrent(connection, projector) {
            guard options.migrates else { throw StoreError.projectionsAreOlder }
            try Replay.rebuild(connection, projector: projector)
        }
        return keys
    }

    private static func openForReading(
        _ path: String, projector: any Projector, options: StoreOptions
    ) throws -> Store {
        let access = try ReadingAccess(path)
        let connection = try Connection(access.address, flags: access.flags)
        try checkIsOurs(connection, path)
        let found = try DatabaseSchema.version(of: connection)
        guard found == DatabaseSchema.version else {
            throw StoreError.olderVersion(found: found, known: DatabaseSchema.version)
        }
        guard try DatabaseSchema.projectionsAreCurrent(connection, projector) else {
            throw StoreError.projectionsAreOlder
        }
        let keys = try textKeys(of: connection, path, options: options, isNeeded: false)
        connection.end()
        let readers = ReaderPool(connectionsMax: options.readersMax) { try access.connect(options) }
        return Store(path: path, readers: readers, writer: nil, keys: keys, projector: projector)
    }

    /// Refuses a file of another program or of a later version of this one.
    static func checkIsOurs(_ connection: Connection, _ path: String) throws {
        guard try DatabaseSchema.isOurs(connection) else { throw StoreError.notACasusDatabase(path: path) }
        let found = try DatabaseSchema.version(of: connection)
        guard found <= DatabaseSchema.version else {
            throw StoreError.newerVersion(found: found, known: DatabaseSchema.version)
        }
    }

    private static func textKeys(
        of connection: Connection, _ path: String, options: StoreOptions, isNeeded: Bool
    ) throws -> TextKeys? {
        guard let key = try masterKey(path, options, isNeeded: isNeeded) else { return nil }
        if try fits(key, connection) { return TextKeys(master: key) }
        guard MasterKey.comesFromFile(options.masterKey), let next = MasterKey.next(of: path),
            try fits(next, connection)
        else { throw StoreError.keyWrong }
        if isNeeded { _ = try MasterKey.promoteNext(of: path) }
        return TextKeys(master: next)
    }

    private static func fits(_ key: MasterKey, _ connection: Connection) throws -> Bool {
        try connection.row("SELECT key_proof, identity FROM database_identity") {
            key.opens(proof: $0.blob(0), identity: $0.blob(1))
        } ?? false
    }

    private static func masterKey(
        _ path: String, _ options: StoreOptions, isNeeded: Bool
    ) throws(StoreError) -> MasterKey? {
        switch options.masterKey {
        case .none: return nil
        case .given(let key): return key
        case .environmentOrFile:
            if !isNeeded, !MasterKey.isThere(for: path) { return nil }
            return try MasterKey.of(database: path)
        }
    }
}
