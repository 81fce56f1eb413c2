import Cryptography
import Testing

@Suite struct SHA256Tests {
    @Test(
        "The published examples give the published digests",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func publishedExamples(text: String, hex: String) throws {
        #expect(try SHA256.digest(of: Array(text.utf8)).hex == hex)
    }

    @Test("Pieces give the digest of the whole, and a finished hash starts anew", arguments: [1, 7, 64, 1_000])
    func pieces(size: Int) throws {
        let whole = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = try SHA256()
        for _ in 0..<2 {
            for start in stride(from: 0, to: whole.count, by: size) {
                try hash.update(Array(whole[start..<min(start + size, whole.count)]))
            }
            #expect(hash.finish() == (try SHA256.digest(of: whole)))
        }
    }

    @Test("A digest comes back from its bytes and from its digits, and from no other length")
    func digestRoundTrip() throws {
        let digest = try SHA256.digest(of: [1, 2, 3])
        #expect(Digest(digest.bytes) == digest)
        #expect(Digest(hex: digest.hex) == digest)
        #expect(Digest(Array(digest.bytes.dropLast())) == nil)
        #expect(Digest(hex: digest.hex + "00") == nil)
        #expect(digest != (try SHA256.digest(of: [1, 2, 4])))
    }
}
