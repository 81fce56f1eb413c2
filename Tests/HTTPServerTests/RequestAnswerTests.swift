import Testing

@testable import HTTPServer

@Suite struct RequestAnswerTests {
    let handler = EchoHandler()

    func start(_ limits: HTTPServerLimits = HTTPServerLimits()) throws -> HTTPServer {
        try HTTPServer(listen: ListenAddress(), limits: limits, handler: handler)
    }

    @Test(arguments: ["/plain", "/quick"])
    func `a GET is answered with status, headers and body`(path: String) throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("GET \(path)?a=1&b=2 HTTP/1.1\r\nHost: h\r\nX-CUSTOM: v\r\n\r\n")
        let answer = try client.readAnswer()
        #expect(answer.status == 200)
        #expect(answer.body == "GET \(path) ?a=1&b=2 0 v")
        #expect(answer.headers["content-type"] == "text/plain")
        #expect(answer.headers["x-peer"] == "127.0.0.1")
        #expect(answer.headers["x-tls"] == "false")
        #expect(answer.headers["date"] != nil)
    }

    @Test func `the target stays percent-encoded`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("GET /a%2Fb%20c?q=%26&r=+ HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try client.readAnswer().body == "GET /a%2Fb%20c ?q=%26&r=+ 0 -")
    }

    @Test(arguments: [1, 1_000, 100_000, 262_144])
    func `a POST brings its whole body`(count: Int) throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: \(count)\r\n\r\n")
        try client.send([UInt8](repeating: 0x7A, count: count))
        #expect(try client.readAnswer().body == "POST /p ? \(count) -")
    }

    @Test func `HEAD measures the body and sends none`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("HEAD /h HTTP/1.1\r\nHost: h\r\n\r\nGET /g HTTP/1.1\r\nHost: h\r\n\r\n")
        let head = try client.readAnswer(headOnly: true)
        #expect(head.status == 200)
        #expect(head.headers["content-length"] == "\("HEAD /h ? 0 -".utf8.count)")
        #expect(try client.readAnswer().body == "GET /g ? 0 -")
    }

    @Test func `one connection carries many requests in turn`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        for number in 0..<50 {
            try client.send("POST /n\(number) HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc")
            #expect(try client.readAnswer().body == "POST /n\(number) ? 3 -")
        }
        #expect(server.connectionCount == 1)
    }

    @Test(arguments: [("/a", "/b"), ("/quick/a", "/b"), ("/a", "/quick/b")])
    func `a pipelined pair is answered in order`(first: String, second: String) throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send(
            "POST \(first) HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nxyGET \(second) HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try client.readAnswer().body == "POST \(first) ? 2 -")
        #expect(try client.readAnswer().body == "GET \(second) ? 0 -")
    }

    @Test func `a chunked body is put together`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("POST /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        try client.send("4\r\nabcd\r\n3\r\nefg\r\n0\r\n\r\n")
        #expect(try client.readAnswer().body == "POST /c ? 7 -")
        try client.send("GET /after HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try client.readAnswer().body == "GET /after ? 0 -")
    }

    @Test func `a client that expects 100 is told to go on`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("POST /e HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
        #expect(try client.readAnswer().status == 100)
        try client.send("hello")
        #expect(try client.readAnswer().body == "POST /e ? 5 -")
    }

    @Test func `an answer that would split its own head becomes an empty 500`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("GET /unsound HTTP/1.1\r\nHost: h\r\n\r\n")
        let text = try client.readToEnd()
        #expect(text.hasPrefix("HTTP/1.1 500 "))
        #expect(!text.contains("b: c"))
    }

    @Test func `a connection that asks to be closed is closed after its answer`() throws {
        let server = try start()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("GET /last HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        #expect(try client.readToEnd().hasSuffix("GET /last ? 0 -"))
    }
}
