import Glibc

/// The lock on `PATH.lock` that the one writing process holds, and in which it says who it is.
final class DatabaseLock: Sendable {
    private static let contentBytesMax = 1_024

    private let file: Int32
    private let path: String
    private let isForWriting: Bool

    /// The path of the lock file that belongs to a database.
    static func path(of database: String) -> String { database + ".lock" }

    /// Takes the lock for writing.
    ///
    /// - Throws: `databaseIsServed`, with what the holder says of itself.
    init(writing database: String) throws(StoreError) {
        path = Self.path(of: database)
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .file(operation: "open", path: path, errno: errno) }
        isForWriting = flock(file, LOCK_EX | LOCK_NB) == 0
        guard isForWriting else {
            let found = errno
            throw found == EWOULDBLOCK
                ? .databaseIsServed(by: Self.holder(in: file)) : .file(operation: "lock", path: path, errno: found)
        }
        try write("pid \(getpid())\n")
    }

    private init(file: Int32, path: String) {
        self.file = file
        self.path = path
        isForWriting = false
    }

    /// Lets go of the lock; the file stays, because removing it would let two hold one.
    deinit {
        if isForWriting { ftruncate(file, 0) }
        close(file)
    }

    /// What a reader finds: nobody writes and, as long as it holds the answer, nobody starts to; or somebody does.
    enum Reading {
        case free(DatabaseLock?)
        case held(by: String)
    }

    /// Looks whether a process writes, without making the lock file when it is not there.
    static func reading(_ database: String) -> Reading {
        let path = path(of: database)
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return .free(nil) }
        if flock(file, LOCK_SH | LOCK_NB) == 0 { return .free(DatabaseLock(file: file, path: path)) }
        defer { close(file) }
        return .held(by: holder(in: file))
    }

    private static func holder(in file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: contentBytesMax)
        let count = pread(file, &bytes, contentBytesMax, 0)
        let printable = bytes.prefix(max(count, 0)).filter { (0x20...0x7e).contains($0) || $0 == 0x0a }
        let lines = printable.split(separator: 0x0a).map { String(decoding: $0, as: UTF8.self) }
        return lines.isEmpty ? "which reads it as it is and does not say who it is" : lines.joined(separator: ", ")
    }

    /// Adds the address by which the holder can be reached.
    func announce(_ address: String) throws(StoreError) {
        try write("pid \(getpid())\nserving \(address)\n")
    }

    private func write(_ text: String) throws(StoreError) {
        let bytes = Array(text.utf8)
        guard ftruncate(file, 0) == 0, pwrite(file, bytes, bytes.count, 0) == bytes.count else {
            throw .file(operation: "write", path: path, errno: errno)
        }
    }
}
