import CaseAPI
import StrictJSON
import Testing

@Suite("Places in a body")
struct JSONPointerTests {
    @Test(
        "A slash and a tilde in a name are escaped",
        arguments: [
            ("need", "/need"), ("a/b", "/a~1b"), ("m~n", "/m~0n"), ("~1", "/~01"), ("", "/"), ("é", "/é"),
            ("a b", "/a b"),
        ])
    func escaping(name: String, pointer: String) {
        #expect(JSONPointer.member(name, of: "") == pointer)
    }

    @Test("Names and numbers follow each other")
    func nesting() {
        let levels = JSONPointer.member("levels", of: JSONPointer.member("need", of: ""))
        #expect(JSONPointer.item(0, of: levels) == "/need/levels/0")
    }

    @Test(
        "An unknown member is named when a program could have named it so, else the object around it",
        arguments: [
            ("colour", "/a/colour"), ("reporter_type", "/a/reporter_type"), ("x/y", "/a/x~1y"),
            ("article23", "/a/article23"),
            ("", "/a"), ("Jan de Boer", "/a"), ("j.boer@example.org", "/a"), ("123456782", "/a"),
            ("bsn123456782", "/a"),
            ("2022-06-15", "/a"), ("Zoë", "/a"), (String(repeating: "x", count: 41), "/a"),
        ])
    func unknownMembers(name: String, pointer: String) {
        #expect(JSONPointer.unknownMember(name, of: "/a") == pointer)
    }

    @Test("A fault at an unknown member never carries a text that could be about a person")
    func unknownNamesAreNotEchoed() throws {
        let body = try JSONReader.read(#"{"text":"x","Jan de Boer, 12-03-1980":true}"#)
        let faults = try Description.request("addNote").faults(in: body)
        #expect(faults.map(\.pointer) == [""])
        #expect(faults.map(\.code) == ["unknown_field"])
    }
}
