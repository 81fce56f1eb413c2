import CaseAPI
import CivilTime
import Glibc
import Synchronization

/// The log of a serving process: standard error, a line an occurrence, as `name=value` pairs (logfmt).
///
/// A line never waits: when whoever reads it is behind, it is dropped and counted, because serving comes first.
final class ServiceLog: Sendable {
    /// How much an occurrence matters.
    enum Level: String {
        case info, warn, error
    }

    /// A line is no longer than what a pipe takes at once, so that no two are mixed.
    static let lineBytesMax = 4_000

    private let clock: @Sendable () -> Instant
    private let dropped = Mutex(0)

    /// A log by a clock.
    init(clock: @escaping @Sendable () -> Instant) {
        self.clock = clock
    }

    /// Lines that could not be written.
    var linesDropped: Int { dropped.withLock { $0 } }

    /// Writes that something occurred, with what is to be known of it.
    func note(_ occurrence: String, _ level: Level = .info, _ pairs: [(name: String, value: String)] = []) {
        var line = "time=\(clock()) level=\(level.rawValue) event=\(occurrence)"
        for pair in pairs { line += " \(pair.name)=\(Self.quoted(pair.value))" }
        write(line)
    }

    /// Writes that a request was answered.
    func note(_ request: ServedRequest) {
        var line = "time=\(clock()) level=\(request.status >= 500 ? "error" : "info") event=request"
        line += " request=\(request.id) method=\(request.method) operation=\(request.operation ?? "none")"
        line += " status=\(request.status) us=\(request.microseconds)"
        if let party = request.party { line += " party=\(Self.quoted(party))" }
        write(line)
    }

    private func write(_ line: String) {
        let bytes = Array(line.utf8.prefix(Self.lineBytesMax)) + [0x0A]
        dropped.withLock { dropped in
            var ready = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
            guard poll(&ready, 1, 0) == 1, ready.revents & Int16(POLLOUT) != 0,
                Glibc.write(STDERR_FILENO, bytes, bytes.count) == bytes.count
            else {
                dropped += 1
                return
            }
        }
    }

    /// A value as it is when nothing in it could be taken for something else, or in quotes.
    static func quoted(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x3D && $0 != 0x5C }
        guard !isPlain || value.isEmpty else { return value }
        var quoted = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
