/// Why a cryptographic operation could not be done. Holds no key and no content.
public enum CryptographyError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The library could not do what it was asked, which it can on a sound system.
    case unavailable(String)
    /// A key has another length than the 32 bytes it must have.
    case keyLength(Int)
    /// Sealed bytes do not open: another key, other associated data, or changed bytes.
    case doesNotOpen

    /// What was expected, what was found, and what to do.
    public var description: String {
        switch self {
        case .unavailable(let what):
            "the cryptographic library refused \(what): check that libgnutls30 is installed and may run it"
        case .keyLength(let count):
            "a key is 32 bytes, this one is \(count): give the key that was made with the database"
        case .doesNotOpen:
            "the sealed bytes do not open: the key is another one, or the bytes were changed"
        }
    }
}
