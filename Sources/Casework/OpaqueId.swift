import Cryptography

/// Ids without order or meaning: a prefix and ten characters that cannot be mistaken for each other.
enum OpaqueId {
    /// Digits and capitals without I, L, O and U.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// A new id, such as `C-4K7Q0W2ZPH` for the prefix `C`.
    static func new(_ prefix: String) throws -> String {
        let characters = try secureRandom(bytes: 10).map { alphabet[Int($0 & 31)] }
        return prefix + "-" + String(decoding: characters, as: UTF8.self)
    }
}
