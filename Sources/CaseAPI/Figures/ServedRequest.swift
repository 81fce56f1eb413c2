import Cryptography
import SecureCare

/// What a log says of a request that was answered: how it went, never what it was about.
public struct ServedRequest: Sendable, Equatable {
    /// By which its lines in the log belong together; the caller's own where it gave one of the right form.
    public let id: String
    /// The method, or `other` when the API has no such method.
    public let method: String
    /// The operation's name in the API's description; nil when no path matched.
    public let operation: String?
    /// The party that asked; nil when it was not recognised or not asked for.
    public let party: String?
    /// The status of the answer.
    public let status: Int
    /// How long it took, the wait for the disk included.
    public let microseconds: Int64

    /// The methods that are named in the log; what else was sent is the caller's text.
    static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
}

/// The id of a request (`X-Request-Id`).
enum RequestID {
    /// The header in which a caller gives its own, and an answer says it.
    static let header = "X-Request-Id"

    /// The caller's own when it is 32 hexadecimal digits, with or without the dashes of a UUID: nothing that could be
    /// words or the number of a person; nil for anything else.
    static func given(_ text: String?) -> String? {
        guard let text, text.utf8.count == 32 || text.utf8.count == 36 else { return nil }
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        let isHexadecimal = digits.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
        }
        return digits.count == 32 && isHexadecimal ? text : nil
    }

    /// A new one.
    static func made() -> String {
        (try? secureRandom(bytes: 16)).map { Hex.encoded($0) } ?? "none"
    }
}
