import Foundation

/// How long so many operations took, and what was written to files meanwhile.
struct Lap: Codable, Equatable, Sendable {
    /// How many operations were done.
    var operations: Int
    /// How long they took together.
    var seconds: Double
    /// What the process handed to the system to be written, files and sockets together.
    var bytesWritten: Int

    /// Operations in a second.
    var perSecond: Double { Double(operations) / max(seconds, 1e-9) }

    /// Microseconds for one operation.
    var microseconds: Double { seconds * 1e6 / Double(max(operations, 1)) }

    /// Bytes written for one operation.
    var bytesEach: Double { Double(bytesWritten) / Double(max(operations, 1)) }

    /// Measures what the closure does.
    static func timed(operations: Int, _ body: () throws -> Void) rethrows -> Lap {
        let before = writtenBytes()
        let start = ContinuousClock.now
        try body()
        let duration = ContinuousClock.now - start
        let (whole, fraction) = duration.components
        return Lap(
            operations: operations, seconds: Double(whole) + Double(fraction) * 1e-18,
            bytesWritten: writtenBytes() - before)
    }

    /// What this process wrote so far, by the system's own count; 0 where the system does not say.
    private static func writtenBytes() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/io", encoding: .utf8) else { return 0 }
        let line = text.split(separator: "\n").first { $0.hasPrefix("wchar: ") }
        return line.flatMap { Int($0.dropFirst("wchar: ".count)) } ?? 0
    }
}
