import Glibc

/// A TCP client that sends exactly the bytes it is given. Every read gives up after `patienceSeconds`.
final class RawClient {
    static let patienceSeconds = 20

    enum Failure: Error {
        case call(String, Int32)
        case closedEarly(received: String)
        case malformed(String)
    }

    let descriptor: Int32
    private var unread: [UInt8] = []

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure.call("socket", errno) }
        var patience = timeval(tv_sec: Self.patienceSeconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            let number = errno
            close(descriptor)
            throw Failure.call("connect", number)
        }
    }

    deinit {
        close(descriptor)
    }

    func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure.call("send", errno) }
            sent += count
        }
    }

    /// Reads one answer by its `Content-Length`; for `HEAD` and 100 its head alone.
    func readAnswer(headOnly: Bool = false) throws -> RawAnswer {
        while !unread.containsHeadEnd {
            guard try fill() else { throw Failure.closedEarly(received: String(decoding: unread, as: UTF8.self)) }
        }
        let end = unread.headEnd
        let head = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeFirst(end)
        var answer = try RawAnswer(head: head)
        let length = headOnly || answer.status == 100 ? 0 : Int(answer.headers["content-length"] ?? "0") ?? 0
        while unread.count < length {
            guard try fill() else { throw Failure.closedEarly(received: head) }
        }
        answer.body = String(decoding: unread[..<length], as: UTF8.self)
        unread.removeFirst(length)
        return answer
    }

    /// Reads up to the end of the next place where this stands, and gives it; throws when it does not come.
    func read(past mark: String) throws -> String {
        let mark = Array(mark.utf8)
        while true {
            let ends = mark.count..<max(mark.count, unread.count + 1)
            if let end = ends.first(where: { unread[($0 - mark.count)..<$0].elementsEqual(mark) }) {
                defer { unread.removeFirst(end) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            guard try fill() else { throw Failure.closedEarly(received: String(decoding: unread, as: UTF8.self)) }
        }
    }

    /// Reads until the peer closes and gives what came before; throws when it stays open.
    func readToEnd() throws -> String {
        while try fill() {}
        defer { unread = [] }
        return String(decoding: unread, as: UTF8.self)
    }

    /// Reads some more; false at the end of the stream, by whichever way it was closed.
    private func fill() throws -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count > 0 {
            unread.append(contentsOf: buffer[..<count])
            return true
        }
        if count == 0 || errno == ECONNRESET { return false }
        throw Failure.call("recv", errno)
    }
}

/// An answer as it came over the wire; header names in lower case.
struct RawAnswer {
    var status: Int
    var headers: [String: String] = [:]
    var body = ""

    init(head: String) throws {
        let lines = head.split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count >= 2, let status = Int(words[1]) else { throw RawClient.Failure.malformed(head) }
        self.status = status
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { throw RawClient.Failure.malformed(head) }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
    }
}

extension [UInt8] {
    fileprivate var containsHeadEnd: Bool { headEnd > 0 }

    /// Just past the first empty line; 0 when there is none.
    fileprivate var headEnd: Int {
        guard count >= 4 else { return 0 }
        for index in 3..<count where self[(index - 3)...index].elementsEqual([13, 10, 13, 10]) { return index + 1 }
        return 0
    }
}
