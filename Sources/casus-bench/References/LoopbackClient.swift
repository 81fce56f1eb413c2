import Glibc

/// Asks the same of a server over many connections at once, each with one request on its way, from one thread.
final class LoopbackClient {
    private let request: [UInt8]
    private var connections: [Connection] = []

    private struct Connection {
        let socket: Int32
        /// Bytes of the answer that have come.
        var received = 0
        /// Length of the answer; 0 while its head is not whole.
        var expected = 0
        var head: [UInt8] = []
    }

    /// Connects so many times to a port of this machine.
    init(port: Int, connections count: Int, request: String) throws {
        self.request = Array(request.utf8)
        for _ in 0..<count {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(port).bigEndian
            inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
            let outcome = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            var yes: Int32 = 1
            setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
            connections.append(Connection(socket: descriptor))
            guard outcome == 0 else { throw BenchFault.broken("the server of this run takes no connection") }
        }
    }

    deinit {
        for connection in connections { close(connection.socket) }
    }

    /// Sends so many requests and waits for every answer, each of which must be 200.
    func ask(times: Int) throws {
        var toSend = times
        var toCome = times
        for place in connections.indices where toSend > 0 {
            try send(on: place)
            toSend -= 1
        }
        var polled = connections.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while toCome > 0 {
            guard poll(&polled, nfds_t(polled.count), 10_000) > 0 else {
                throw BenchFault.broken("the server of this run does not answer")
            }
            for place in polled.indices where polled[place].revents != 0 {
                guard try receive(on: place, &buffer) else { continue }
                toCome -= 1
                if toSend > 0 {
                    try send(on: place)
                    toSend -= 1
                }
            }
        }
    }

    private func send(on place: Int) throws {
        connections[place].received = 0
        connections[place].expected = 0
        connections[place].head = []
        let count = Glibc.send(connections[place].socket, request, request.count, Int32(MSG_NOSIGNAL))
        guard count == request.count else { throw BenchFault.broken("the server of this run takes no request") }
    }

    /// Takes what has come; whether the answer is whole.
    private func receive(on place: Int, _ buffer: inout [UInt8]) throws -> Bool {
        let count = recv(connections[place].socket, &buffer, buffer.count, 0)
        guard count > 0 else { throw BenchFault.broken("the server of this run closed a connection") }
        connections[place].received += count
        if connections[place].expected == 0 {
            connections[place].head += buffer[..<count]
            connections[place].expected = try LoopbackClient.length(of: connections[place].head)
        }
        return connections[place].expected > 0 && connections[place].received >= connections[place].expected
    }

    /// The length of an answer by its head; 0 while that is not whole.
    private static func length(of answer: [UInt8]) throws -> Int {
        guard let end = place(of: "\r\n\r\n", in: answer) else { return 0 }
        guard answer.starts(with: "HTTP/1.1 200".utf8) else {
            throw BenchFault.broken("the server of this run answers otherwise than 200")
        }
        guard let field = place(of: "Content-Length: ", in: answer) else {
            throw BenchFault.broken("the server of this run does not say how long its answer is")
        }
        let digits = answer[(field + 16)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
        return end + 4 + digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func place(of text: StaticString, in bytes: [UInt8]) -> Int? {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes.count >= wanted.count else { return nil }
        return (0...(bytes.count - wanted.count)).first { start in
            bytes[start] == wanted[0] && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }
}
