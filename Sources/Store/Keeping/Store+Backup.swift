import CSQLite
import CivilTime

extension Store {
    /// Copies the database, as it is at one moment, to a file that is not yet there, and verifies the copy.
    ///
    /// The store goes on recording meanwhile. The key is not in it: keep that elsewhere. The file appears whole or
    /// not at all, readable by its owner alone.
    /// - Throws: `fileExists`, `backupIsDamaged`, or `file` when it could not be written.
    @discardableResult
    public func backup(to target: String) throws -> BackupCopy {
        try readers.with { try Self.copy($0, toNew: target, projector: projector) }
    }

    /// Makes a backup in a folder under the name of its moment, its checksum beside it, and then keeps the newest of
    /// that folder alone. Nothing is removed before the new one is whole.
    ///
    /// - Parameter keep: how many remain, this one included; nil to keep all.
    /// - Returns: the copy, and the paths of those removed.
    public func backup(
        toFolder folder: String, keep: Int?, at now: Instant
    ) throws -> (copy: BackupCopy, removed: [String]) {
        let folder = BackupFolder(path: folder)
        let copy = try backup(to: folder.file(at: now))
        try copy.writeChecksum()
        return (copy, try keep.map { try folder.keepNewest($0, at: now) } ?? [])
    }

    /// Verifies a backup and puts it where a database is to be, with nothing there yet.
    ///
    /// - Throws: `fileExists`, `backupIsDamaged`, and what `verify` throws; then nothing is put there.
    @discardableResult
    public static func restore(from backup: String, to path: String, projector: any Projector) throws -> BackupCopy {
        try DatabaseFiles.checkIsFree(path)
        let findings = try verify(at: backup, projector: projector)
        guard findings.isEmpty else { throw StoreError.backupIsDamaged(findings: findings.count) }
        let lock = try DatabaseLock(writing: path)
        let access = try ReadingAccess(backup)
        return try withExtendedLifetime((lock, access)) {
            let connection = try access.connect(StoreOptions())
            defer { connection.end() }
            return try copy(connection, toNew: path, projector: projector)
        }
    }

    private static func copy(
        _ source: Connection, toNew target: String, projector: any Projector
    ) throws -> BackupCopy {
        try DatabaseFiles.checkIsFree(target)
        let unfinished = target + ".tmp"
        DatabaseFiles.removeDatabase(unfinished)
        try DatabaseFiles.write([], toNew: unfinished, mode: 0o600)
        defer { DatabaseFiles.removeDatabase(unfinished) }
        try copyPages(of: source, to: unfinished)
        try DatabaseFiles.flush(unfinished)
        let findings = try verify(at: unfinished, projector: projector)
        guard findings.isEmpty else { throw StoreError.backupIsDamaged(findings: findings.count) }
        let made = try BackupCopy(of: unfinished, named: target)
        try DatabaseFiles.rename(unfinished, toNew: target)
        return made
    }

    private static func copyPages(of source: Connection, to path: String) throws {
        let target = try Connection(path, flags: SQLITE_OPEN_READWRITE)
        defer { target.end() }
        guard let backup = sqlite3_backup_init(target.handle, "main", source.handle, "main") else {
            throw StoreError.statement(code: sqlite3_extended_errcode(target.handle), sql: "backup")
        }
        let stepped = sqlite3_backup_step(backup, -1)
        let finished = sqlite3_backup_finish(backup)
        guard stepped == SQLITE_DONE, finished == SQLITE_OK else {
            throw StoreError.statement(code: finished == SQLITE_OK ? stepped : finished, sql: "backup")
        }
    }
}
