import Testing

@testable import Store

@Suite struct SQLValueTests {
    @Test("Values are the same when they are stored alike: texts by their bytes, not by what they look like")
    func comparesBytes() {
        let composed = "caf\u{e9}"
        let decomposed = "cafe\u{301}"
        #expect(composed == decomposed)
        #expect(SQLValue.text(composed) != SQLValue.text(decomposed))
        #expect(SQLValue.text(composed) == SQLValue.utf8(Array(composed.utf8)))
        #expect(SQLValue.utf8([0x31]) != SQLValue.blob([0x31]))
        #expect(SQLValue.null != SQLValue.integer(0))
    }
}
