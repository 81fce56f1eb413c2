import CaseAPI
import StrictJSON
import Testing

@Suite("Free text in a body")
struct FreeTextTests {
    @Test("Every free text is found, at any depth, and nothing else")
    func texts() throws {
        let body = try JSONReader.read(
            #"{"move":"admit","motivation":"a","acuteDanger":{"attestedBy":"b"},"unitId":"U1","whatHelped":"c"}"#)
        let found = try Description.request("makeMove").freeTexts(in: body)
        #expect(found.map(\.pointer) == ["/motivation", "/acuteDanger/attestedBy", "/whatHelped"])
        #expect(found.map(\.text) == ["a", "b", "c"])
    }

    @Test("A patch has them too, and null is none")
    func patches() throws {
        let body = try JSONReader.read(#"{"summary":"a","reporterReference":null,"region":"R05"}"#)
        #expect(try Description.request("reviseCase").freeTexts(in: body).map(\.pointer) == ["/summary"])
    }
}
