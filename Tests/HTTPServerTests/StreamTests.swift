import Glibc
import Testing

@testable import HTTPServer

/// Answers `/stream` with what a test adds, and everything else at once.
private final class StreamHandler: HTTPHandler {
    let streams = Monitor<[HTTPStream]>([])
    let idle = Monitor(0)
    let bytesWaitingMax: Int

    init(bytesWaitingMax: Int = 65_536) { self.bytesWaitingMax = bytesWaitingMax }

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        guard request.path == "/stream" else { return HTTPResponse(status: 200, body: Array("whole".utf8)) }
        let stream = HTTPStream(bytesWaitingMax: bytesWaitingMax) { [idle] in idle.broadcast { $0 += 1 } }
        streams.broadcast { $0.append(stream) }
        return HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], stream: stream)
    }

    func answer(to fault: HTTPFault, method: String, path: String, isTLS: Bool) -> HTTPResponse {
        HTTPResponse(status: 503)
    }

    /// The stream that was opened as the numbered one, from 0.
    func stream(_ number: Int) -> HTTPStream {
        streams.wait { $0.count > number ? $0[number] : nil }
    }
}

@Suite struct StreamTests {
    private static let request = "GET /stream HTTP/1.1\r\nHost: h\r\n\r\n"

    @Test func `what is added is sent at once, in order, and ends when it is ended`() throws {
        let handler = StreamHandler()
        let server = try HTTPServer(listen: ListenAddress(), handler: handler)
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send(Self.request)
        let head = try client.readAnswer(headOnly: true)
        #expect(head.headers["transfer-encoding"] == "chunked")
        #expect(head.headers["content-length"] == nil)
        let stream = handler.stream(0)
        for word in ["one", "two", "three"] {
            #expect(stream.send(Array(word.utf8)))
            #expect(try client.read(past: word + "\r\n") == "\(String(word.utf8.count, radix: 16))\r\n\(word)\r\n")
        }
        stream.end()
        #expect(!stream.send([0x61]))
        #expect(try client.read(past: "0\r\n\r\n") == "0\r\n\r\n")
        try client.send("GET /next HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try client.readAnswer().body == "whole", "the connection serves on")
    }

    @Test func `open streams hold no worker`() throws {
        let handler = StreamHandler()
        var limits = HTTPServerLimits()
        limits.workerThreads = 1
        let server = try HTTPServer(listen: ListenAddress(), limits: limits, handler: handler)
        defer { server.stop() }
        let readers = try (0..<20).map { number in
            let client = try RawClient(port: server.port)
            try client.send(Self.request)
            _ = try client.readAnswer(headOnly: true)
            return (client, handler.stream(number))
        }
        let other = try RawClient(port: server.port)
        try other.send("GET /other HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try other.readAnswer().body == "whole")
        for (_, stream) in readers { #expect(stream.send(Array("news".utf8))) }
        for (client, _) in readers { #expect(try client.read(past: "news") == "4\r\nnews") }
    }

    @Test(arguments: [true, false])
    func `streams end when the server does`(isDrained: Bool) throws {
        let handler = StreamHandler()
        let server = try HTTPServer(listen: ListenAddress(), handler: handler)
        let client = try RawClient(port: server.port)
        try client.send(Self.request)
        _ = try client.readAnswer(headOnly: true)
        #expect(handler.stream(0).send(Array("last".utf8)))
        _ = try client.read(past: "last\r\n")
        if isDrained { server.drain() } else { server.stop() }
        #expect(handler.stream(0).isEnded)
        let rest = try client.readToEnd()
        #expect(isDrained ? rest == "0\r\n\r\n" : "0\r\n\r\n".hasPrefix(rest))
    }

    @Test func `a reader that goes away is noticed while the stream is silent`() throws {
        let handler = StreamHandler()
        let server = try HTTPServer(listen: ListenAddress(), handler: handler)
        defer { server.stop() }
        do {
            let client = try RawClient(port: server.port)
            try client.send(Self.request)
            _ = try client.readAnswer(headOnly: true)
            #expect(!handler.stream(0).isEnded)
        }
        #expect(handler.idle.wait(seconds: 20) { $0 > 0 })
        #expect(handler.stream(0).isEnded)
    }

    @Test func `what waits for a slow reader is bounded, and past it the reader is cut off`() throws {
        let handler = StreamHandler(bytesWaitingMax: 100_000)
        let server = try HTTPServer(listen: ListenAddress(), handler: handler)
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send(Self.request)
        _ = try client.readAnswer(headOnly: true)
        let stream = handler.stream(0)
        let block = [UInt8](repeating: 0x61, count: 50_000)
        var sent = 0
        while stream.send(block), sent < 1_000 { sent += 1 }
        #expect(sent < 1_000, "the system takes some megabytes at most")
        #expect(stream.isEnded)
        #expect(!(try client.readToEnd()).hasSuffix("0\r\n\r\n"), "it was not ended as if that were all")
    }

    @Test func `somebody who waits for all to be taken is told`() {
        let told = Monitor(0)
        let stream = HTTPStream(bytesWaitingMax: 100) { told.broadcast { $0 += 1 } }
        #expect(stream.isTaken())
        stream.send([1, 2, 3])
        #expect(!stream.isTaken())
        withUnsafeTemporaryAllocation(byteCount: 2, alignment: 1) { buffer in
            #expect(stream.read(into: buffer) == 2)
            #expect(told.withLock { $0 } == 0)
            #expect(stream.read(into: buffer) == 1)
        }
        #expect(told.withLock { $0 } == 1)
        #expect(stream.isTaken())
    }

    @Test(arguments: [(31, false, true), (1_000, true, false), (30, false, false)])
    func `a silent stream is not overdue, one that is not taken is`(seconds: Int, isAllTaken: Bool, isOverdue: Bool) {
        var progress = OpenConnection.Progress(phase: .streaming, since: 100)
        var figures = TransportFigures(bytesReceived: 10, bytesAcknowledged: 20)
        figures.isAllTaken = isAllTaken
        #expect(!progress.isOverdue(at: 100, limits: HTTPServerLimits()) { figures })
        #expect(progress.isOverdue(at: 100 + seconds, limits: HTTPServerLimits()) { figures } == isOverdue)
        figures.isPeerDone = true
        #expect(progress.isOverdue(at: 101, limits: HTTPServerLimits()) { figures })
    }
}

@Suite struct StreamFeederTests {
    @Test func `a ring is a call, and the thread ends when there is nothing left`() throws {
        let feeder = StreamFeeder(beatMilliseconds: 60_000, pauseMilliseconds: 1)
        let calls = Monitor((count: 0, isNeeded: true))
        try feeder.start { isBeat in
            calls.broadcast { calls in
                calls.count += isBeat ? 1_000 : 1
                return calls.isNeeded
            }
        }
        #expect(calls.wait(seconds: 20) { $0.count == 1 })
        feeder.ring()
        #expect(calls.wait(seconds: 20) { $0.count == 2 })
        calls.withLock { $0.isNeeded = false }
        feeder.ring()
        #expect(calls.wait(seconds: 20) { $0.count == 3 })
        try feeder.start { _ in
            calls.broadcast { $0.count += 10 }
            return false
        }
        #expect(calls.wait(seconds: 20) { $0.count > 3 }, "it starts again")
    }

    @Test func `it beats without being rung`() throws {
        let feeder = StreamFeeder(beatMilliseconds: 5, pauseMilliseconds: 1)
        let beats = Monitor(0)
        try feeder.start { isBeat in
            beats.broadcast { beats in
                if isBeat { beats += 1 }
                return beats < 3
            }
        }
        #expect(beats.wait(seconds: 20) { $0 == 3 })
    }
}
