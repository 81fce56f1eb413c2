import Glibc
import HTTPServer
import StrictJSON

/// Reads a stream of server-sent events over a connection of its own, block by block.
public final class StreamClient {
    /// One block of the stream.
    public struct Block: Sendable, Equatable {
        /// Where the reader stands after it; nil when it does not say.
        public var id: String?
        /// The name of the event; nil when it is none.
        public var event: String?
        /// What comes with the event.
        public var data = ""
        /// Whether it is a sign of life.
        public var isBeat = false

        /// The data as JSON.
        public var json: JSONValue { (try? JSONReader.read(Array(data.utf8))) ?? .null }
    }

    /// The status of the answer.
    public let status: Int
    /// The header fields of the answer.
    public let headers: HTTPHeaders

    private let descriptor: Int32
    private var received: [UInt8]
    private var text: [UInt8] = []

    /// Sends a request and reads the head of its answer.
    public init(_ request: HTTPRequest, to port: Int) throws {
        descriptor = try SocketClient.connected(to: port)
        try SocketClient.sendAll(SocketClient.bytes(of: request), over: descriptor)
        received = []
        while SocketClient.headEnd(received) == nil, Self.receive(descriptor, &received) {}
        let head = try SocketClient.answer(received)
        status = head.status
        headers = head.headers
        received = head.bytes
    }

    deinit { close(descriptor) }

    /// The next block; nil when the stream has ended.
    public func next() throws -> Block? {
        while true {
            if let end = Self.end(of: [0x0A, 0x0A], in: text) {
                let block = Self.block(String(decoding: text[..<end], as: UTF8.self))
                text.removeFirst(end)
                return block
            }
            guard try takeChunk() else { return nil }
        }
    }

    /// The next block that is an event; nil when the stream has ended.
    public func nextEvent() throws -> Block? {
        while let block = try next() {
            if block.event != nil { return block }
        }
        return nil
    }

    /// The events up to the next sign of life.
    public func eventsUntilBeat() throws -> [Block] {
        var events: [Block] = []
        while let block = try next(), !block.isBeat {
            if block.event != nil { events.append(block) }
        }
        return events
    }

    /// Adds the next chunk to the text; false when it was the last, or the connection is gone.
    private func takeChunk() throws -> Bool {
        while true {
            if let lineEnd = Self.end(of: [0x0D, 0x0A], in: received) {
                let line = String(decoding: received[..<(lineEnd - 2)], as: UTF8.self)
                guard let count = Int(line, radix: 16) else { throw TrialFailure.notAnAnswer(line) }
                if count == 0 { return false }
                if received.count >= lineEnd + count + 2 {
                    text += received[lineEnd..<(lineEnd + count)]
                    received.removeFirst(lineEnd + count + 2)
                    return true
                }
            }
            guard Self.receive(descriptor, &received) else { return false }
        }
    }

    private static func block(_ text: String) -> Block {
        var block = Block()
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { continue }
            switch parts[0] {
            case "id": block.id = parts[1]
            case "event": block.event = parts[1]
            case "data": block.data = parts[1]
            case "": block.isBeat = true
            default: break
            }
        }
        return block
    }

    private static func end(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return (mark.count...bytes.count).first { bytes[($0 - mark.count)..<$0].elementsEqual(mark) }
    }

    private static func receive(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count > 0 else { return false }
        bytes += chunk.prefix(count)
        return true
    }
}
