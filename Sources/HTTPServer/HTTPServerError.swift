/// Why a server could not start: what was expected, what was found, what to do.
public enum HTTPServerError: Error, Equatable, CustomStringConvertible {
    /// The address is not a numeric IPv4 or IPv6 address.
    case addressMalformed
    /// The port is outside 0 to 65535.
    case portOutOfRange(Int)
    /// Another process listens on this port.
    case addressInUse(port: Int)
    /// The address belongs to no interface of this machine.
    case addressNotHere
    /// The system does not let this user listen on this port.
    case permissionDenied(port: Int)
    /// The certificate has no PEM block of a certificate.
    case certificateMalformed
    /// The key has no PEM block of a private key.
    case keyMalformed
    /// Both are in PEM, and the TLS library refuses the pair.
    case certificateRefused
    /// A certificate was to be replaced in a server that answers plain HTTP.
    case notUnderTLS
    /// A limit that must be above zero is not; carries its name.
    case limitOutOfRange(String)
    /// A call of the system failed; carries the call's name and its error number.
    case systemCallFailed(String, errno: Int32)
    /// The HTTP library did not start and names no reason.
    case libraryRefused

    /// One sentence for the operator; holds nothing of the certificate or the key.
    public var description: String {
        switch self {
        case .addressMalformed:
            "the listen address must be a numeric IPv4 or IPv6 address, and is not; write it as 127.0.0.1 or ::1"
        case .portOutOfRange(let port):
            "the port must be 0 to 65535, and is \(port); give one in that range, 0 for any free one"
        case .addressInUse(let port):
            "port \(port) must be free, and another process listens on it; stop that process or choose another port"
        case .addressNotHere:
            "the listen address must belong to this machine, and no interface has it; choose one of its own addresses"
        case .permissionDenied(let port):
            "listening on port \(port) must be permitted, and the system refuses it to this user; "
                + "choose a port from 1024 up, or grant CAP_NET_BIND_SERVICE"
        case .certificateMalformed:
            "the certificate file must hold a PEM block BEGIN CERTIFICATE, and has none; give the chain in PEM"
        case .keyMalformed:
            "the key file must hold a PEM block of a private key, and has none; give the unencrypted key in PEM"
        case .certificateRefused:
            "certificate and key must be valid and belong together, and the TLS library refuses them; "
                + "compare their public keys with openssl"
        case .notUnderTLS:
            "the server must have been started under TLS to take another certificate, and was not; start it with one"
        case .limitOutOfRange(let name):
            "the limit \(name) must be above zero, and is not; correct the setting"
        case .systemCallFailed(let call, let number):
            "the call \(call) must succeed, and failed with error number \(number); see errno(3) for its meaning"
        case .libraryRefused:
            "the HTTP library must start, and did not; check the limits on open files and on memory"
        }
    }
}
