import CZlib

/// Unpacks one part of an archive, never beyond the size that it says it has.
enum Inflation {
    private static let stored: UInt16 = 0
    private static let deflated: UInt16 = 8

    /// - Throws: `damaged` for data that is cut off, of another length or checksum than it says, or packed otherwise.
    static func unpacked(_ packed: ArraySlice<UInt8>, _ entry: ZipArchive.Entry) throws(WorkbookFault) -> [UInt8] {
        let part: [UInt8]
        switch entry.method {
        case stored: part = Array(packed)
        case deflated: part = try inflated(packed, entry.bytes)
        default: throw .damaged
        }
        guard part.count == entry.bytes, checksum(part) == entry.crc else { throw .damaged }
        return part
    }

    private static func inflated(_ packed: ArraySlice<UInt8>, _ bytes: Int) throws(WorkbookFault) -> [UInt8] {
        var input = Array(packed)
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: bytes + 1) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                var stream = z_stream()
                guard casus_inflate_raw_start(&stream) == Z_OK else { return }
                defer { inflateEnd(&stream) }
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                // One byte more than it says: a part that goes on there is caught, whatever it would unpack to.
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(bytes + 1)
                isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0
                count = bytes + 1 - Int(stream.avail_out)
            }
        }
        guard isWhole else { throw .damaged }
        return output
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: crc32_z(0, bytes, bytes.count))
    }
}
