import Cryptography
import Glibc

/// The key under which the keys of the texts are sealed: 32 bytes that are not in the database.
public struct MasterKey: Sendable {
    let bytes: [UInt8]

    /// The variable that gives the key instead of the file, as 64 hexadecimal digits.
    public static let environmentVariable = "CASUS_MASTER_KEY"

    /// A key from 64 hexadecimal digits; `source` names where it came from, for the error.
    public init(hex: String, source: String) throws(StoreError) {
        guard let bytes = Hex.decoded(hex), bytes.count == SealedBytes.keyByteCount else {
            throw .keyMalformed(source: source)
        }
        self.bytes = bytes
    }

    /// A fresh random key.
    public static func random() throws -> MasterKey {
        MasterKey(bytes: try secureRandom(bytes: SealedBytes.keyByteCount))
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The path of the key file that belongs to a database.
    public static func path(of database: String) -> String { database + ".key" }

    /// Whether the environment or a file gives a key, of whatever worth.
    static func isThere(for database: String) -> Bool {
        getenv(environmentVariable) != nil || DatabaseFiles.mode(of: path(of: database)) != nil
    }

    /// The key of a database, from the environment or else from the file beside it.
    ///
    /// - Throws: `keyMissing`, `keyMalformed`, or `keyIsReadableByOthers`.
    public static func of(database: String) throws(StoreError) -> MasterKey {
        if let given = getenv(environmentVariable) {
            return try MasterKey(hex: String(cString: given), source: environmentVariable)
        }
        let path = path(of: database)
        guard let mode = DatabaseFiles.mode(of: path) else { throw .keyMissing(path: path) }
        guard mode & 0o077 == 0 else { throw .keyIsReadableByOthers(path: path) }
        let content = try DatabaseFiles.content(of: path, bytesMax: 256)
        let text = String(decoding: content, as: UTF8.self)
        return try MasterKey(hex: String(text.prefix { !$0.isWhitespace }), source: path)
    }

    /// The key for a new database: from the environment, or from the file beside it, which is made when absent.
    public static func forNew(database: String) throws -> MasterKey {
        if isThere(for: database) { return try of(database: database) }
        let key = try random()
        let line = Array((Hex.encoded(key.bytes) + "\n").utf8)
        try DatabaseFiles.write(line, toNew: path(of: database), mode: 0o600)
        return key
    }

    /// What stands behind the name of the key file while a new key takes its place.
    static let nextSuffix = ".next"
    /// What stands behind the name of a key file that was replaced.
    static let formerSuffix = ".former"

    /// Whether the key is read from the file beside the database.
    static func comesFromFile(_ source: MasterKeySource) -> Bool {
        if case .environmentOrFile = source { return getenv(environmentVariable) == nil }
        return false
    }

    /// The key that a source gives.
    static func of(database: String, _ source: MasterKeySource) throws(StoreError) -> MasterKey {
        switch source {
        case .given(let key): return key
        case .environmentOrFile: return try of(database: database)
        case .none: throw .keyMissing(path: path(of: database))
        }
    }

    /// Writes the key to a new file beside the database's key file.
    func write(toFileOf database: String, suffix: String) throws(StoreError) {
        let file = MasterKey.path(of: database) + suffix
        DatabaseFiles.remove(file)
        try DatabaseFiles.write(Array((Hex.encoded(bytes) + "\n").utf8), toNew: file, mode: 0o600)
    }

    /// The key that was to take the place of the one in the file, when that was not finished; nil when there is none.
    static func next(of database: String) -> MasterKey? {
        guard let content = try? DatabaseFiles.content(of: path(of: database) + nextSuffix, bytesMax: 256) else {
            return nil
        }
        let text = String(decoding: content, as: UTF8.self)
        return try? MasterKey(hex: String(text.prefix { !$0.isWhitespace }), source: nextSuffix)
    }

    /// Puts the new key file in the place of the former, which is kept beside it.
    /// - Returns: where the former is.
    static func promoteNext(of database: String) throws(StoreError) -> String {
        let file = path(of: database)
        guard rename(file, file + formerSuffix) == 0, rename(file + nextSuffix, file) == 0 else {
            throw .file(operation: "rename", path: file, errno: errno)
        }
        try DatabaseFiles.flushFolder(of: file)
        return file + formerSuffix
    }

    /// Bytes that show, with the key, that it is the key of the database of this identity.
    func proof(identity: [UInt8]) throws -> [UInt8] {
        try SealedBytes.seal(identity, key: bytes, associatedData: Self.proofBinding)
    }

    /// Whether it is the key of the database of this identity.
    func opens(proof: [UInt8], identity: [UInt8]) -> Bool {
        (try? SealedBytes.open(proof, key: bytes, associatedData: Self.proofBinding)) == identity
    }

    private static let proofBinding = Array("casus master key".utf8)
}

/// Where the master key comes from.
public enum MasterKeySource: Sendable {
    /// From the environment, or else from the file beside the database.
    case environmentOrFile
    /// This key.
    case given(MasterKey)
    /// From nowhere: texts cannot be read or sealed.
    case none
}
