import StrictJSON
import Testing

@Suite("What a value read from JSON is taken for")
struct JSONValueTests {
    @Test("A value is taken for what it is and for nothing else")
    func kinds() {
        let values: [JSONValue] = [
            .null, .bool(true), .integer(1), .real(1), .string("1"), .array([]), .object(JSONObject()),
        ]
        #expect(values.map { $0.bool != nil } == [false, true, false, false, false, false, false])
        #expect(values.map { $0.integer != nil } == [false, false, true, false, false, false, false])
        #expect(values.map { $0.string != nil } == [false, false, false, false, true, false, false])
        #expect(values.map { $0.array != nil } == [false, false, false, false, false, true, false])
        #expect(values.map { $0.object != nil } == [false, false, false, false, false, false, true])
        #expect(values.allSatisfy { $0["a"] == nil })
    }

    @Test(
        "Texts are given only when every item is one",
        arguments: [
            (JSONValue.array([.string("a"), .string("b")]), ["a", "b"]), (.array([]), []),
            (.array([.string("a"), .null]), nil),
            (.string("a"), nil), (.null, nil),
        ] as [(JSONValue, [String]?)])
    func strings(value: JSONValue, texts: [String]?) {
        #expect(value.strings == texts)
    }
}
