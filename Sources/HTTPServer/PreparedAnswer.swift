import CMicrohttpd

/// An answer in the library's own form, ready to be queued on any connection; freed with this object.
final class PreparedAnswer: Sendable {
    /// The address of the library's response object. An address is a plain value; only the library reads what it holds.
    private let address: UInt
    /// The status to send with it.
    let status: UInt32
    /// What it is the beginning of; nil when it is whole.
    let stream: HTTPStream?

    /// How many bytes the library asks a stream for at once.
    private static let streamBlockBytes = 4_096
    /// Gives the library the next bytes of a stream.
    private static let readStream: MHD_ContentReaderCallback = { context, _, buffer, count in
        guard let context, let buffer else { return -1 }
        let stream = Unmanaged<HTTPStream>.fromOpaque(context).takeUnretainedValue()
        return stream.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: count))
    }
    /// The library needs a stream no more.
    private static let releaseStream: MHD_ContentReaderFreeCallback = { context in
        if let context { Unmanaged<HTTPStream>.fromOpaque(context).release() }
    }

    /// Copies head and body of an answer; nil when memory is short.
    init?(_ response: HTTPResponse, closing: Bool) {
        let isSound = (200...599).contains(response.status) && response.headers.fields.allSatisfy(Self.isSound)
        let shown = isSound ? response : HTTPResponse(status: 500)
        guard let created = shown.stream.map(Self.response(of:)) ?? Self.response(of: shown.body) else { return nil }
        stream = shown.stream
        status = UInt32(shown.status)
        address = UInt(bitPattern: created)
        for field in shown.headers.fields where !Self.isWrittenByServer(field.name) && !field.value.isEmpty {
            MHD_add_response_header(created, field.name, field.value)
        }
        if closing || !isSound { MHD_add_response_header(created, "Connection", "close") }
    }

    deinit {
        if let response = OpaquePointer(bitPattern: address) { MHD_destroy_response(response) }
    }

    /// Hands the answer to the library for this connection; whether it took it.
    func queue(on connection: OpaquePointer) -> MHD_Result {
        guard let response = OpaquePointer(bitPattern: address) else { return .NO }
        stream?.attach(to: connection)
        return MHD_queue_response(connection, status, response)
    }

    private static func response(of body: [UInt8]) -> OpaquePointer? {
        body.withUnsafeBytes { bytes in
            // The library copies, so the pointer is not written through.
            MHD_create_response_from_buffer(
                bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
        }
    }

    private static func response(of stream: HTTPStream) -> OpaquePointer? {
        let context = Unmanaged.passRetained(stream)
        let created = MHD_create_response_from_callback(
            UInt64.max, streamBlockBytes, readStream, context.toOpaque(), releaseStream)
        if created == nil { context.release() }
        return created
    }

    private static func isWrittenByServer(_ name: String) -> Bool {
        HTTPHeaders.isSame(name, "content-length") || HTTPHeaders.isSame(name, "transfer-encoding")
    }

    private static func isSound(_ field: (name: String, value: String)) -> Bool {
        !field.name.isEmpty && field.name.utf8.allSatisfy(\.isTokenByte)
            && field.value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}
