import CaseAPI
import StrictJSON
import Testing

@Suite("Reading an API description")
struct SchemaReadingTests {
    @Test(
        "What is not understood is refused with its place, since it would look as if it were held",
        arguments: [
            (##"{"type":"string","contentEncoding":"x"}"##, "/components/schemas/Thing/contentEncoding"),
            (##"{"type":"string","format":"uuid"}"##, "/components/schemas/Thing/format"),
            (##"{"type":"string","pattern":"a+"}"##, "/components/schemas/Thing/pattern"),
            (##"{"type":"null"}"##, "/components/schemas/Thing"),
            (##"{"type":["string","integer"]}"##, "/components/schemas/Thing"),
            (##"{"type":"integer","multipleOf":2}"##, "/components/schemas/Thing/multipleOf"),
            (##"{"type":"object","required":["a"]}"##, "/components/schemas/Thing/required"),
            (##"{"type":"object","properties":{"a/b":{"type":"x"}}}"##, "/components/schemas/Thing/properties/a~1b"),
            (##"{"type":"array","items":{"$ref":"#/components/schemas/Thing"}}"##, "/components/schemas/Thing/items"),
            (##"{"$ref":"#/components/schemas/None"}"##, "/components/schemas/Thing"),
            (##"{"anyOf":[{"type":"null"}]}"##, "/components/schemas/Thing"),
        ] as [(String, String)])
    func refusals(schema: String, pointer: String) throws {
        let document = try JSONReader.read(
            ##"""
            {"paths":{"/a":{"post":{"responses":{},"requestBody":{"content":{"application/json":
            {"schema":{"$ref":"#/components/schemas/Thing"}}}}}}},"components":{"schemas":{"Thing":\##(schema)}}}
            """##)
        let thrown = #expect(throws: ContractFault.self) { try APIContract(document) }
        #expect(thrown?.pointer == pointer)
    }

    @Test("Null beside a type, or beside a component, makes it nullable")
    func nullable() throws {
        let case_ = try Description.request("reviseCase")
        let nullable = case_.leaves.filter(\.isNullable).map { $0.path.joined(separator: ".") }
        #expect(
            nullable.contains("birthYear") && nullable.contains("need.careType") && nullable.contains("need.levels"))
        #expect(!nullable.contains("province") && !nullable.contains("region"))
    }
}
