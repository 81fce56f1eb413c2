import Glibc

/// Files as the system gives them: made whole, flushed to the disk, never overwritten by accident.
///
/// Never for a database that this process has open: closing any file of it would drop SQLite's locks.
enum DatabaseFiles {
    private static let copiedBytesAtOnce = 1 << 20

    /// The rights and kind of a file; nil when it is not there.
    static func mode(of path: String) -> mode_t? {
        var found = stat()
        return stat(path, &found) == 0 ? found.st_mode : nil
    }

    /// The size of a file in bytes; nil when it is not there.
    static func size(of path: String) -> Int? {
        var found = stat()
        return stat(path, &found) == 0 ? Int(found.st_size) : nil
    }

    /// The content of a small file.
    static func content(of path: String, bytesMax: Int) throws(StoreError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .file(operation: "open", path: path, errno: errno) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: bytesMax)
        let count = read(file, &bytes, bytesMax)
        guard count >= 0 else { throw .file(operation: "read", path: path, errno: errno) }
        return Array(bytes.prefix(count))
    }

    /// Makes a file that is not yet there and flushes it and its folder to the disk.
    static func write(_ bytes: [UInt8], toNew path: String, mode: mode_t) throws(StoreError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else {
            throw errno == EEXIST ? .fileExists(path: path) : .file(operation: "make", path: path, errno: errno)
        }
        defer { close(file) }
        try write(bytes[...], to: file, path: path)
        guard fsync(file) == 0 else { throw .file(operation: "flush", path: path, errno: errno) }
        try flushFolder(of: path)
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32, path: String) throws(StoreError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .file(operation: "write", path: path, errno: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Copies a file to one that is not yet there, mode 0600.
    static func copy(_ path: String, toNew target: String) throws(StoreError) {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .file(operation: "open", path: path, errno: errno) }
        defer { close(source) }
        let file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .file(operation: "make", path: target, errno: errno) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: copiedBytesAtOnce)
        while true {
            let count = read(source, &bytes, bytes.count)
            guard count >= 0 else { throw .file(operation: "read", path: path, errno: errno) }
            if count == 0 { return }
            try write(bytes[..<count], to: file, path: target)
        }
    }

    /// Flushes a file to the disk.
    static func flush(_ path: String) throws(StoreError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .file(operation: "open", path: path, errno: errno) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw .file(operation: "flush", path: path, errno: errno) }
    }

    /// Flushes the folder of a file, so that its name is on the disk.
    static func flushFolder(of path: String) throws(StoreError) {
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
        try flush(folder.isEmpty ? "/" : folder)
    }

    /// Gives a finished file its name, unless a file of that name is there.
    static func rename(_ path: String, toNew target: String) throws(StoreError) {
        guard link(path, target) == 0 else {
            throw errno == EEXIST ? .fileExists(path: target) : .file(operation: "make", path: target, errno: errno)
        }
        unlink(path)
        try flushFolder(of: target)
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) { unlink(path) }

    /// Refuses a path where a database is, or a log, which SQLite would take for that of the next database there.
    static func checkIsFree(_ path: String) throws(StoreError) {
        for suffix in ["", "-wal", "-journal"] where mode(of: path + suffix) != nil {
            throw .fileExists(path: path + suffix)
        }
    }

    /// Removes a database and what SQLite keeps beside it.
    static func removeDatabase(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    /// Makes a folder of its own for temporary files, readable by the owner alone.
    static func makeTemporaryFolder() throws(StoreError) -> String {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((base + "/casus-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw .file(operation: "make a folder in", path: base, errno: errno) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes an empty folder.
    static func removeFolder(_ path: String) { rmdir(path) }
}
