import Cryptography

/// How far a reader of changes has come, as the `id` of an event: sealed, so that nobody learns from it how much was
/// recorded that is not theirs to see.
struct ChangeCursor: Equatable {
    /// The place in the whole history.
    let position: Int64
    /// When it was given, in milliseconds since 1970 UTC.
    let givenAt: Int64

    /// How long a cursor may be written.
    static let lengthMax = 200

    /// The cursor in the form in which a party gets it, another at every call.
    func sealed(for party: String, under key: [UInt8]) throws -> String {
        Hex.encoded(
            try SealedBytes.seal(
                Self.bytes(position) + Self.bytes(givenAt), key: key, associatedData: Array(party.utf8)))
    }

    /// The cursor that a party was given; nil for anything else, another party's too.
    static func opened(_ text: String, for party: String, under key: [UInt8]) -> ChangeCursor? {
        guard text.utf8.count <= lengthMax, let sealed = Hex.decoded(text),
            let bytes = try? SealedBytes.open(sealed, key: key, associatedData: Array(party.utf8)), bytes.count == 16
        else { return nil }
        return ChangeCursor(position: number(bytes[..<8]), givenAt: number(bytes[8...]))
    }

    private static func bytes(_ number: Int64) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int64 {
        bytes.reduce(0) { $0 << 8 | Int64($1) }
    }
}
