import CSQLite
import Foundation

/// On what was measured: figures of two machines are not to be compared.
struct Machine: Codable, Equatable, Sendable {
    var processor: String
    var cores: Int
    var system: String
    var sqlite: String
    /// The kind of file system of the folder with the databases.
    var fileSystem: String
    /// Whether the program was built for speed.
    var isOptimised: Bool

    /// The machine that this runs on, with databases in a folder.
    init(folder: String) {
        let cpus = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = cpus.split(separator: "\n").first { $0.hasPrefix("model name") }
        processor = model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown"
        cores = ProcessInfo.processInfo.activeProcessorCount
        system = ProcessInfo.processInfo.operatingSystemVersionString
        sqlite = String(cString: sqlite3_libversion())
        fileSystem = Machine.fileSystem(of: folder)
        #if DEBUG
            isOptimised = false
        #else
            isOptimised = true
        #endif
    }

    /// One line about it.
    var words: String {
        let build = isOptimised ? "release build" : "DEBUG BUILD: figures mean nothing, build with -c release"
        return "\(build); \(processor), \(cores) cores; \(system); SQLite \(sqlite); \(fileSystem)"
    }

    /// The kind of the mount that a folder lies on: the one with the longest path that the folder's begins with.
    private static func fileSystem(of folder: String) -> String {
        let mounts = (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
        var (longest, kind) = (0, "unknown file system")
        for mount in mounts.split(separator: "\n").map({ $0.split(separator: " ") }) where mount.count > 2 {
            let point = mount[1] == "/" ? "/" : String(mount[1]) + "/"
            guard (folder + "/").hasPrefix(point), point.count > longest else { continue }
            (longest, kind) = (point.count, String(mount[2]))
        }
        return kind == "tmpfs" ? "tmpfs (no disk: durability costs nothing here)" : kind
    }
}
