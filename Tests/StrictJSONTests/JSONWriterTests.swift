import StrictJSON
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    private static func written(_ value: JSONValue) -> String {
        var writer = JSONWriter()
        writer.value(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(
        "What must be escaped is, and nothing else",
        arguments: [
            ("\"", #"["\""]"#), ("\\", #"["\\"]"#), ("\n", #"["\n"]"#), ("\t", #"["\u0009"]"#), ("\r", #"["\u000d"]"#),
            ("\u{0}", #"["\u0000"]"#), ("\u{1F}", #"["\u001f"]"#), ("/", #"["/"]"#), ("é€😀", "[\"é€😀\"]"),
            ("\u{7F}", "[\"\u{7F}\"]"), ("\u{2028}", "[\"\u{2028}\"]"), ("\r\n", #"["\u000d\n"]"#), ("", #"[""]"#),
        ])
    func escaping(text: String, json: String) {
        #expect(JSONWriterTests.written(.array([.string(text)])) == json)
    }

    @Test("Commas and brackets stand where they belong")
    func structure() {
        var writer = JSONWriter()
        writer.object { object in
            object.member("a", 1)
            object.member("b", nil as String?)
            object.key("c")
            object.array { array in
                array.object { _ in }
                array.array { _ in }
                array.bool(true)
                array.null()
            }
            object.member("d", ["x", "y"])
            object.key("e" as String)
            object.raw(Array("{\"f\":2}".utf8))
            object.members(of: Array("{}".utf8))
            object.members(of: Array("{\"g\":3,\"h\":4}".utf8))
            object.member("i", false)
        }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == #"{"a":1,"b":null,"c":[{},[],true,null],"d":["x","y"],"e":{"f":2},"g":3,"h":4,"i":false}"#)
    }

    @Test("A name that is not known beforehand is escaped like any string")
    func names() {
        var writer = JSONWriter()
        writer.object { object in
            object.key("a\"b" as String)
            object.null()
        }
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a\"b":null}"#)
    }

    @Test("Setting, replacing and removing members keeps the order of the others")
    func objects() {
        var object = JSONObject()
        object["a"] = .integer(1)
        object["b"] = .integer(2)
        object["a"] = .integer(3)
        object["c"] = .null
        object["b"] = nil
        object["missing"] = nil
        #expect(JSONWriterTests.written(.object(object)) == #"{"a":3,"c":null}"#)
    }

    @Test("Whatever is written reads back the same", arguments: 0..<200 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = Numbers(state: seed)
        let value = JSONValue.array([random.value(depth: 5)])
        let text = JSONWriterTests.written(value)
        let read = try JSONReader.read(text)
        #expect(read == value)
        #expect(Array(JSONWriterTests.written(read).utf8) == Array(text.utf8))
    }
}

/// Values by chance, the same for the same seed.
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func text() -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "\"", "\\", "\n", "\r", "\u{1}", "é", "€", "😀", "\u{301}", "{", "/", "\u{FFFF}",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...8, using: &self) { text.append(scalars.randomElement(using: &self) ?? "a") }
        return String(text)
    }

    mutating func value(depth: Int) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &self) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &self))
        case 2: return .integer(Int64.random(in: .min ... .max, using: &self))
        case 3: return .integer(Int64.random(in: -9...9, using: &self))
        case 4: return .real(Double.random(in: -1e9...1e9, using: &self))
        case 5: return .string(text())
        case 6: return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
        default:
            var object = JSONObject()
            for _ in 0..<Int.random(in: 0...4, using: &self) { object[text()] = value(depth: depth - 1) }
            return .object(object)
        }
    }
}
