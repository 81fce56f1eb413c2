import Foundation
import Glibc
import Testing

/// Many connections at once: idle, slow, and more than there are descriptors for.
@Suite(.serialized) struct CrowdTests {
    static let idleConnections = FaultGround.isLong ? 10_000 : 600

    @Test func `idle connections leave room and time for others`() async throws {
        let ground = try await FaultGround.made()
        let before = memoryKiB(of: ground.served)
        let crowd = try Crowd(count: CrowdTests.idleConnections, port: ground.served.port)
        let clock = ContinuousClock()
        var longest = Duration.zero
        for _ in 0..<20 {
            let started = clock.now
            #expect(try await ground.reporter.send("GET", "/v1/cases/\(ground.caseID)").status == 200)
            longest = max(longest, clock.now - started)
        }
        #expect(longest < .seconds(20))
        let held = memoryKiB(of: ground.served) - before
        #expect(crowd.open == CrowdTests.idleConnections)
        print(
            "fault idle: connections=\(crowd.open) slowest-answer=\(longest) memory=\(held / max(crowd.open, 1))KiB-each"
        )
        crowd.close()
        #expect(ground.served.end() == 0)
    }

    @Test func `slow readers and writers do not hold up others`() async throws {
        let ground = try await FaultGround.made()
        let writers = try Crowd(count: 100, port: ground.served.port)
        writers.send("POST /v1/cases HTTP/1.1\r\nHost: h\r\nContent-Length: 50000\r\n\r\n{")
        let heads = try Crowd(count: 100, port: ground.served.port)
        heads.send("GET /v1/cases HTTP/1.1\r\nHo")
        let readers = try Crowd(count: 100, port: ground.served.port)
        readers.send(String(repeating: "GET /v1/openapi.json HTTP/1.1\r\nHost: h\r\n\r\n", count: 20))
        let tally = await ground.write(notes: 60)
        #expect(tally.acknowledged.count == 54)
        try await ground.expectNothingLost(tally)
        print("fault slow-peers: slow=300 acknowledged-meanwhile=\(tally.acknowledged.count) lost=0")
        for crowd in [writers, heads, readers] { crowd.close() }
        #expect(ground.served.end() == 0)
    }

    @Test(.enabled(if: Tool.isThere(Tool.prlimit), "needs prlimit, to leave the process few descriptors"))
    func `a process without descriptors left goes on once there are some, and loses nothing`() async throws {
        let ground = try await FaultGround.made()
        #expect(ground.served.end() == 0)
        try ground.serveAgain(wrapped: [Tool.prlimit, "--nofile=90:90"])
        let before = await ground.write(notes: 30, round: "before")
        let crowd = try Crowd(count: 300, port: ground.served.port)
        crowd.send("GET /health/live HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(ground.served.process.isRunning)
        crowd.close()
        let after = await ground.write(notes: 30, callers: 4, round: "after")
        #expect(after.acknowledged.count == 27, "\(after.statuses)")
        try await ground.expectNothingLost(before + after)
        print("fault descriptors: limit=90 connections=300 acknowledged=\((before + after).acknowledged.count) lost=0")
        #expect(ground.served.end() == 0)
    }

    private func memoryKiB(of served: Served) -> Int {
        let path = "/proc/\(served.process.processIdentifier)/status"
        let status = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
            .flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
    }
}

/// Connections that are held open from many addresses of this machine, so that no bound of one address is met.
private final class Crowd {
    private static let perAddress = 800
    private static let peeking = Int32(truncatingIfNeeded: 0x02 | 0x40)  // MSG_PEEK and MSG_DONTWAIT
    private static let sending = Int32(truncatingIfNeeded: 0x4000 | 0x40)  // MSG_NOSIGNAL and MSG_DONTWAIT
    private var descriptors: [Int32] = []

    init(count: Int, port: Int) throws {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        for number in 0..<count {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            guard descriptor >= 0 else { throw Program.Failure.notOpened(errno) }
            descriptors.append(descriptor)
            var from = Crowd.address("127.0.1.\(1 + number / Crowd.perAddress)", port: 0)
            var to = Crowd.address("127.0.0.1", port: port)
            let length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let isBound = withUnsafePointer(to: &from) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
            }
            let isConnected = withUnsafePointer(to: &to) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, length) }
            }
            guard isBound == 0, isConnected == 0 else { throw Program.Failure.notOpened(errno) }
        }
    }

    deinit { close() }

    /// How many the other side has not closed.
    var open: Int {
        var count = 0
        for descriptor in descriptors {
            var byte: UInt8 = 0
            let got = recv(descriptor, &byte, 1, Crowd.peeking)
            if got < 0, errno == EAGAIN { count += 1 }
        }
        return count
    }

    /// Sends the same over each, as far as it is taken.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        for descriptor in descriptors {
            _ = Glibc.send(descriptor, bytes, bytes.count, Crowd.sending)
        }
    }

    func close() {
        for descriptor in descriptors { Glibc.close(descriptor) }
        descriptors = []
    }

    private static func address(_ host: String, port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        inet_pton(AF_INET, host, &address.sin_addr)
        return address
    }
}
