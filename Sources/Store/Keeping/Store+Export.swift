import CSQLite
import Cryptography
import Glibc
import StrictJSON

extension Store {
    /// Writes the whole database as it is at one moment, line by line; the store goes on recording meanwhile.
    ///
    /// - Returns: how many rows were written.
    @discardableResult
    public func export(_ write: ([UInt8]) throws -> Void) throws -> Int {
        try readers.with { connection in
            try connection.inSnapshot {
                var digest: Digest?
                var rows = 0
                func put(_ line: [UInt8]) throws {
                    digest = try ExportLines.digest(digest, line)
                    try write(line + [0x0A])
                }
                try put(ExportLines.opening)
                for table in try ExportLines.tables(of: connection) {
                    try connection.each(table.orderedRows) { row in
                        try put(ExportLines.line(row, of: table))
                        rows += 1
                        return true
                    }
                }
                try write(ExportLines.closing(rows: rows, digest: digest) + [0x0A])
                return rows
            }
        }
    }

    /// Makes a database out of an export, where none is yet: every row as it was, the projections built again, and the
    /// whole verified before the file gets its name. The key of the database is not in an export: it is put beside it.
    ///
    /// - Throws: `fileExists`; `exportIsDamaged`; `exportIsOfAnotherVersion`; `backupIsDamaged` when the history in it
    ///   does not verify. Then nothing is put there.
    /// - Returns: how many rows there were, and where both chains stand.
    public static func makeDatabase(
        at path: String, fromExport source: String, projector: any Projector, progress: (Int) -> Void = { _ in }
    ) throws -> (rows: Int, heads: ChainHeads) {
        try DatabaseFiles.checkIsFree(path)
        let lock = try DatabaseLock(writing: path)
        return try withExtendedLifetime(lock) {
            let lines = try LineReader(source)
            let unfinished = path + ".new"
            DatabaseFiles.removeDatabase(unfinished)
            try DatabaseFiles.write([], toNew: unfinished, mode: 0o600)
            defer { DatabaseFiles.removeDatabase(unfinished) }
            let connection = try Connection(unfinished, flags: SQLITE_OPEN_READWRITE)
            let rows: Int
            do {
                defer { connection.end() }
                try ConnectionSettings.applyForWriting(connection, StoreOptions())
                try DatabaseSchema.migrate(connection)
                rows = try connection.inTransaction {
                    try connection.run("PRAGMA defer_foreign_keys = ON")
                    return try ExportReading(connection: connection).take(lines, progress: progress)
                }
                try Replay.rebuild(connection, projector: projector)
                try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try DatabaseFiles.flush(unfinished)
            let findings = try verify(at: unfinished, projector: projector)
            guard findings.isEmpty else { throw StoreError.backupIsDamaged(findings: findings.count) }
            let heads = try heads(at: unfinished)
            try DatabaseFiles.rename(unfinished, toNew: path)
            return (rows, heads)
        }
    }
}

/// Puts the lines of an export into an empty database.
private struct ExportReading {
    let connection: Connection

    /// After how many rows the progress is told.
    private static let rowsBetweenProgress = 10_000

    func take(_ lines: LineReader, progress: (Int) -> Void) throws -> Int {
        let tables = try ExportLines.tables(of: connection)
        let shapes = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
        var digest: Digest?
        var rows = 0
        guard let first = try lines.next() else { throw StoreError.exportIsDamaged(line: 1) }
        try open(first)
        digest = try ExportLines.digest(digest, first)
        while let line = try lines.next() {
            let number = rows + 2
            guard let read = try? JSONReader.read(line) else { throw StoreError.exportIsDamaged(line: number) }
            if let count = read["rows"]?.integer {
                guard count == rows, read["sha256"]?.string == digest?.hex, try lines.next() == nil else {
                    throw StoreError.exportIsDamaged(line: number)
                }
                return rows
            }
            guard let name = read["table"]?.string, let shape = shapes[name] else {
                throw StoreError.exportIsDamaged(line: number)
            }
            try insert(read["row"] ?? .null, shape, number)
            digest = try ExportLines.digest(digest, line)
            rows += 1
            if rows % ExportReading.rowsBetweenProgress == 0 { progress(rows) }
        }
        throw StoreError.exportIsDamaged(line: rows + 2)
    }

    private func open(_ line: [UInt8]) throws {
        guard let read = try? JSONReader.read(line), read["export"]?.string == ExportLines.kind else {
            throw StoreError.exportIsDamaged(line: 1)
        }
        let version = read["schemaVersion"]?.integer ?? 0
        guard read["format"]?.integer == ExportLines.format, version == DatabaseSchema.version else {
            throw StoreError.exportIsOfAnotherVersion(found: version, known: DatabaseSchema.version)
        }
    }

    private func insert(_ row: JSONValue, _ shape: TableShape, _ number: Int) throws {
        let cells = row.object?.members ?? []
        let values = cells.compactMap { ExportLines.value($0.value) }
        guard cells.map(\.name) == shape.columns, values.count == cells.count else {
            throw StoreError.exportIsDamaged(line: number)
        }
        let columns = shape.columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        do {
            try connection.run("INSERT INTO \"\(shape.name)\" (\(columns)) VALUES (\(marks))", values)
        } catch {
            throw error.isConstraint ? StoreError.exportIsDamaged(line: number) : error
        }
    }
}

/// The lines of a file, one after the other, without reading all of it at once.
private final class LineReader {
    private let file: Int32
    private let path: String
    private var held: [UInt8] = []
    private var place = 0
    private var isAtEnd = false

    init(_ path: String) throws {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw StoreError.file(operation: "open", path: path, errno: errno) }
    }

    deinit { close(file) }

    /// The next line without its end; nil behind the last.
    func next() throws -> [UInt8]? {
        var searched = place
        while true {
            if let end = held[searched...].firstIndex(of: 0x0A) {
                defer { place = end + 1 }
                return Array(held[place..<end])
            }
            searched = held.count
            if isAtEnd {
                defer { place = held.count }
                return place < held.count ? Array(held[place...]) : nil
            }
            guard held.count - place <= ExportLines.lineBytesMax else {
                throw StoreError.file(operation: "read", path: path, errno: EFBIG)
            }
            searched -= place
            held.removeFirst(place)
            place = 0
            try fill()
        }
    }

    private func fill() throws {
        let chunk = 1 << 20
        let start = held.count
        held.append(contentsOf: repeatElement(0, count: chunk))
        let count = held.withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: start), chunk) }
        guard count >= 0 else { throw StoreError.file(operation: "read", path: path, errno: errno) }
        held.removeLast(chunk - count)
        if count == 0 { isAtEnd = true }
    }
}
