import CMicrohttpd
import Glibc

/// Reads the head of a request out of the library, and checks that it was one plain line after the other.
///
/// The library cuts lines and fields apart in place and puts NUL where a separator was. It hands out neither folded
/// lines, nor NUL, nor a bare line feed, but each of them shows as a piece that does not stand right behind the one
/// before it. (Holds for libmicrohttpd 0.9.75; were it to copy the pieces, every request would be refused.)
struct HeadReader {
    /// What was read so far.
    private(set) var head: RequestHead
    private let limits: HTTPServerLimits
    /// The address behind the last piece.
    private var end: UInt = 0

    /// Goes on from a head of which the target is known.
    init(head: RequestHead, limits: HTTPServerLimits) {
        self.head = head
        self.limits = limits
    }

    /// Reads the method, the version and every field.
    mutating func read(method: UnsafePointer<CChar>, version: UnsafePointer<CChar>, connection: OpaquePointer) {
        head.method = String(cString: method)
        head.version = String(cString: version)
        if UInt(bitPattern: version) != head.targetEnd + 1 { refuseLine() }
        end = UInt(bitPattern: version) + UInt(strlen(version))
        _ = withUnsafeMutablePointer(to: &self) { reader in
            MHD_get_connection_values_n(
                connection, .HEADER_KIND,
                { context, _, name, nameBytes, value, valueBytes in
                    guard let context, let name else { return .NO }
                    let reader = context.assumingMemoryBound(to: HeadReader.self)
                    reader.pointee.take(
                        name: UnsafeRawBufferPointer(start: name, count: nameBytes),
                        value: UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : valueBytes))
                    return .YES
                }, reader)
        }
        // CR and LF of the last line; an empty line follows in the same buffer, so both may be read.
        let last = UnsafePointer<UInt8>(bitPattern: end)
        if let last, last[0] != 0 || last[1] != 0 { refuseLine() }
    }

    private mutating func take(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
        // CR and LF of the line before.
        if UInt(bitPattern: name.baseAddress) != end + 2 { refuseLine() }
        let nameEnd = UInt(bitPattern: name.baseAddress) + UInt(name.count)
        if let start = value.baseAddress {
            // The colon, and white space at will.
            let isBehind = UInt(bitPattern: start) > nameEnd
            if !isBehind || UInt(bitPattern: start) - nameEnd > UInt(limits.connectionBytes) { refuseLine() }
            end = UInt(bitPattern: start) + UInt(value.count)
        } else {
            refuseLine()
        }
        name.withMemoryRebound(to: UInt8.self) { name in
            value.withMemoryRebound(to: UInt8.self) { value in
                head.addField(name: name, value: value, limits: limits)
            }
        }
    }

    private mutating func refuseLine() {
        head.readingFault = head.readingFault ?? .lineMalformed
    }
}
