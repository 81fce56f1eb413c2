import Glibc
import SecureCare

/// Whole files and streams as bytes, each with a limit.
enum FileBytes {
    /// The largest import, in bytes; the server holds the same limit.
    static let importBytesMax = 64 * 1_024 * 1_024
    /// The largest body of an ordinary request, in bytes; the server holds the same limit.
    static let bodyBytesMax = 256 * 1_024

    /// The bytes of a file; a fault when it is not there, may not be read, or is longer than `limit` bytes.
    static func read(path: String, atMost limit: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CommandFault(.noInput, Phrase("cli.fault.no_input")) }
        defer { close(descriptor) }
        return try read(descriptor, atMost: limit)
    }

    /// The bytes of an open file up to its end; a fault when there are more than `limit`.
    static func read(_ descriptor: Int32, atMost limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let chunkBytes = 65_536
        while true {
            let chunk = try withUnsafeTemporaryAllocation(byteCount: chunkBytes, alignment: 1) { buffer in
                var count = Glibc.read(descriptor, buffer.baseAddress, chunkBytes)
                while count < 0, errno == EINTR { count = Glibc.read(descriptor, buffer.baseAddress, chunkBytes) }
                guard count >= 0 else {
                    throw errno == EISDIR
                        ? CommandFault(.noInput, Phrase("cli.fault.no_input"))
                        : CommandFault(.inputOutput, Phrase("cli.fault.cannot_read"))
                }
                return Array(buffer.prefix(count))
            }
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= limit else {
                throw CommandFault(.badData, Phrase("cli.fault.input_too_large", .number(limit)))
            }
        }
    }

    /// Writes all bytes; a fault when the other side does not take them.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw CommandFault(.inputOutput, Phrase("cli.fault.cannot_write"))
            }
            rest = rest.dropFirst(count)
        }
    }
}
