import CommandLine
import Glibc
import Synchronization

/// A server on a free port of this machine that gives one answer to every request, and keeps what was asked.
final class AnsweringServer: Sendable {
    /// A request as it came over the wire.
    struct Received: Sendable {
        let method: String
        let target: String
        let headers: [String: String]
        let body: String
    }

    typealias Answer = @Sendable (Received) -> APIAnswer

    let port: Int
    private let listener: Int32
    private let requests = Mutex<[Received]>([])

    /// Starts listening; every request is answered by `answer`.
    init(_ answer: @escaping Answer) throws {
        (listener, port) = try AnsweringServer.listening()
        Thread.start { [self] in serve(answer) }
    }

    enum Failure: Error { case noSocket }

    /// Where it listens.
    var address: String { "http://127.0.0.1:\(port)" }

    /// What was asked so far.
    var received: [Received] { requests.withLock { $0 } }

    /// Stops listening; the thread that listens closes the socket when it sees so.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    private static func listening() throws -> (socket: Int32, port: Int) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let length = size
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) }
        }
        guard bound == 0, listen(listener, 16) == 0 else { throw Failure.noSocket }
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(listener, $0, &size) }
        }
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }

    private func serve(_ answer: Answer) {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else {
                close(listener)
                return
            }
            if let request = read(connection) {
                requests.withLock { $0.append(request) }
                write(answer(request), to: connection)
            }
            close(connection)
        }
    }

    private func read(_ connection: Int32) -> Received? {
        var bytes: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        while bytes.firstRange(of: end) == nil { guard more(connection, &bytes) else { return nil } }
        guard let gap = bytes.firstRange(of: end) else { return nil }
        let lines = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self).split(separator: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        }
        let length = Int(headers["content-length"] ?? "0") ?? 0
        while bytes.count < gap.upperBound + length { guard more(connection, &bytes) else { return nil } }
        let start = lines.first.map { $0.split(separator: " ").map(String.init) } ?? []
        return Received(
            method: start.first ?? "", target: start.dropFirst().first ?? "", headers: headers,
            body: String(decoding: bytes[gap.upperBound...], as: UTF8.self))
    }

    private func more(_ connection: Int32, _ bytes: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = recv(connection, &chunk, chunk.count, 0)
        guard count > 0 else { return false }
        bytes += chunk.prefix(count)
        return true
    }

    private func write(_ answer: APIAnswer, to connection: Int32) {
        var head = "HTTP/1.1 \(answer.status) X\r\nContent-Length: \(answer.body.count)\r\nConnection: close\r\n"
        for header in answer.headers { head += "\(header.name): \(header.value)\r\n" }
        let bytes = Array((head + "\r\n").utf8) + answer.body
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

/// A thread that runs beside the test.
private enum Thread {
    private final class Work {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }

    static func start(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { pointer in
                pointer.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body() }
                return nil
            }, Unmanaged.passRetained(Work(body)).toOpaque())
        pthread_detach(thread)
    }
}
