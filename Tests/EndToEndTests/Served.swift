import Foundation
import Glibc
import StrictJSON

/// A database that a process of the program serves on a free port.
final class Served {
    enum Failure: Error { case didNotStart(String) }

    let program: Program
    let process: Process
    /// For example `http://127.0.0.1:43210`.
    let address: String

    private let log: String
    /// The log, as long as it is read; none when nobody reads it from the first line on.
    private let reading: Int32?

    /// Serves a file of the program's folder, once it says where it listens.
    ///
    /// - Parameters:
    ///   - options: further options of `serve`.
    ///   - environment: variables beside the usual ones.
    ///   - wrapped: a program, with its arguments, that starts the server in its place.
    ///   - keepsLog: whether the log is read on, by `nextLine()`.
    init(
        _ program: Program, database: String, options: [String] = [], environment: [String: String] = [:],
        wrapped: [String] = [], keepsLog: Bool = false
    ) throws {
        self.program = program
        log = program.file("serve-" + UUID().uuidString)
        guard mkfifo(log, 0o600) == 0 else { throw Failure.didNotStart("no pipe") }
        // Opened for both, so that neither end waits for the other and the reader never sees an end.
        let reading = open(log, O_RDWR | O_CLOEXEC)
        self.reading = keepsLog ? reading : nil
        defer { if !keepsLog { close(reading) } }
        let command =
            wrapped + [try Program.path, "serve", "--listen", "127.0.0.1:0", "--db", database] + options
        process = try program.start(
            command[0], Array(command.dropFirst()), environment: environment,
            input: "/dev/null", output: "/dev/null", complaints: log)
        let line = Served.line(from: reading)
        guard let mark = line.range(of: "event=serving url=") else {
            kill(process.processIdentifier, SIGKILL)
            throw Failure.didNotStart(line)
        }
        address = String(line[mark.upperBound...])
        // Where nobody reads its log from here on, it must go on all the same, and end in good order.
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        if let reading { close(reading) }
    }

    /// The next line of the log; empty when none comes.
    func nextLine() -> String {
        reading.map(Served.line) ?? ""
    }

    /// Where it listens.
    var port: Int { Int(address.split(separator: ":").last ?? "") ?? 0 }

    /// A server that says nothing for so long did not start.
    private static let startMillisecondsMax: Int32 = 30_000

    static func line(from descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&waited, 1, startMillisecondsMax) == 1, read(descriptor, &byte, 1) == 1, byte != 0x0A {
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Ends the process by a signal and gives its exit code.
    func end(by signal: Int32 = SIGTERM) -> Int32 {
        kill(process.processIdentifier, signal)
        return Program.wait(for: process)
    }

    /// Runs a command against the server.
    func run(_ arguments: [String], token: String, input: String = "") throws -> Program.Outcome {
        try program.run(arguments + ["--server", address], environment: ["CASUS_TOKEN": token], input: input)
    }
}
