import Foundation
import Glibc

/// Programs of the system with which faults are made; a test that lacks one is passed over, and says so.
enum Tool {
    static let strace = "/usr/bin/strace"
    static let prlimit = "/usr/bin/prlimit"
    static let fakeTime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"

    /// Whether a program may be run or a library loaded.
    static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Whether file systems may be mounted here.
    static let canMount: Bool = {
        guard geteuid() == 0 else { return false }
        let folder = NSTemporaryDirectory() + "casus-mount-" + UUID().uuidString
        guard let disk = try? MountedDisk(at: folder, bytes: 1 << 20) else { return false }
        disk.unmount()
        return true
    }()

    /// Whether a process may be traced here.
    static let canTrace: Bool = {
        guard isThere(strace) else { return false }
        return (try? Program().run(strace, ["-e", "trace=none", "/bin/true"]).exitCode) == 0
    }()
}

/// A file system in memory of a fixed size, unmounted with this.
final class MountedDisk {
    enum Failure: Error { case refused(Int32) }

    let path: String
    private var isMounted = true

    init(at path: String, bytes: Int) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("none", path, "tmpfs", 0, "size=\(bytes),mode=0700") == 0 else {
            let number = errno
            rmdir(path)
            throw Failure.refused(number)
        }
    }

    deinit { unmount() }

    /// Gives it another size, or makes it so that it can only be read.
    func remount(bytes: Int, readOnly: Bool = false) throws {
        let flags = UInt(MS_REMOUNT) | (readOnly ? UInt(MS_RDONLY) : 0)
        guard mount("none", path, "tmpfs", flags, "size=\(bytes)") == 0 else { throw Failure.refused(errno) }
    }

    func unmount() {
        guard isMounted else { return }
        isMounted = false
        umount2(path, Int32(MNT_DETACH))
        rmdir(path)
    }
}

/// strace on a running process: makes system calls fail, or end the process.
final class Tracing {
    private let process: Process
    private let log: String

    /// Attaches to a process, and returns once it is attached.
    ///
    /// - Parameter injection: what is done to which calls, as strace's `inject` takes it.
    init(_ program: Program, _ target: Int32, calls: String, injection: String) throws {
        log = program.file("strace-" + UUID().uuidString)
        let complaints = program.file("strace-complaints-" + UUID().uuidString)
        guard mkfifo(complaints, 0o600) == 0 else { throw Served.Failure.didNotStart("no pipe") }
        let reading = open(complaints, O_RDWR | O_CLOEXEC)
        defer { close(reading) }
        process = try program.start(
            Tool.strace,
            [
                "-f", "-o", log, "-p", String(target), "-e", "trace=\(calls)", "-e", "signal=none",
                "-e", "inject=\(injection)",
            ], environment: [:], input: "/dev/null", output: "/dev/null", complaints: complaints)
        let line = Served.line(from: reading)
        guard line.contains("attached") else { throw Served.Failure.didNotStart(line) }
    }

    /// Lets go of the process, or waits for the end that comes with it; gives the calls that were seen.
    func end() throws -> [String] {
        // It takes no lesser signal; what it traced goes on, and each line is in its log already.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
    }
}
