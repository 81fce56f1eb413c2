/// Something that answers requests as the API does: a server, or a database file opened by this process.
public protocol APIBackend {
    /// The answer to one request, whatever its status; throws only when there is none.
    func send(_ call: APICall) throws -> APIAnswer
    /// The same; `watch` hears how far long work is, where that can be known.
    func send(_ call: APICall, watch: (_ done: Int, _ total: Int?) -> Void) throws -> APIAnswer
}

extension APIBackend {
    /// The answer; how far a server is with it is not known.
    public func send(_ call: APICall, watch: (_ done: Int, _ total: Int?) -> Void) throws -> APIAnswer {
        try send(call)
    }
}

/// One request.
public struct APICall: Sendable, Equatable {
    /// The HTTP method in capitals.
    public var method: String
    /// The path with its parts percent-encoded, from `/v1` on.
    public var path: String
    /// Names and values, not encoded yet.
    public var query: [Parameter]
    /// Names and values of the headers.
    public var headers: [Parameter]
    /// Nil where nothing is sent.
    public var body: [UInt8]?
    /// What the body is; nil where nothing is sent.
    public var contentType: String?

    /// A name with its value.
    public struct Parameter: Sendable, Equatable {
        /// What it is called.
        public let name: String
        /// What it holds.
        public let value: String

        /// A name with its value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A request of its parts.
    public init(
        _ method: String, _ path: String, query: [Parameter] = [], headers: [Parameter] = [], body: [UInt8]? = nil,
        contentType: String? = nil
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.contentType = contentType
    }

    /// The path with the query behind it, as it goes over the wire.
    public var target: String {
        guard !query.isEmpty else { return path }
        let items = query.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }
        return path + "?" + items.joined(separator: "&")
    }
}

/// One answer.
public struct APIAnswer: Sendable, Equatable {
    /// The HTTP status.
    public var status: Int
    /// Names and values of the headers.
    public var headers: [APICall.Parameter]
    /// The bytes as they came.
    public var body: [UInt8]

    /// An answer of its parts.
    public init(status: Int, headers: [APICall.Parameter] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Percent-encoding of RFC 3986: all but the unreserved characters.
enum PercentEncoding {
    /// The text as one part of a path or of a query.
    static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        var result = String.UnicodeScalarView()
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.append(Unicode.Scalar(byte))
            default:
                result.append("%")
                result.append(digits[Int(byte >> 4)])
                result.append(digits[Int(byte & 0x0F)])
            }
        }
        return String(result)
    }
}
