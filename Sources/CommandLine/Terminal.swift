import CivilTime

/// What stands around a command: where its words go, where its input comes from, and what time it is.
public struct Terminal {
    /// Whether results are read by a person on a terminal.
    public var isOutputTerminal: Bool
    /// Whether messages are read by a person on a terminal.
    public var isErrorTerminal: Bool
    /// Columns of the terminal; nil when there is none, or it does not say.
    public var width: Int?
    /// The moment against which "in three days" is said.
    public var now: Instant
    /// Writes results; throws when they cannot be written, on a full disk for example.
    public var write: ([UInt8]) throws -> Void
    /// Writes messages; one that cannot be written is lost.
    public var complain: ([UInt8]) -> Void
    /// Reads standard input to its end, or until it is longer than the bytes given.
    public var readInput: (Int) throws -> [UInt8]

    /// Reads one line that a person types; nil when nobody does.
    public var readLine: () -> String?

    /// A terminal made of its parts.
    public init(
        isOutputTerminal: Bool, isErrorTerminal: Bool, width: Int?, now: Instant,
        write: @escaping ([UInt8]) throws -> Void, complain: @escaping ([UInt8]) -> Void,
        readInput: @escaping (Int) throws -> [UInt8], readLine: @escaping () -> String? = { nil }
    ) {
        self.isOutputTerminal = isOutputTerminal
        self.isErrorTerminal = isErrorTerminal
        self.width = width
        self.now = now
        self.write = write
        self.complain = complain
        self.readInput = readInput
        self.readLine = readLine
    }

    /// Writes one line of results.
    func say(_ line: String) throws {
        try write(Array(line.utf8) + [0x0A])
    }

    /// Writes one line of messages.
    func complain(_ line: String) {
        complain(Array(line.utf8) + [0x0A])
    }
}
