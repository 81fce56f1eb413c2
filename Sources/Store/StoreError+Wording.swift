import CSQLite
import Glibc

extension StoreError: CustomStringConvertible {
    /// What was expected, what was found, and what to do.
    public var description: String { opening ?? keys ?? running }

    private var opening: String? {
        switch self {
        case .fileExists(let path):
            "a new file was to be made at \(path), but one is there: move it away or name another"
        case .fileMissing(let path):
            "there is no database at \(path): make one with `casus init`, or name another with --db"
        case .notACasusDatabase(let path):
            "the file at \(path) is no database of this program: name another with --db"
        case .newerVersion(let found, let known):
            "the database is of version \(found), this program knows up to \(known): use a newer program"
        case .olderVersion(let found, let known):
            "the database is of version \(found), this program wants \(known): run `casus migrate`"
        case .projectionsAreOlder:
            "the projections were built by another version of the program: run `casus migrate`"
        case .databaseIsServed(let holder):
            "another process holds the database (\(holder)): "
                + "stop it, or act through it with --server URL and CASUS_TOKEN"
        case .backupIsDamaged(let findings):
            "the backup does not verify (findings: \(findings)): look at them with `casus verify`, use another backup"
        case .exportIsDamaged(let line):
            "the export is not as it was written (line \(line)): make it again with `casus export`"
        case .exportIsOfAnotherVersion(let found, let known):
            "the export is of version \(found), this program wants \(known): make it with the program that reads it"
        case .file(let operation, let path, EROFS):
            "could not \(operation) \(path), because its file system may only be read: a database is written where "
                + "files can be made beside it; `casus verify` and `casus check` need no such place"
        case .file(let operation, let path, let errno):
            "could not \(operation) \(path) (errno \(errno)): check that it is there, its rights, and the disk's space"
        default: nil
        }
    }

    private var keys: String? {
        switch self {
        case .keyMissing(let path):
            "a master key was expected at \(path) or in CASUS_MASTER_KEY: put the key of this database there"
        case .keyMalformed(let source):
            "the master key in \(source) is not 64 hexadecimal digits: put the key of this database there"
        case .keyWrong:
            "the master key is not the one of this database: put the key that was made with it beside it"
        case .keyIsReadableByOthers(let path):
            "the key file \(path) may be read by others than its owner: run `chmod 600` on it"
        case .textDoesNotOpen(let id):
            "text \(id) does not open under its owner's key: run `casus verify` to see what was changed"
        default: nil
        }
    }

    private var running: String {
        switch self {
        case .storeStopped: "the store has stopped and records nothing more: see the log, then start the program again"
        case .queueFull(let limit): "\(limit) acts wait to be recorded, which is the limit: try again in a moment"
        case .writeWithinWrite: "a write was asked for from within a write: use the transaction that is given"
        case .settingRefused(let name): "the database did not accept the setting \(name): check the installed SQLite"
        case .statement(let code, let sql):
            "the database answered \(String(cString: sqlite3_errstr(code))) (\(code)) to: \(sql.prefix(200))"
        case .moreThanOneRow(let sql): "one row at most was expected, more came from: \(sql.prefix(200))"
        case .snapshotEnded: "a snapshot was used after its reading ended: read within the closure"
        case .replayIsReadOnly: "history is being replayed, during which nothing is recorded"
        case .readBackDiffers(let sequence):
            "event \(sequence) did not come back as it was written: nothing was recorded, check the disk and memory"
        case .projectionDiffers(let sequence, let kind):
            "the projections do not hold event \(sequence) (\(kind)): nothing was recorded, report this as a fault"
        case .textsWithoutEvent: "texts were sealed without an event after them: record the event that refers to them"
        case .tableHasNoDigest(let table): "the table \(table) is not there or has no digest column"
        case .clockIsBehind(let last):
            "the clock stands before what was recorded last (\(last)): nothing was recorded, set the clock right"
        case .noThread(let errno): "the system gave no thread (errno \(errno)): check the limits of the process"
        default: "the database could not do what was asked"
        }
    }
}
