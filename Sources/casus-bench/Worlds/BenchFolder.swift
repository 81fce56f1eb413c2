import Foundation

/// A folder for the databases of one run, removed at its end.
final class BenchFolder {
    let path: String

    /// A new folder within another.
    init(in parent: String) throws {
        path = URL(fileURLWithPath: parent).appendingPathComponent("casus-bench-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// An empty folder within it, for one row; those of the rows before are removed.
    func emptied(_ name: String) throws -> String {
        for former in try FileManager.default.contentsOfDirectory(atPath: path) {
            try FileManager.default.removeItem(atPath: path + "/" + former)
        }
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
        return path + "/" + name
    }
}
