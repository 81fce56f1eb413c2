import Cryptography
import Testing

@Suite struct HexTests {
    @Test("Every byte comes back from its two digits, in either case")
    func everyByte() {
        let bytes = (0...255).map { UInt8($0) }
        let text = Hex.encoded(bytes)
        #expect(text.utf8.count == 512)
        #expect(Hex.decoded(text) == bytes)
        #expect(Hex.decoded(text.uppercased()) == bytes)
    }

    @Test("What is not hexadecimal is nothing", arguments: ["0", "abc", "0g", " 00", "00 ", "é0"])
    func notHexadecimal(text: String) {
        #expect(Hex.decoded(text) == nil)
    }
}
