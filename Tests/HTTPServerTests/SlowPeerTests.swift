import Testing

@testable import HTTPServer

/// Over real sockets with bounds of one second: each read waits for the server to close.
@Suite struct SlowPeerTests {
    let handler = EchoHandler()

    /// Bounds of an hour but for the one under test.
    func start(_ change: (inout HTTPServerLimits) -> Void) throws -> HTTPServer {
        var limits = HTTPServerLimits()
        limits.headerSecondsMax = 3_600
        limits.idleSecondsMax = 3_600
        limits.answerUnreadSecondsMax = 3_600
        limits.bodyGraceSeconds = 3_600
        change(&limits)
        return try HTTPServer(listen: ListenAddress(), limits: limits, handler: handler)
    }

    @Test func `a silent connection is closed when idle too long`() throws {
        let server = try start { $0.idleSecondsMax = 1 }
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        #expect(try client.readToEnd() == "")
    }

    @Test(arguments: ["GE", "GET /x HTTP/1.1\r\n", "GET /x HTTP/1.1\r\nHost: h\r\nX-A"])
    func `a head that does not end is closed`(begun: String) throws {
        let server = try start { $0.headerSecondsMax = 1 }
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send(begun)
        #expect(try client.readToEnd() == "")
        #expect(handler.seen == [])
    }

    @Test func `a body that does not come is closed`() throws {
        let server = try start { $0.bodyGraceSeconds = 1 }
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nabc")
        #expect(try client.readToEnd() == "")
        #expect(handler.seen == [])
    }

    @Test func `an answer that is not read is cut off`() throws {
        let server = try start { limits in
            limits.answerUnreadSecondsMax = 1
            limits.idleSecondsMax = 4
        }
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n")
        // This one is closed for its longer silence, so that by then the other has been cut off.
        #expect(try RawClient(port: server.port).readToEnd() == "")
        #expect(try client.readToEnd().utf8.count < 33_554_432)
    }

    @Test func `a handler that takes long is not the peer's fault`() throws {
        let server = try start { limits in
            limits.headerSecondsMax = 1
            limits.idleSecondsMax = 1
            limits.answerUnreadSecondsMax = 1
            limits.bodyGraceSeconds = 1
        }
        defer { server.stop() }
        defer { handler.gate.open() }
        let patient = try RawClient(port: server.port)
        try patient.send("GET /gate HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(handler.gate.waitForArrivals(1))
        // This one is closed for its silence, so that the watch has looked at both.
        #expect(try RawClient(port: server.port).readToEnd() == "")
        handler.gate.open()
        #expect(try patient.readAnswer().status == 200)
    }
}
