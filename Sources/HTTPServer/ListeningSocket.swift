import Glibc

/// Where a server listens.
public struct ListenAddress: Sendable, Equatable {
    /// A numeric IPv4 or IPv6 address, without brackets.
    public var host: String
    /// The port; 0 takes any free one.
    public var port: Int

    /// An address and a port; by default any free port, for this machine alone.
    public init(host: String = "127.0.0.1", port: Int = 0) {
        self.host = host
        self.port = port
    }
}

/// A bound and listening TCP socket.
///
/// It is opened here, not by the library, because the library does not tell why it could not.
struct ListeningSocket: Sendable {
    /// Connections that the system completes before they are accepted.
    static let backlog: Int32 = 4_096

    /// The socket; whoever holds this value closes it.
    let descriptor: Int32
    /// The port on which it listens, also when any free one was asked for.
    let port: Int

    /// Binds and listens; says typed why not.
    init(_ address: ListenAddress) throws(HTTPServerError) {
        guard (0...65_535).contains(address.port) else { throw .portOutOfRange(address.port) }
        var (bytes, length, family) = try Self.socketAddress(address)
        let descriptor = socket(family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .systemCallFailed("socket", errno: errno) }
        do throws(HTTPServerError) {
            var yes: Int32 = 1
            setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
            let bound = withUnsafePointer(to: &bytes) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
            }
            guard bound == 0 else { throw Self.bindError(errno, port: address.port) }
            guard listen(descriptor, Self.backlog) == 0 else { throw Self.bindError(errno, port: address.port) }
            port = try Self.port(of: descriptor)
        } catch {
            Glibc.close(descriptor)
            throw error
        }
        self.descriptor = descriptor
    }

    /// Gives the port back.
    func close() {
        Glibc.close(descriptor)
    }

    private static func socketAddress(
        _ address: ListenAddress
    ) throws(HTTPServerError) -> (sockaddr_storage, socklen_t, Int32) {
        let port = in_port_t(address.port).bigEndian
        var storage = sockaddr_storage()
        var version4 = sockaddr_in()
        if inet_pton(AF_INET, address.host, &version4.sin_addr) == 1 {
            version4.sin_family = sa_family_t(AF_INET)
            version4.sin_port = port
            withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: version4, as: sockaddr_in.self) }
            return (storage, socklen_t(MemoryLayout<sockaddr_in>.size), AF_INET)
        }
        var version6 = sockaddr_in6()
        if inet_pton(AF_INET6, address.host, &version6.sin6_addr) == 1 {
            version6.sin6_family = sa_family_t(AF_INET6)
            version6.sin6_port = port
            withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: version6, as: sockaddr_in6.self) }
            return (storage, socklen_t(MemoryLayout<sockaddr_in6>.size), AF_INET6)
        }
        throw .addressMalformed
    }

    private static func bindError(_ number: Int32, port: Int) -> HTTPServerError {
        switch number {
        case EADDRINUSE: .addressInUse(port: port)
        case EADDRNOTAVAIL: .addressNotHere
        case EACCES, EPERM: .permissionDenied(port: port)
        default: .systemCallFailed("bind", errno: number)
        }
    }

    private static func port(of descriptor: Int32) throws(HTTPServerError) -> Int {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let outcome = withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard outcome == 0 else { throw .systemCallFailed("getsockname", errno: errno) }
        // The port stands at the same place for both families.
        return withUnsafeBytes(of: storage) { bytes in
            Int(bytes[2]) << 8 | Int(bytes[3])
        }
    }
}
