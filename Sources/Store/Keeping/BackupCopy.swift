import Cryptography
import Glibc

/// A database that was just copied and found whole: what to hold the file against later.
public struct BackupCopy: Sendable, Equatable {
    /// Where it is.
    public let path: String
    /// The size of the file.
    public let bytes: Int
    /// SHA-256 over the file, in hexadecimal digits.
    public let checksum: String
    /// The version of the tables in it.
    public let schemaVersion: Int
    /// Where both chains stand in it.
    public let heads: ChainHeads

    /// The name of the file that holds the checksum beside a copy, as `sha256sum --check` reads it.
    static func checksumPath(of path: String) -> String { path + ".sha256" }

    /// Examines a file that nobody has open.
    init(of file: String, named path: String) throws {
        self.path = path
        bytes = DatabaseFiles.size(of: file) ?? 0
        checksum = try DatabaseFiles.checksum(of: file).hex
        schemaVersion = DatabaseSchema.version
        heads = try Store.heads(at: file)
    }

    /// Writes the checksum beside the copy.
    func writeChecksum() throws(StoreError) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        try DatabaseFiles.write(
            Array("\(checksum)  \(name)\n".utf8), toNew: Self.checksumPath(of: path), mode: 0o600)
    }
}

extension DatabaseFiles {
    /// SHA-256 over a file, read piece by piece.
    static func checksum(of path: String) throws -> Digest {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw StoreError.file(operation: "open", path: path, errno: errno) }
        defer { close(file) }
        var hash = try SHA256()
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(file, &bytes, bytes.count)
            guard count >= 0 else { throw StoreError.file(operation: "read", path: path, errno: errno) }
            if count == 0 { return hash.finish() }
            try bytes.withUnsafeBytes { try hash.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }
}
