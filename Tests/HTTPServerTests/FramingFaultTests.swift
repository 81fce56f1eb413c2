import Testing

@testable import HTTPServer

@Suite struct FramingFaultTests {
    static let faults: [(String, String, FramingFault?)] = [
        ("two hosts", "GET /x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", .hostRepeated),
        ("no host", "GET /x HTTP/1.1\r\nAccept: */*\r\n\r\n", .hostMissing),
        (
            "length and coding",
            "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n",
            .lengthAndTransferCoding
        ),
        (
            "two lengths", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\n",
            .lengthRepeated
        ),
        ("a signed length", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: +4\r\n\r\n", nil),
        ("a list of lengths", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4, 4\r\n\r\n", nil),
        (
            "two codings",
            "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            .transferCodingRepeated
        ),
        (
            "another coding", "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
            .transferCodingNotChunked
        ),
        (
            "a coding in capitals", "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: CHUNKED\r\n\r\n",
            .transferCodingNotChunked
        ),
        (
            "identity", "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n", .transferCodingNotChunked
        ),
        (
            "a coding in HTTP/1.0", "POST /x HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
            .transferCodingInHTTP10
        ),
        ("a bare CR in a value", "GET /x HTTP/1.1\r\nHost: a\r\nX-A: b\rc\r\n\r\n", .headerHasControlCharacter),
        ("a bell in a value", "GET /x HTTP/1.1\r\nHost: a\r\nX-A: b\u{7}c\r\n\r\n", .headerHasControlCharacter),
        ("a name that is no token", "GET /x HTTP/1.1\r\nHost: a\r\nX(A): b\r\n\r\n", .headerNameMalformed),
        ("a space before the colon", "GET /x HTTP/1.1\r\nHost: a\r\nX-A : b\r\n\r\n", .headerNameMalformed),
        ("a folded value", "GET /x HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n", .lineMalformed),
        (
            "a folded coding", "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
            .lineMalformed
        ),
        ("a NUL in a value", "GET /x HTTP/1.1\r\nX-A: b\0c\r\nHost: a\r\n\r\n", .lineMalformed),
        ("a NUL in the last value", "GET /x HTTP/1.1\r\nHost: a\r\nX-A: b\0c\r\n\r\n", .lineMalformed),
        ("a NUL in the target", "GET /x\0y HTTP/1.1\r\nHost: a\r\n\r\n", .lineMalformed),
        ("bare line feeds", "GET /x HTTP/1.1\nHost: a\nX-A: b\n\n", .lineMalformed),
        ("a field without a name", "GET /x HTTP/1.1\r\n: b\r\nHost: a\r\n\r\n", .headerNameMalformed),
        ("a space in the target", "GET /x y HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
        ("a target beyond ASCII", "GET /\u{E9} HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
        ("a method that is no token", "G(T /x HTTP/1.1\r\nHost: a\r\n\r\n", .methodMalformed),
        (
            "a bad chunk", "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabcd\r\n0\r\n\r\n",
            nil
        ),
    ]

    @Test(arguments: faults)
    func `a framing fault is 400 and closed, and nothing after it reaches a route`(
        name: String, message: String, reason: FramingFault?
    ) throws {
        let handler = EchoHandler()
        let server = try HTTPServer(listen: ListenAddress(), handler: handler)
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send(message + "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n")
        let text = try client.readToEnd()
        #expect(text.hasPrefix("HTTP/1.1 400 "), "\(name)")
        if let reason {
            #expect(text.occurrences(of: "HTTP/1.1 ") == 1)
            #expect(text.hasSuffix("badFraming(\"\(reason.rawValue)\")"))
        }
        #expect(handler.seen == [])
    }
}

extension String {
    /// How often a text occurs, overlaps not counted.
    fileprivate func occurrences(of text: String) -> Int {
        var (count, rest) = (0, self[...])
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
