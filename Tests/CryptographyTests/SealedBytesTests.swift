import Cryptography
import Testing

@Suite struct SealedBytesTests {
    private let key = [UInt8](repeating: 7, count: SealedBytes.keyByteCount)
    private let binding = Array("case:C-0123456789".utf8)

    @Test("What was sealed opens to the same bytes", arguments: [0, 1, 15, 16, 17, 4_096])
    func roundTrip(count: Int) throws {
        let plaintext = [UInt8](repeating: 42, count: count)
        let sealed = try SealedBytes.seal(plaintext, key: key, associatedData: binding)
        #expect(sealed.count == count + SealedBytes.overheadByteCount)
        #expect(try SealedBytes.open(sealed, key: key, associatedData: binding) == plaintext)
    }

    @Test("The published GCM example for 256 bits opens: test case 14 of the original specification")
    func publishedExample() throws {
        let zeros = [UInt8](repeating: 0, count: 32)
        let hex = "000000000000000000000000" + "cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919"
        let sealed = try #require(Hex.decoded(hex))
        #expect(try SealedBytes.open(sealed, key: zeros, associatedData: []) == [UInt8](repeating: 0, count: 16))
    }

    @Test("A changed bit anywhere keeps it closed")
    func changedBit() throws {
        let sealed = try SealedBytes.seal(Array("kamer met tuin".utf8), key: key, associatedData: binding)
        for position in sealed.indices {
            var changed = sealed
            changed[position] ^= 1
            #expect(throws: CryptographyError.doesNotOpen) {
                try SealedBytes.open(changed, key: key, associatedData: binding)
            }
        }
    }

    @Test("Another key, other associated data or too few bytes keep it closed")
    func otherCircumstances() throws {
        let sealed = try SealedBytes.seal([1, 2, 3], key: key, associatedData: binding)
        let otherKey = [UInt8](repeating: 8, count: SealedBytes.keyByteCount)
        #expect(throws: CryptographyError.doesNotOpen) {
            try SealedBytes.open(sealed, key: otherKey, associatedData: binding)
        }
        #expect(throws: CryptographyError.doesNotOpen) {
            try SealedBytes.open(sealed, key: key, associatedData: binding + [0])
        }
        #expect(throws: CryptographyError.doesNotOpen) {
            try SealedBytes.open(Array(sealed.prefix(27)), key: key, associatedData: binding)
        }
        #expect(throws: CryptographyError.keyLength(31)) {
            try SealedBytes.seal([1], key: Array(key.dropLast()), associatedData: [])
        }
    }

    @Test("The same text sealed twice differs, and random bytes do not repeat")
    func freshNonces() throws {
        let sealed = try (0..<100).map { _ in try SealedBytes.seal([1], key: key, associatedData: []) }
        #expect(Set(sealed).count == 100)
        let random = try (0..<100).map { _ in try secureRandom(bytes: 16) }
        #expect(Set(random).count == 100)
    }

    @Test("Equality in constant time is equality of bytes")
    func constantTime() {
        #expect(constantTimeEquals([], []))
        #expect(constantTimeEquals([1, 2, 3], [1, 2, 3]))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2, 4]))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2]))
    }
}
