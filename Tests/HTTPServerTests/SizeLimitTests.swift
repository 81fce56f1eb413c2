import Testing

@testable import HTTPServer

@Suite struct SizeLimitTests {
    let handler = EchoHandler()

    func start(_ limits: HTTPServerLimits = HTTPServerLimits()) throws -> HTTPServer {
        try HTTPServer(listen: ListenAddress(), limits: limits, handler: handler)
    }

    /// A request line of exactly this many bytes.
    func requestLine(bytes: Int) -> String {
        "GET /" + String(repeating: "a", count: bytes - "GET / HTTP/1.1".utf8.count) + " HTTP/1.1"
    }

    @Test func `a request line at its bound is answered`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send(requestLine(bytes: 8_192) + "\r\nHost: h\r\n\r\n")
        #expect(try client.readAnswer().status == 200)
    }

    @Test(arguments: [8_193, 9_000, 20_000, 200_000])
    func `a request line over its bound is 414 and closed`(bytes: Int) throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try? client.send(requestLine(bytes: bytes) + "\r\nHost: h\r\n\r\n")
        #expect(try client.readToEnd().hasPrefix("HTTP/1.1 414 "))
        #expect(handler.seen == [])
    }

    /// Fields of exactly this many bytes together, as the bound counts them, in this many fields.
    func fields(bytes: Int, count: Int) -> String {
        var text = "Host: h\r\n"
        for number in 1..<count {
            let name = "X-\(number): "
            let share = number == count - 1 ? bytes - text.utf8.count : (bytes - text.utf8.count) / (count - number)
            text += name + String(repeating: "v", count: share - name.utf8.count - 2) + "\r\n"
        }
        return text
    }

    @Test(arguments: [(16_384, 100), (16_384, 2), (5_000, 100)])
    func `header fields at their bounds are answered`(bytes: Int, count: Int) throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send(requestLine(bytes: 8_192) + "\r\n" + fields(bytes: bytes, count: count) + "\r\n")
        #expect(try client.readAnswer().status == 200)
    }

    @Test(arguments: [(16_385, 100), (16_385, 2), (5_000, 101), (20_000, 1_000), (300_000, 5_000)])
    func `header fields over a bound are 431 and closed`(bytes: Int, count: Int) throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try? client.send("GET /x HTTP/1.1\r\n" + fields(bytes: bytes, count: count) + "\r\n")
        #expect(try client.readToEnd().hasPrefix("HTTP/1.1 431 "))
        #expect(handler.seen == [])
    }

    @Test(arguments: ["262145", "9000000000", "9223372036854775807"])
    func `an announced body over its bound is 413 before a byte of it is sent`(length: String) throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: \(length)\r\n\r\n")
        let text = try client.readToEnd()
        #expect(text.hasPrefix("HTTP/1.1 413 "))
        #expect(text.hasSuffix("bodyTooLarge(limit: 262144)"))
        #expect(handler.seen == [])
    }

    @Test func `a client that sends its whole body first still reads its 413`() throws {
        let server = try start()
        defer { server.stop() }
        for _ in 0..<20 {
            let client = try RawClient(port: server.port)
            try client.send("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 10000000\r\n\r\n")
            try client.send([UInt8](repeating: 0x61, count: 10_000_000))
            #expect(try client.readAnswer().status == 413)
        }
        #expect(handler.seen == [])
    }

    @Test func `a client that expects 100 gets 413 in its place`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 262145\r\nExpect: 100-continue\r\n\r\n")
        #expect(try client.readToEnd().hasPrefix("HTTP/1.1 413 "))
    }

    @Test(arguments: [(262_144, 200), (262_145, 413), (2_000_000, 413)])
    func `a chunked body is cut at its bound`(count: Int, status: Int) throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        try client.send(String(count, radix: 16) + "\r\n")
        try client.send([UInt8](repeating: 0x61, count: count))
        try client.send("\r\n0\r\n\r\n")
        #expect(try client.readAnswer().status == status)
        #expect(handler.seen == (status == 200 ? ["/x"] : []))
    }

    @Test func `a chunked body without end is cut off`() throws {
        var limits = HTTPServerLimits()
        limits.importBytesMax = 1_000_000
        let server = try start(limits)
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        #expect(throws: RawClient.Failure.self) {
            for _ in 0..<1_000 { try client.send("10000\r\n" + String(repeating: "a", count: 65_536) + "\r\n") }
        }
        #expect(handler.seen == [])
    }

    @Test(arguments: [("POST", "/imports/x", 200), ("POST", "/other", 413), ("PUT", "/imports/x", 413)])
    func `the larger bound holds for the named requests alone`(method: String, path: String, status: Int) throws {
        var limits = HTTPServerLimits()
        limits.largeBodies = [HTTPServerLimits.LargeBody(method: "POST", pathPrefix: "/imports")]
        let server = try start(limits)
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("\(method) \(path) HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n")
        if status == 200 { try client.send([UInt8](repeating: 0x61, count: 3_000_000)) }
        #expect(try client.readAnswer().status == status)
    }

    @Test func `bodies beyond the room for all of them are refused as overload`() throws {
        var limits = HTTPServerLimits()
        limits.bodyBytesHeldMax = 100
        let server = try start(limits)
        defer { server.stop() }
        let announced = try RawClient(port: server.port)
        try announced.send("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 101\r\n\r\n")
        #expect(try announced.readAnswer().status == 503)
        let chunked = try RawClient(port: server.port)
        try chunked.send("POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        try chunked.send("65\r\n" + String(repeating: "a", count: 101) + "\r\n0\r\n\r\n")
        #expect(try chunked.readAnswer().status == 503)
        let after = try RawClient(port: server.port)
        try after.send(
            "POST /y HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n" + String(repeating: "a", count: 100))
        #expect(try after.readAnswer().status == 200)
        #expect(handler.seen == ["/y"])
    }
}
