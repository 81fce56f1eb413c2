import Testing

@testable import HTTPServer

@Suite struct HTTPHeadersTests {
    @Test(arguments: ["If-Match", "if-match", "IF-MATCH"])
    func `a field is found in any letter case`(name: String) {
        let headers: HTTPHeaders = ["if-match": "\"1\""]
        #expect(headers[name] == "\"1\"")
    }

    @Test func `names are compared as bytes, not as characters`() {
        let headers: HTTPHeaders = ["e\u{301}": "composed of two"]
        #expect(headers["\u{E9}"] == nil)
    }

    @Test func `a repeated field keeps its order`() {
        var headers: HTTPHeaders = ["Accept": "a"]
        headers.add("X", "between")
        headers.add("accept", "b")
        #expect(headers.values(of: "ACCEPT") == ["a", "b"])
        #expect(headers["Accept"] == "a")
    }

    @Test func `setting replaces and nil removes`() {
        var headers: HTTPHeaders = ["A": "1", "a": "2", "B": "3"]
        headers["A"] = "4"
        #expect(headers.values(of: "a") == ["4"])
        headers["b"] = nil
        #expect(headers.fields.map(\.name) == ["A"])
    }
}
