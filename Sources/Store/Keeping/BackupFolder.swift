import CivilTime
import Glibc

/// A folder of backups, each named by its moment: `casus-20220615T100000Z.db`, its checksum beside it.
///
/// Only files of exactly such a name are ever removed.
struct BackupFolder {
    private static let prefix = "casus-"
    private static let suffix = ".db"
    /// A copy that was not finished is left alone for so long: another process may be at work on it.
    private static let unfinishedSecondsMax = 86_400

    let path: String

    /// The path of a backup made at a moment.
    func file(at now: Instant) -> String { "\(path)/\(Self.prefix)\(Self.stamp(now))\(Self.suffix)" }

    /// `20220615T100000Z`: sorts as the moments do.
    private static func stamp(_ now: Instant) -> String {
        String(now.description.prefix(19)).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// Removes all but the newest backups, and what a copy that was cut short left more than a day ago.
    ///
    /// - Returns: the paths of the backups removed.
    func keepNewest(_ count: Int, at now: Instant) throws(StoreError) -> [String] {
        let names = try names().sorted()
        let old = names.filter { Self.isStamped($0, before: Self.suffix) }.dropLast(max(count, 1))
        for name in old {
            DatabaseFiles.remove("\(path)/\(name)")
            DatabaseFiles.remove(BackupCopy.checksumPath(of: "\(path)/\(name)"))
        }
        let limit = Self.prefix + Self.stamp(now.adding(seconds: -Self.unfinishedSecondsMax))
        for name in names where Self.isStamped(name, before: Self.suffix + ".tmp") && name < limit {
            DatabaseFiles.removeDatabase("\(path)/\(name)")
        }
        if !old.isEmpty { try DatabaseFiles.flush(path) }
        return old.map { "\(path)/\($0)" }
    }

    /// Whether a name is the prefix, a moment, and this end.
    private static func isStamped(_ name: String, before end: String) -> Bool {
        guard name.hasPrefix(prefix), name.hasSuffix(end) else { return false }
        let stamp = Array(name.utf8.dropFirst(prefix.utf8.count).dropLast(end.utf8.count))
        let form = Array("00000000T000000Z".utf8)
        return stamp.count == form.count
            && zip(stamp, form).allSatisfy { byte, place in
                place == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == place
            }
    }

    private func names() throws(StoreError) -> [String] {
        guard let folder = opendir(path) else { throw .file(operation: "open", path: path, errno: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                names.append(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
            }
        }
        return names
    }
}
