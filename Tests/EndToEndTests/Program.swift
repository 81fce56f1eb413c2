import Foundation
import Glibc

/// The built program, started as a process of its own in a folder of its own.
final class Program: Sendable {
    /// What a process left.
    struct Outcome: Sendable {
        let exitCode: Int32
        let output: String
        let complaints: String
    }

    enum Failure: Error {
        case notOpened(Int32)
        case notBuilt(String)
    }

    /// The folder in which it runs, removed with this.
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "casus-end-to-end-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The executable, which stands beside the bundle of tests.
    static var path: String {
        get throws {
            let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let path = URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("casus").path
            guard FileManager.default.isExecutableFile(atPath: path) else { throw Failure.notBuilt(path) }
            return path
        }
    }

    /// The path of a file in the folder.
    func file(_ name: String) -> String { folder + "/" + name }

    /// Runs a command to its end.
    func run(_ arguments: [String], environment: [String: String] = [:], input: String = "") throws -> Outcome {
        try run(Program.path, arguments, environment: environment, input: input)
    }

    /// Runs another program to its end, in the same folder.
    func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], input: String = ""
    ) throws -> Outcome {
        let mark = "." + UUID().uuidString
        defer {
            for end in [".in", ".out", ".err"] { try? FileManager.default.removeItem(atPath: file(mark + end)) }
        }
        try Data(input.utf8).write(to: URL(fileURLWithPath: file(mark + ".in")))
        let process = try start(
            path, arguments, environment: environment, input: file(mark + ".in"), output: file(mark + ".out"),
            complaints: file(mark + ".err"))
        let exitCode = Program.wait(for: process)
        return Outcome(
            exitCode: exitCode, output: try text(mark + ".out"), complaints: try text(mark + ".err"))
    }

    /// Starts a process that reads and writes files; nothing else that is open here is open there.
    func start(
        _ path: String, _ arguments: [String], environment: [String: String], input: String, output: String,
        complaints: String
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "USER": "somebody"]
            .merging(environment) { _, given in given }
        process.standardInput = try Program.opened(input, O_RDONLY)
        process.standardOutput = try Program.opened(output, O_WRONLY | O_CREAT)
        process.standardError = try Program.opened(complaints, O_WRONLY | O_CREAT)
        try process.run()
        return process
    }

    private static func opened(_ path: String, _ flags: Int32) throws -> FileHandle {
        let descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure.notOpened(errno) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Waits until a process ends: its exit code, or the signal that ended it below zero.
    static func wait(for process: Process) -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: file(name))), as: UTF8.self)
    }
}
