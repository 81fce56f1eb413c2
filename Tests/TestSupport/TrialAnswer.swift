import HTTPServer
import StrictJSON

/// An answer of the service, by whichever way it came.
public struct TrialAnswer: Sendable {
    /// The status.
    public let status: Int
    /// The header fields.
    public let headers: HTTPHeaders
    /// The body as it came.
    public let bytes: [UInt8]

    /// An answer from its parts.
    public init(status: Int, headers: HTTPHeaders, bytes: [UInt8]) {
        self.status = status
        self.headers = headers
        self.bytes = bytes
    }

    /// The body as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The body as JSON; null when it is none.
    public var json: JSONValue { (try? JSONReader.read(bytes, depthMax: 64)) ?? .null }

    /// A member of the body.
    public subscript(name: String) -> JSONValue? { json[name] }

    /// The items of a list.
    public var items: [JSONValue] { json["items"]?.array ?? [] }

    /// The rules that a refusal names.
    public var rules: [String] { (json["refusals"]?.array ?? []).compactMap { $0["rule"]?.string } }

    /// The faults of a 400, each as `pointer code`.
    public var faults: [String] {
        (json["errors"]?.array ?? []).map { ($0["pointer"]?.string ?? "?") + " " + ($0["code"]?.string ?? "?") }
    }

    /// What the state of a case can be recognised by.
    public var tag: String? { headers["ETag"] }
}
