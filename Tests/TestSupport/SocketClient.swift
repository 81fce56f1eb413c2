import Glibc
import HTTPServer

/// Sends one request over a connection of its own and reads the answer to its end.
public enum SocketClient {
    /// No answer within this time is a failure.
    private static let patienceSeconds = 20

    /// Sends exactly these bytes and reads what comes back.
    public static func send(_ bytes: [UInt8], to port: Int, isHead: Bool = false) throws -> TrialAnswer {
        let descriptor = try connected(to: port)
        defer { close(descriptor) }
        try sendAll(bytes, over: descriptor)
        var received: [UInt8] = []
        while !isWhole(received, isHead: isHead), receive(descriptor, &received) {}
        return try answer(received)
    }

    /// Sends a request slowly: its head, and when the server asks for the body the first half of it, then the rest a
    /// byte at a time after something else was done.
    public static func send(
        _ request: HTTPRequest, to port: Int, inMidBody act: () throws -> Void
    ) throws -> TrialAnswer {
        var slow = request
        slow.headers["Expect"] = "100-continue"
        let bytes = bytes(of: slow)
        let body = bytes.suffix(request.body.count)
        let descriptor = try connected(to: port)
        defer { close(descriptor) }
        try sendAll(Array(bytes.dropLast(body.count)), over: descriptor)
        var received: [UInt8] = []
        while headEnd(received) == nil, receive(descriptor, &received) {}
        guard let end = headEnd(received), try answer(received).status == 100 else { return try answer(received) }
        received.removeFirst(end)
        try sendAll(Array(body.prefix(body.count / 2)), over: descriptor)
        try act()
        for byte in body.dropFirst(body.count / 2) { try sendAll([byte], over: descriptor) }
        while !isWhole(received, isHead: false), receive(descriptor, &received) {}
        return try answer(received)
    }

    /// Adds what comes next; false when nothing does.
    private static func receive(_ descriptor: Int32, _ received: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        received += chunk.prefix(max(count, 0))
        return count > 0
    }

    /// Sends all of them, as far as the peer takes them.
    static func sendAll(_ bytes: [UInt8], over descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
    }

    /// The bytes of a request.
    public static func bytes(of request: HTTPRequest) -> [UInt8] {
        var target = request.path
        if !request.query.isEmpty { target += "?" + request.query }
        var head = "\(request.method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        for field in request.headers.fields { head += "\(field.name): \(field.value)\r\n" }
        if !request.body.isEmpty || request.method == "POST" { head += "Content-Length: \(request.body.count)\r\n" }
        return Array((head + "\r\n").utf8) + request.body
    }

    /// A connection to a port of this machine.
    static func connected(to port: Int) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: patienceSeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard descriptor >= 0, result == 0 else { throw TrialFailure.socket(errno) }
        return descriptor
    }

    /// Just past the first empty line; nil when there is none.
    static func headEnd(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        return (3..<bytes.count).first { bytes[($0 - 3)...$0].elementsEqual([13, 10, 13, 10]) }.map { $0 + 1 }
    }

    private static func isWhole(_ bytes: [UInt8], isHead: Bool) -> Bool {
        guard let end = headEnd(bytes) else { return false }
        let length = fields(bytes[..<end])["content-length"].flatMap { Int($0) } ?? 0
        return isHead || bytes.count >= end + length
    }

    private static func fields(_ head: ArraySlice<UInt8>) -> HTTPHeaders {
        var headers = HTTPHeaders()
        for line in String(decoding: head, as: UTF8.self).split(separator: "\r\n").dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers.add(String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
        }
        return headers
    }

    /// The answer that these bytes are, its body as far as it came.
    static func answer(_ bytes: [UInt8]) throws -> TrialAnswer {
        guard let end = headEnd(bytes) else {
            throw TrialFailure.notAnAnswer(String(decoding: bytes.prefix(200), as: UTF8.self))
        }
        let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ", maxSplits: 2)
        guard words.count > 1, let status = Int(words[1]) else {
            throw TrialFailure.notAnAnswer(String(decoding: bytes[..<end], as: UTF8.self))
        }
        return TrialAnswer(status: status, headers: fields(bytes[..<end]), bytes: Array(bytes[end...]))
    }
}
