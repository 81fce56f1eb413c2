import Testing

@testable import HTTPServer

@Suite struct DrainTests {
    let handler = EchoHandler()

    @Test func `drain answers what is in flight and refuses what comes after`() throws {
        let server = try HTTPServer(listen: ListenAddress(), handler: handler)
        let port = server.port
        let inFlight = try RawClient(port: port)
        let open = try RawClient(port: port)
        try open.send("GET /before HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try open.readAnswer().status == 200)
        try inFlight.send("GET /gate HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(handler.gate.waitForArrivals(1))
        let drained = Monitor(false)
        let drainer = try PlainThread {
            server.drain()
            drained.broadcast { $0 = true }
        }
        defer { drainer.join() }
        // A request is 503 as soon as draining has begun; until then it is answered.
        var last = RawAnswer(status: 0)
        for _ in 0..<100_000 where last.status != 503 {
            try open.send("GET /meanwhile HTTP/1.1\r\nHost: h\r\n\r\n")
            last = try open.readAnswer()
        }
        #expect(last.body == "draining")
        #expect(last.headers["connection"]?.lowercased() == "close")
        #expect(try open.readToEnd() == "")
        #expect(drained.withLock { $0 } == false)
        handler.gate.open()
        #expect(try inFlight.readAnswer().body == "GET /gate ? 0 -")
        #expect(drained.wait(seconds: 20) { $0 })
        #expect(throws: RawClient.Failure.self) { try RawClient(port: port) }
    }

    @Test func `drain cuts off a peer that does not finish its request`() throws {
        var limits = HTTPServerLimits()
        limits.drainSecondsMax = 1
        let server = try HTTPServer(listen: ListenAddress(), limits: limits, handler: handler)
        let client = try RawClient(port: server.port)
        try client.send("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n")
        #expect(try client.readAnswer().status == 100)
        server.drain()
        #expect(try client.readToEnd() == "")
        #expect(handler.seen == [])
    }

    @Test func `stopping twice, and idle connections, are no obstacle`() throws {
        let server = try HTTPServer(listen: ListenAddress(), handler: handler)
        let client = try RawClient(port: server.port)
        try client.send("GET /x HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try client.readAnswer().status == 200)
        server.stop()
        server.stop()
        #expect(try client.readToEnd() == "")
    }

    @Test func `a port is free again after stop`() throws {
        let first = try HTTPServer(listen: ListenAddress(), handler: handler)
        first.stop()
        let second = try HTTPServer(listen: ListenAddress(port: first.port), handler: handler)
        defer { second.stop() }
        #expect(second.port == first.port)
    }
}

extension RawAnswer {
    fileprivate init(status: Int) {
        self.status = status
    }
}
