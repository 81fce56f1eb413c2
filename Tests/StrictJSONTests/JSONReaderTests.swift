@testable import StrictJSON
import Testing

@Suite("Reading JSON strictly")
struct JSONReaderTests {
    /// The fault of a text that must not be read.
    private static func fault(_ bytes: [UInt8], depthMax: Int = JSONReader.depthMax) throws -> JSONFault {
        try #require(throws: JSONFault.self) { try JSONReader.read(bytes, depthMax: depthMax) }
    }

    @Test(
        "A faulty text is refused with its kind of fault and the line",
        arguments: [
            (#"{"a": 1,}"#, JSONFault.Code.notJSON, 1), ("{\n\"a\": tru\n}", .notJSON, 2), ("[1, NaN]", .notJSON, 1),
            ("['a']", .notJSON, 1), ("[01]", .notJSON, 1), ("[+1]", .notJSON, 1), ("[.5]", .notJSON, 1),
            ("[1.]", .notJSON, 1),
            ("// a\n[]", .notJSON, 1), ("[\"a\tb\"]", .notJSON, 1), ("[\"\\x\"]", .notJSON, 1),
            ("[\"\\ud800\"]", .notJSON, 1),
            (#"{"a": 1, "a": 2}"#, .duplicateName, 1), (#"{"a": 1, "\u0061": 2}"#, .duplicateName, 1),
            ("[{\"b\": {\"c\": 1,\n\"c\": 1}}]", .duplicateName, 2), ("[]\n[]", .textAfterEnd, 2),
            ("[] x", .textAfterEnd, 1),
            ("", .endsTooSoon, 1), ("[1, 2", .endsTooSoon, 1), ("{\"a\":\n", .endsTooSoon, 2),
            ("[\"a", .endsTooSoon, 1),
            ("[9223372036854775808]", .numberOutOfRange, 1), ("[-9223372036854775809]", .numberOutOfRange, 1),
            ("[1e400]", .numberOutOfRange, 1), (#"{"a\u0000": 1}"#, .nullCharacter, 1),
            (#"["a\u0000b"]"#, .nullCharacter, 1), ("\u{FEFF}[]", .byteOrderMark, 1),
        ])
    func faults(text: String, code: JSONFault.Code, line: Int) throws {
        let fault = try JSONReaderTests.fault(Array(text.utf8))
        #expect(fault.code == code)
        #expect(fault.line == line)
        #expect(fault.column >= 1)
    }

    @Test(
        "Bytes that are no UTF-8 are refused, and UTF-16 with them",
        arguments: [
            [0x5B, 0x22, 0xFF, 0x22, 0x5D], [0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D],
            [0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D],
            [0x5B, 0x22, 0xE2, 0x82, 0x22, 0x5D], [0x5B, 0x22, 0xF4, 0x90, 0x80, 0x80, 0x22, 0x5D],
        ] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) throws {
        #expect(try JSONReaderTests.fault(bytes).code == .notUTF8)
    }

    @Test("UTF-16 is no JSON here")
    func utf16() {
        #expect(throws: JSONFault.self) { try JSONReader.read([0x5B, 0x00, 0x5D, 0x00] as [UInt8]) }
    }

    @Test("The outermost value is an object or an array", arguments: ["1", "\"a\"", "true", "null", "x", " "])
    func outermost(text: String) {
        #expect(throws: JSONFault.self) { try JSONReader.read(text) }
    }

    @Test(
        "Nesting is read up to the limit and refused above it, at the bracket that goes too deep",
        arguments: [1, 2, 32, 64])
    func depth(limit: Int) throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(throws: Never.self) { try JSONReader.read(nested(limit), depthMax: limit) }
        let above = try JSONReaderTests.fault(nested(limit + 1), depthMax: limit)
        #expect(above == JSONFault(code: .tooDeep, line: 1, column: limit + 1))
        #expect(try JSONReaderTests.fault(nested(200_000), depthMax: limit).code == .tooDeep)
    }

    @Test("The place of a fault counts lines and code points, not bytes")
    func place() throws {
        let fault = try JSONReaderTests.fault(Array("[\"é€\",\n [[[".utf8), depthMax: 2)
        #expect(fault == JSONFault(code: .tooDeep, line: 2, column: 3))
    }

    @Test("Brackets inside strings do not count as nesting")
    func bracketsInStrings() throws {
        let value = try JSONReader.read(#"["[[[[\"[[[{{{"]"#, depthMax: 1)
        #expect(value.array?.first?.string == "[[[[\"[[[{{{")
    }

    @Test(
        "Numbers keep what they were written as",
        arguments: [
            ("[0]", JSONValue.integer(0)), ("[-0]", .integer(0)), ("[9223372036854775807]", .integer(.max)),
            ("[-9223372036854775808]", .integer(.min)), ("[1.0]", .real(1)), ("[1e2]", .real(100)),
            ("[0.5]", .real(0.5)),
        ])
    func numbers(text: String, value: JSONValue) throws {
        #expect(try JSONReader.read(text).array == [value])
    }

    @Test("A number with a fraction or exponent is no integer, whatever its value")
    func wholeReals() throws {
        #expect(try JSONReader.read("[1.994e3]").array?.first?.integer == nil)
    }

    @Test("Members stay in their order, and names are compared as bytes")
    func members() throws {
        let value = try JSONReader.read("{\"b\": 1, \"a\": 2, \"\u{E9}\": 3, \"e\u{301}\": 4}")
        #expect(value.object?.members.count == 4)
        #expect(value.object?.members.prefix(2).map(\.name) == ["b", "a"])
        #expect(value["\u{E9}"]?.integer == 3)
        #expect(value["e\u{301}"]?.integer == 4)
        #expect(value["c"] == nil)
    }

    @Test(
        "Escapes are read",
        arguments: [
            (#"["\"\\\/\b\f\n\r\t"]"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"["\u00e9\u20ac"]"#, "é€"),
            (#"["\ud83d\ude00"]"#, "😀"), ("[\"😀\"]", "😀"),
        ])
    func escapes(text: String, read: String) throws {
        #expect(try JSONReader.read(text).strings == [read])
    }
}
