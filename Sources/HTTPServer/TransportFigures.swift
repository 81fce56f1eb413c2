import Glibc

/// What the system counts on a TCP connection.
struct TransportFigures: Equatable {
    /// Bytes that arrived, whether or not they were read.
    var bytesReceived: UInt64
    /// Bytes sent that the peer has acknowledged.
    var bytesAcknowledged: UInt64

    /// Where the two figures stand in the kernel's `tcp_info`, which only ever grows at its end. The C library's own
    /// declaration of it ends before them.
    private enum Offset {
        static let bytesAcknowledged = 120
        static let bytesReceived = 128
        static let end = 136
    }

    /// Figures as given.
    init(bytesReceived: UInt64, bytesAcknowledged: UInt64) {
        self.bytesReceived = bytesReceived
        self.bytesAcknowledged = bytesAcknowledged
    }

    /// Reads the figures of a socket; nil when the system does not give them.
    init?(descriptor: Int32) {
        let figures: (UInt64, UInt64)? = withUnsafeTemporaryAllocation(byteCount: Offset.end, alignment: 8) { buffer in
            var length = socklen_t(Offset.end)
            guard getsockopt(descriptor, Int32(IPPROTO_TCP), TCP_INFO, buffer.baseAddress, &length) == 0,
                length >= Offset.end
            else { return nil }
            return (
                buffer.load(fromByteOffset: Offset.bytesReceived, as: UInt64.self),
                buffer.load(fromByteOffset: Offset.bytesAcknowledged, as: UInt64.self)
            )
        }
        guard let figures else { return nil }
        bytesReceived = figures.0
        bytesAcknowledged = figures.1
    }
}
