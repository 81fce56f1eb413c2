import Foundation
import Glibc
import StrictJSON
import Testing

/// What a serving process writes to standard error, whatever its callers send.
@Suite struct ServingLogForgeryTests {
    private static let steering = "\r\nforged \u{1B}[31m\u{7}\u{85}\u{2028}"
    private static let escaped = "%0D%0Aforged%20%1B%5B31m%C2%85%E2%80%A8"
    private static let inJSON = #"\r\nforged \u001b[31m\u0085\u2028"#

    @Test func `nothing that a caller sends begins a line of the log or steers a terminal`() async throws {
        let program = try Program()
        let made = try program.run(["init", "--db", "own.db", "--json"])
        let secret = try JSONReader.read(Array(made.output.utf8))["adminToken"]?.string ?? ""
        let log = try LogPipe(program.file("log"))
        let process = try program.start(
            Program.path, ["serve", "--listen", "127.0.0.1:0", "--db", "own.db"], environment: [:],
            input: "/dev/null", output: "/dev/null", complaints: log.path)
        let first = log.line()
        let port = try #require(first.split(separator: ":").last.flatMap { Int($0.prefix { $0.isNumber }) }, "\(first)")
        var answered = 0
        for request in Self.requests(secret) {
            answered += try Self.answer(to: request, port: port, program).hasPrefix("HTTP/1.1 ") ? 1 : 0
        }
        #expect(answered > 15)
        // A name that is refused is not kept either, so that nothing of it comes back by another way.
        let admin = HTTPClient(address: "http://127.0.0.1:\(port)", token: secret)
        let named = try await admin.send("POST", "/v1/parties/lcbb/tokens", #"{"user":"\#(Self.inJSON)"}"#)
        #expect(named.status == 400)
        for signal in [SIGUSR1, SIGHUP, SIGTERM] { kill(process.processIdentifier, signal) }
        #expect(Program.wait(for: process) == 0)

        let rest = log.rest()
        #expect(rest.hasSuffix("\n"))
        let lines = rest.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(!lines.isEmpty)
        for line in lines { #expect(line.hasPrefix(first.prefix(5)), "\(line)") }
        for text in [first, rest] {
            #expect(!text.contains("forged"))
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || (0x20..<0x7F).contains($0.value) })
        }
    }

    @Test func `what it says when it cannot start is clean too`() throws {
        let program = try Program()
        #expect(try program.run(["init", "--db", "own.db"]).exitCode == 0)
        for options in [
            ["--db", "own.db", "--listen", "127.0.0.1:1\(Self.steering)"],
            ["--db", "own.db", "--listen", "\(Self.steering):0"], ["--db", "own\(Self.steering).db"],
            ["--db", "own.db", "--tls-certificate", Self.steering, "--tls-key", Self.steering],
        ] {
            let outcome = try program.run(["serve"] + options, environment: ["USER": Self.steering])
            #expect(outcome.exitCode != 0 && !outcome.complaints.isEmpty)
            let steers = outcome.complaints.unicodeScalars.contains {
                ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || $0.value == 0x2028
            }
            #expect(!steers, "\(options)")
        }
    }

    /// Requests with what ends a line in every place that a caller can fill.
    private static func requests(_ secret: String) -> [String] {
        let signedIn = "Authorization: Bearer \(secret)\r\n"
        var requests = ["/v1/cases/", "/v1/units/", "/v1/parties/", "/v1/access-log?user=", "/v1/cases?cursor=", "/"]
            .map { "GET \($0)\(escaped) HTTP/1.1\r\nHost: h\r\n\(signedIn)Connection: close\r\n\r\n" }
        for name in [
            "Host", "User-Agent", "X-Forwarded-For", "Accept", "Accept-Language", "Idempotency-Key", "If-Match",
            "Access-Reason", "X-Request-Id", "Traceparent", "Authorization",
        ] {
            for value in ["a\u{1B}[31mforged", "a\r\n forged", "a\rforged", "a\u{85}\u{2028}forged"] {
                let host = name == "Host" ? "" : "Host: h\r\n"
                requests.append(
                    "GET /v1/me HTTP/1.1\r\n\(host)\(name): \(value)\r\n\(signedIn)Connection: close\r\n\r\n")
            }
        }
        requests += [
            "GET /\(steering) HTTP/1.1\r\nHost: h\r\n\r\n", "GET /a\u{1B}[31mforged HTTP/1.1\r\nHost: h\r\n\r\n",
            "FOR\u{1B}GED / HTTP/1.1\r\nHost: h\r\n\r\n", "FORGED\(steering)", "GET / HTTP/1.1\u{1B}forged\r\n\r\n",
        ]
        for body in [#"{"code":"\#(inJSON)","type":"other","name":"\#(inJSON)"}"#, "{\"\(steering)\":1}"] {
            requests.append(
                "POST /v1/parties HTTP/1.1\r\nHost: h\r\n\(signedIn)Content-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
        }
        return requests
    }

    /// Sends bytes over a connection of their own and gives what comes back until the server is done with it.
    private static func answer(to request: String, port: Int, _ program: Program) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var patience = timeval(tv_sec: patienceSeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        let bytes = Array(request.utf8)
        try #require(send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
        // Nothing more comes from here, so that nobody waits for the end of half a request.
        shutdown(descriptor, Int32(SHUT_WR))
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var received: [UInt8] = []
        while case let count = recv(descriptor, &chunk, chunk.count, 0), count > 0 { received += chunk.prefix(count) }
        return String(decoding: received, as: UTF8.self)
    }

    private static let patienceSeconds = 20

    /// A pipe with a name, to which a process writes and of which this reads.
    private final class LogPipe {
        let path: String
        private let descriptor: Int32

        init(_ path: String) throws {
            self.path = path
            try #require(mkfifo(path, 0o600) == 0)
            // Opened for both, so that neither end waits for the other.
            descriptor = open(path, O_RDWR | O_CLOEXEC)
        }

        deinit { close(descriptor) }

        /// The next line, once it is there.
        func line() -> String { read(until: 0x0A, waiting: 30_000) }

        /// All that is left, without waiting for more.
        func rest() -> String { read(until: nil, waiting: 0) }

        private func read(until end: UInt8?, waiting milliseconds: Int32) -> String {
            var bytes: [UInt8] = []
            var byte: UInt8 = 0
            var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while poll(&waited, 1, milliseconds) == 1, Glibc.read(descriptor, &byte, 1) == 1, byte != end {
                bytes.append(byte)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
