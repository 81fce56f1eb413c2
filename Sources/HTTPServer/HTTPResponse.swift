/// An answer: its status, header fields and body.
public struct HTTPResponse: Sendable {
    /// The status code, 200 to 599.
    public var status: Int
    /// The header fields as they are to be sent. `Content-Length`, `Transfer-Encoding` and, unless it is given, `Date`
    /// are the server's to write; `Connection: close` ends the connection after this answer. A field without a value
    /// is not sent; one with a control character turns the whole answer into an empty 500.
    public var headers: HTTPHeaders
    /// The body. For `HEAD` it is measured, not sent, so the answer may be that of `GET`.
    public var body: [UInt8]
    /// What is sent in place of a body, for as long as it lasts; nil for an answer that is whole. Sent once only.
    public var stream: HTTPStream?

    /// An answer from its parts.
    public init(status: Int, headers: HTTPHeaders = [:], body: [UInt8] = [], stream: HTTPStream? = nil) {
        self.status = status
        self.headers = headers
        self.body = body
        self.stream = stream
    }
}
