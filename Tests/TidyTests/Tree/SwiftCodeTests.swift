import Testing

@Suite("Taking Swift text apart")
struct SwiftCodeTests {
    @Test(
        "Comments and strings are blanked, code and lines stay",
        arguments: [
            ("let a = 1 // try!", "let a = 1        "),
            ("/* { */ x", "        x"),
            ("f(\"{\")", "f(   )"),
            ("f(\"\\\"{\") }", "f(     ) }"),
            ("f(\"\\(g(\")\"))\") {", "f(           ) {"),
            ("f(#\"\"{\"#)", "f(      )"),
            ("a\n\"\"\"\n{\n\"\"\"\nb", "a\n   \n \n   \nb"),
        ])
    func blanking(text: String, code: String) {
        #expect(SwiftCode(text).code == code)
    }

    @Test("Strings are given as written, with the line on which they start")
    func strings() {
        let found = SwiftCode("let a = \"one\"\nlet b = \"\\(a).two\"").strings
        #expect(found.map(\.text) == ["one", "\\(a).two"])
        #expect(found.map(\.line) == [1, 2])
    }
}
