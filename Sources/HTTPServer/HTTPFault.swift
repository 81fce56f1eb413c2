/// Why a request was answered before a route was reached. None of them holds a byte that the client sent.
///
/// The library answers some faults itself, with a page of its own and then a close, and shows them to nobody: a length
/// that is no number (400, or 413 when it is too large for one; its head is sent twice), a field without a colon (400),
/// a malformed chunk (400; 413 when its size is too large for a number), a chunk extension that fills the buffer (500),
/// a head that outgrows the buffer (414 or 431), another version than HTTP/1 (505).
public enum HTTPFault: Sendable, Equatable {
    /// 400: the message could be read in two ways or breaks the form. Carries a fixed code, such as `host_repeated`.
    case badFraming(String)
    /// 413: the body is longer than this many bytes, by its announced length or as it arrived.
    case bodyTooLarge(limit: Int)
    /// 414: the request line is longer than this many bytes.
    case requestLineTooLong(limit: Int)
    /// 431: the header fields are longer than this many bytes together, or more than this many.
    case headersTooLarge(limitBytes: Int, limitCount: Int)
    /// 503: the server is finishing what it has begun and takes nothing new.
    case draining
    /// 503: the queue of waiting requests, or the room for bodies, is full.
    case overloaded

    /// The status that belongs to the fault.
    public var status: Int {
        switch self {
        case .badFraming: 400
        case .bodyTooLarge: 413
        case .requestLineTooLong: 414
        case .headersTooLarge: 431
        case .draining, .overloaded: 503
        }
    }
}
