import Glibc

/// The text of a peer's address.
enum PeerAddress {
    /// The numeric address without port; empty for a family that is neither IPv4 nor IPv6.
    static func text(of address: UnsafePointer<sockaddr>) -> String {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                var number = pointer.pointee.sin_addr
                return text(family: AF_INET, &number)
            }
        case AF_INET6:
            return address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                var number = pointer.pointee.sin6_addr
                let text = text(family: AF_INET6, &number)
                let mapped = "::ffff:"
                return text.hasPrefix(mapped) && text.contains(".") ? String(text.dropFirst(mapped.count)) : text
            }
        default:
            return ""
        }
    }

    private static func text(family: Int32, _ number: UnsafeRawPointer) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { buffer in
            guard let base = buffer.baseAddress, inet_ntop(family, number, base, socklen_t(buffer.count)) != nil else {
                return ""
            }
            return String(cString: base)
        }
    }
}
