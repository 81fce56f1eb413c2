import CSQLite
import CivilTime

/// Why the database could not do what was asked. Holds no stored or given value.
public enum StoreError: Error, Sendable, Equatable {
    /// There is already a file where one was to be made.
    case fileExists(path: String)
    /// There is no file where a database was expected.
    case fileMissing(path: String)
    /// The file is no database of this program.
    case notACasusDatabase(path: String)
    /// The database was written by a later version of the program.
    case newerVersion(found: Int, known: Int)
    /// The database was written by an earlier version of the program and is open for reading only.
    case olderVersion(found: Int, known: Int)
    /// The projections were built by another version of the program and the database is not to be changed.
    case projectionsAreOlder
    /// Another process holds the database.
    case databaseIsServed(by: String)
    /// The store stopped after a failed commit, or was closed.
    case storeStopped
    /// More acts wait than the queue may hold.
    case queueFull(limit: Int)
    /// A write was asked for from within a write, which would wait for itself.
    case writeWithinWrite
    /// There is no master key.
    case keyMissing(path: String)
    /// The master key is not 64 hexadecimal digits.
    case keyMalformed(source: String)
    /// The master key belongs to another database.
    case keyWrong
    /// The key file may be read by others than its owner.
    case keyIsReadableByOthers(path: String)
    /// A setting of the database did not take.
    case settingRefused(name: String)
    /// A statement failed; the code is SQLite's extended result code, the text is the program's own SQL.
    case statement(code: Int32, sql: String)
    /// At most one row was expected.
    case moreThanOneRow(sql: String)
    /// A snapshot was used after the closure that received it.
    case snapshotEnded
    /// A projector tried to record while history is replayed.
    case replayIsReadOnly
    /// An event did not come back from the database as it was written.
    case readBackDiffers(sequence: Int64)
    /// The projections do not hold the event that was just recorded.
    case projectionDiffers(sequence: Int64, kind: String)
    /// Texts were sealed and no event was recorded with them.
    case textsWithoutEvent
    /// A text does not open under its owner's key.
    case textDoesNotOpen(id: Int64)
    /// A row could not be written because its table is not there or has no digest.
    case tableHasNoDigest(table: String)
    /// A file could not be read or written; the number is the system's `errno`.
    case file(operation: String, path: String, errno: Int32)
    /// The clock stands well before what was recorded last.
    case clockIsBehind(last: Instant)
    /// The system gave no thread.
    case noThread(errno: Int32)
    /// A backup does not verify.
    case backupIsDamaged(findings: Int)
    /// A file of lines is no export, or not as it was written; the line at which this was noticed.
    case exportIsDamaged(line: Int)
    /// An export was made by another version of the program.
    case exportIsOfAnotherVersion(found: Int, known: Int)

    /// Whether a constraint of a table refused a row (unique, check, foreign key, trigger).
    public var isConstraint: Bool {
        if case .statement(let code, _) = self { code & 0xff == SQLITE_CONSTRAINT } else { false }
    }

    /// Whether the disk or what lies on it is at fault: it is full, damaged, not to be written, or did not give back
    /// what was written. Asking again does not help until somebody has looked at it.
    public var isOfTheDisk: Bool {
        switch self {
        case .statement(let code, _):
            [
                SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_CANTOPEN,
                SQLITE_PROTOCOL,
            ].contains(code & 0xff)
        case .readBackDiffers, .file, .textDoesNotOpen: true
        default: false
        }
    }

    /// Whether a row with the same key is already there.
    public var isDuplicate: Bool {
        if case .statement(let code, _) = self {
            code == ConstraintCode.unique || code == ConstraintCode.primaryKey
        } else {
            false
        }
    }
}
