import CSQLite

/// A way to read a database without changing it or the folder it is in.
///
/// While another process writes, SQLite's own files are there and are used. Otherwise the file is read as it is, or,
/// when a write-ahead log was left beside it, a copy of both in a temporary folder.
final class ReadingAccess: Sendable {
    /// What to open, and with which flags.
    let address: String
    let flags: Int32
    private let lock: DatabaseLock?
    private let temporaryFolder: String?

    init(_ path: String) throws(StoreError) {
        guard DatabaseFiles.mode(of: path) != nil else { throw .fileMissing(path: path) }
        switch DatabaseLock.reading(path) {
        case .held:
            (address, flags, lock, temporaryFolder) = (path, SQLITE_OPEN_READONLY, nil, nil)
        case .free(let lock) where DatabaseFiles.size(of: path + "-wal") ?? 0 == 0:
            self.lock = lock
            temporaryFolder = nil
            address = Self.immutableAddress(of: path)
            flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        case .free(let lock):
            self.lock = lock
            let folder = try DatabaseFiles.makeTemporaryFolder()
            temporaryFolder = folder
            address = folder + "/copy.db"
            flags = SQLITE_OPEN_READWRITE
            try DatabaseFiles.copy(path, toNew: address)
            try DatabaseFiles.copy(path + "-wal", toNew: address + "-wal")
        }
    }

    deinit {
        guard let temporaryFolder else { return }
        DatabaseFiles.removeDatabase(address)
        DatabaseFiles.removeFolder(temporaryFolder)
    }

    /// A connection with the settings of a reader.
    func connect(_ options: StoreOptions) throws -> Connection {
        let connection = try Connection(address, flags: flags)
        try ConnectionSettings.applyForReading(connection, options)
        return connection
    }

    /// The path as an address that tells SQLite that nobody changes the file, with odd characters escaped.
    private static func immutableAddress(of path: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            if plain.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return "file:" + String(decoding: bytes, as: UTF8.self) + "?immutable=1"
    }
}
