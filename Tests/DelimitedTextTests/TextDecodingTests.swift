import DelimitedText
import Testing

@Suite("Text out of bytes whose encoding nobody wrote down")
struct TextDecodingTests {
    @Test(
        "UTF-8 is taken when it is valid, else Windows-1252",
        arguments: [
            ([0x61], "a"), ([0xC3, 0xA9], "é"), ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é"), ([0xE9], "é"), ([0x80], "€"),
            ([0x96, 0x97], "–—"), ([0x91, 0x92, 0x93, 0x94], "‘’“”"), ([0x8A, 0x9F], "ŠŸ"), ([0xFF], "ÿ"),
            ([0xA0], "\u{A0}"),
            ([0x81], "\u{FFFD}"), ([0x8D, 0x8F, 0x90, 0x9D], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ([], ""),
            ([0xC3, 0xA9, 0xE9], "Ã©é"), ([0xF0, 0x9F, 0x98, 0x80], "😀"),
        ] as [([UInt8], String)])
    func decoded(bytes: [UInt8], text: String) {
        #expect(TextDecoding.decoded(bytes) == text)
    }
}
