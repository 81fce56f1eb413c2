import Foundation

/// The `sqlite3` shell, as somebody would ask the same file without this program.
enum SQLiteShell {
    /// Runs statements on a file, in the shell's own process.
    ///
    /// - Throws: `broken` when there is no shell or it refuses.
    static func run(_ script: String, on path: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-bail", path]
        let input = Pipe()
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        input.fileHandleForWriting.write(Data(script.utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchFault.broken("expected the sqlite3 shell to answer, found status \(process.terminationStatus)")
        }
    }
}
