import Glibc

/// What the system counts on a TCP connection.
struct TransportFigures: Equatable {
    /// Bytes that arrived, whether or not they were read.
    var bytesReceived: UInt64
    /// Bytes sent that the peer has acknowledged.
    var bytesAcknowledged: UInt64
    /// Whether the peer sends nothing any more.
    var isPeerDone = false
    /// Whether the peer has acknowledged all that was given to the system.
    var isAllTaken = false

    /// Where the two figures stand in the kernel's `tcp_info`, which only ever grows at its end. The C library's own
    /// declaration of it ends before them.
    private enum Offset {
        static let state = 0
        static let segmentsOut = 24
        static let bytesAcknowledged = 120
        static let bytesReceived = 128
        static let bytesNotSent = 144
        static let end = 148
    }

    /// The kernel's number for a connection that is open on both sides; all others are begun or ended.
    private static let established: UInt8 = 1

    /// Figures as given.
    init(bytesReceived: UInt64, bytesAcknowledged: UInt64) {
        self.bytesReceived = bytesReceived
        self.bytesAcknowledged = bytesAcknowledged
    }

    /// Reads the figures of a socket; nil when the system does not give them.
    init?(descriptor: Int32) {
        let figures = withUnsafeTemporaryAllocation(byteCount: Offset.end, alignment: 8) { buffer in
            var length = socklen_t(Offset.end)
            guard getsockopt(descriptor, Int32(IPPROTO_TCP), TCP_INFO, buffer.baseAddress, &length) == 0,
                length >= Offset.end
            else { return TransportFigures?.none }
            var figures = TransportFigures(
                bytesReceived: buffer.load(fromByteOffset: Offset.bytesReceived, as: UInt64.self),
                bytesAcknowledged: buffer.load(fromByteOffset: Offset.bytesAcknowledged, as: UInt64.self))
            figures.isPeerDone = buffer.load(fromByteOffset: Offset.state, as: UInt8.self) != Self.established
            figures.isAllTaken =
                buffer.load(fromByteOffset: Offset.segmentsOut, as: UInt32.self) == 0
                && buffer.load(fromByteOffset: Offset.bytesNotSent, as: UInt32.self) == 0
            return figures
        }
        guard let figures else { return nil }
        self = figures
    }
}
