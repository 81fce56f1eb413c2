import Glibc
import Testing

@testable import HTTPServer

@Suite struct ConcurrencyTests {
    let handler = EchoHandler()

    func start(_ limits: HTTPServerLimits = HTTPServerLimits()) throws -> HTTPServer {
        try HTTPServer(listen: ListenAddress(), limits: limits, handler: handler)
    }

    @Test func `forty handlers block at once while other requests are answered`() throws {
        var limits = HTTPServerLimits()
        limits.workerThreads = 41
        let server = try start(limits)
        defer { server.stop() }
        defer { handler.gate.open() }
        let blocked = try (0..<40).map { _ in try RawClient(port: server.port) }
        for client in blocked { try client.send("GET /gate HTTP/1.1\r\nHost: h\r\n\r\n") }
        #expect(handler.gate.waitForArrivals(40))
        let other = try RawClient(port: server.port)
        try other.send("GET /other HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try other.readAnswer().status == 200)
        handler.gate.open()
        for client in blocked { #expect(try client.readAnswer().body == "GET /gate ? 0 -") }
    }

    @Test func `more blocked requests than workers are all answered in the end`() throws {
        var limits = HTTPServerLimits()
        limits.workerThreads = 4
        let server = try start(limits)
        defer { server.stop() }
        defer { handler.gate.open() }
        let clients = try (0..<40).map { _ in try RawClient(port: server.port) }
        for client in clients { try client.send("GET /gate HTTP/1.1\r\nHost: h\r\n\r\n") }
        #expect(handler.gate.waitForArrivals(4))
        let quick = try RawClient(port: server.port)
        try quick.send("GET /quick HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try quick.readAnswer().status == 200)
        handler.gate.open()
        for client in clients { #expect(try client.readAnswer().status == 200) }
    }

    @Test func `a request for which the queue has no place is 503`() throws {
        var limits = HTTPServerLimits()
        limits.workerThreads = 1
        limits.waitingRequestsMax = 1
        limits.pollingThreads = 1
        let server = try start(limits)
        defer { server.stop() }
        defer { handler.gate.open() }
        let working = try RawClient(port: server.port)
        try working.send("GET /gate HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(handler.gate.waitForArrivals(1))
        // One of these two finds the only place; the other is refused.
        let pair = try (0..<2).map { _ in try RawClient(port: server.port) }
        for client in pair { try client.send("GET /waits HTTP/1.1\r\nHost: h\r\n\r\n") }
        var polled = pair.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        #expect(poll(&polled, 2, 20_000) == 1)
        let refused = polled[0].revents != 0 ? 0 : 1
        let answer = try pair[refused].readAnswer()
        #expect(answer.status == 503)
        #expect(answer.body == "overloaded")
        handler.gate.open()
        #expect(try pair[1 - refused].readAnswer().status == 200)
        #expect(try working.readAnswer().status == 200)
    }

    @Test func `two thousand idle connections leave a request its answer`() throws {
        var files = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
        files.rlim_cur = files.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
        try #require(files.rlim_cur >= 4_400, "needs 4,400 open files; raise the hard limit of this user")
        var limits = HTTPServerLimits()
        limits.connectionsPerAddressMax = 0
        let server = try start(limits)
        defer { server.stop() }
        let idle = try (0..<2_000).map { _ in try RawClient(port: server.port) }
        for client in idle.prefix(3) {
            try client.send("GET /first HTTP/1.1\r\nHost: h\r\n\r\n")
            #expect(try client.readAnswer().status == 200)
        }
        let busy = try RawClient(port: server.port)
        for _ in 0..<100 {
            try busy.send("GET /busy HTTP/1.1\r\nHost: h\r\n\r\n")
            #expect(try busy.readAnswer().status == 200)
        }
        for client in idle.suffix(3) {
            try client.send("GET /last HTTP/1.1\r\nHost: h\r\n\r\n")
            #expect(try client.readAnswer().status == 200)
        }
        #expect(server.connectionCount == 2_001)
    }

    @Test func `one address may not open more connections than its share`() throws {
        var limits = HTTPServerLimits()
        limits.connectionsPerAddressMax = 3
        let server = try start(limits)
        defer { server.stop() }
        let allowed = try (0..<3).map { _ in try RawClient(port: server.port) }
        for client in allowed {
            try client.send("GET /x HTTP/1.1\r\nHost: h\r\n\r\n")
            #expect(try client.readAnswer().status == 200)
        }
        #expect(try RawClient(port: server.port).readToEnd() == "")
    }
}
