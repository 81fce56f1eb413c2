/// A request whose framing was found right, with its whole body.
public struct HTTPRequest: Sendable {
    /// The method as sent, such as `GET`; its letter case matters.
    public var method: String
    /// The target before `?` as sent: percent-encoding is not decoded.
    public var path: String
    /// The target after the first `?` as sent; empty when there is none.
    public var query: String
    /// The header fields, their names in lower case.
    public var headers: HTTPHeaders
    /// The body without its transfer coding; empty when none was sent.
    public var body: [UInt8]
    /// The peer's IP address as text, without a port; an IPv4 address inside IPv6 is written as IPv4.
    public var remoteAddress: String
    /// Whether the connection is under TLS, ended in this process.
    public var isTLS: Bool
    /// SHA-256 of the certificate that the peer showed under TLS, as hexadecimal digits in lower case; nil when it showed
    /// none that is valid, or was not asked for one.
    public var peerCertificate: String?

    /// A request from its parts; those left out are empty.
    public init(
        method: String, path: String, query: String = "", headers: HTTPHeaders = [:], body: [UInt8] = [],
        remoteAddress: String = "", isTLS: Bool = false, peerCertificate: String? = nil
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.remoteAddress = remoteAddress
        self.isTLS = isTLS
        self.peerCertificate = peerCertificate
    }
}
