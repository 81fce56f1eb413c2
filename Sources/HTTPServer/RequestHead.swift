/// The request line and the header fields as they arrived.
struct RequestHead: Sendable {
    /// The method as sent.
    var method = ""
    /// The target before `?`.
    var path = ""
    /// The target after `?`.
    var query = ""
    /// Bytes of the whole target.
    var targetBytes = 0
    /// Where the target ended in the library's buffer.
    var targetEnd: UInt = 0
    /// `HTTP/1.0`, or 1 with a higher second number.
    var version = ""
    /// The fields, names in lower case.
    var headers = HTTPHeaders()
    /// Bytes of all fields, each with its separator and line end.
    var headerBytes = 0
    /// The first fault seen while reading; it outweighs what `framingFault(limits:)` finds.
    var readingFault: FramingFault?

    /// How the body comes.
    enum Framing: Sendable, Equatable {
        /// There is no body.
        case none
        /// So many bytes are announced.
        case length(Int)
        /// In chunks, of unknown length.
        case chunked
    }

    /// Takes the target apart at the first `?`.
    mutating func setTarget(_ bytes: UnsafeBufferPointer<UInt8>) {
        targetBytes = bytes.count
        targetEnd = UInt(bitPattern: bytes.baseAddress) + UInt(bytes.count)
        if bytes.isEmpty || bytes.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) { readingFault = .targetMalformed }
        let mark = bytes.firstIndex(of: 0x3F) ?? bytes.endIndex
        path = String(decoding: bytes[..<mark], as: UTF8.self)
        if mark < bytes.endIndex { query = String(decoding: bytes[(mark + 1)...], as: UTF8.self) }
    }

    /// Adds a field, its name in lower case and its value without white space behind it; past the bounds it is counted and left out.
    mutating func addField(
        name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>, limits: HTTPServerLimits
    ) {
        headerBytes += name.count + value.count + 4
        fieldCount += 1
        guard fieldCount <= limits.headerCountMax, headerBytes <= limits.headerBytesMax else { return }
        if name.isEmpty || !name.allSatisfy(\.isTokenByte) { readingFault = readingFault ?? .headerNameMalformed }
        if value.contains(where: { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }) {
            readingFault = readingFault ?? .headerHasControlCharacter
        }
        let lowered = String(unsafeUninitializedCapacity: name.count) { target in
            for index in name.indices { target[index] = name[index].asciiLowered }
            return name.count
        }
        var end = value.endIndex
        while end > value.startIndex, value[end - 1] == 0x20 || value[end - 1] == 0x09 { end -= 1 }
        headers.add(lowered, String(decoding: value[..<end], as: UTF8.self))
    }

    /// Fields seen, those past the bound too.
    private(set) var fieldCount = 0

    /// The first reason not to take this request, before its body; nil when there is none.
    func fault(limits: HTTPServerLimits) -> HTTPFault? {
        if method.utf8.count + targetBytes + version.utf8.count + 2 > limits.requestLineBytesMax {
            return .requestLineTooLong(limit: limits.requestLineBytesMax)
        }
        if fieldCount > limits.headerCountMax || headerBytes > limits.headerBytesMax {
            return .headersTooLarge(limitBytes: limits.headerBytesMax, limitCount: limits.headerCountMax)
        }
        if let readingFault { return readingFault.fault }
        if method.isEmpty || !method.utf8.allSatisfy(\.isTokenByte) { return FramingFault.methodMalformed.fault }
        switch framing() {
        case .failure(let refusal):
            return refusal.reason.fault
        case .success(.length(let length)):
            let limit = limits.bodyBytesMax(method: method, path: path)
            return length > limit ? .bodyTooLarge(limit: limit) : nil
        case .success:
            return nil
        }
    }

    /// How the body comes, or why that cannot be told.
    func framing() -> Result<Framing, Refusal> {
        let hosts = headers.values(of: "host")
        if hosts.count > 1 { return .failure(Refusal(.hostRepeated)) }
        let isVersion10 = version.utf8.elementsEqual("HTTP/1.0".utf8)
        if hosts.isEmpty && !isVersion10 { return .failure(Refusal(.hostMissing)) }
        let lengths = headers.values(of: "content-length")
        let codings = headers.values(of: "transfer-encoding")
        if !lengths.isEmpty && !codings.isEmpty { return .failure(Refusal(.lengthAndTransferCoding)) }
        if lengths.count > 1 { return .failure(Refusal(.lengthRepeated)) }
        if codings.count > 1 { return .failure(Refusal(.transferCodingRepeated)) }
        if let coding = codings.first {
            guard coding.utf8.elementsEqual("chunked".utf8) else { return .failure(Refusal(.transferCodingNotChunked)) }
            return isVersion10 ? .failure(Refusal(.transferCodingInHTTP10)) : .success(.chunked)
        }
        guard let length = lengths.first else { return .success(.none) }
        guard length.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(length) else {
            return .failure(Refusal(.lengthNotANumber))
        }
        return .success(number == 0 ? .none : .length(number))
    }

    /// A framing fault as an error.
    struct Refusal: Error, Equatable {
        /// Which one.
        let reason: FramingFault

        /// Refuses for this reason.
        init(_ reason: FramingFault) {
            self.reason = reason
        }
    }
}

extension UInt8 {
    /// Whether the byte may stand in a token: a method or a field's name.
    var isTokenByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
        default: false
        }
    }
}
