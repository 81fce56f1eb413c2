import CaseAPI
import Testing

@Suite("Patterns of ids and codes")
struct CodePatternTests {
    @Test(
        "A text matches as a whole or not at all",
        arguments: [
            ("^C-[0-9A-Z]{10}$", "C-0123456789", true), ("^C-[0-9A-Z]{10}$", "C-ABCDEFGHIJ", true),
            ("^C-[0-9A-Z]{10}$", "C-012345678", false), ("^C-[0-9A-Z]{10}$", "C-01234567890", false),
            ("^C-[0-9A-Z]{10}$", "c-0123456789", false), ("^C-[0-9A-Z]{10}$", "C-0123456789\n", false),
            ("^C-[0-9A-Z]{10}$", "", false),
            ("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", "a", true), ("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", "a._-", true),
            ("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", ".a", false), ("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", "é", false),
            ("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", "a/b", false),
            ("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", String(repeating: "a", count: 40), true),
            ("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", String(repeating: "a", count: 41), false),
        ])
    func matching(pattern: String, text: String, matches: Bool) throws {
        #expect(try #require(CodePattern(pattern)).matches(text) == matches)
    }

    @Test(
        "A pattern that uses more than is understood is refused",
        arguments: [
            "", "^$", "a", "^a", "a$", "^a+$", "^a*$", "^(a)$", "^a|b$", "^.$", "^[^a]$", "^[\\d]$", "^[a$", "^[]$",
            "^[a]{2$", "^[a]{x}$", "^[a]{2,}$", "^[a]{3,2}$", "^[a]{0,9}b$", "^[a]{1,2,3}$",
        ])
    func refusing(pattern: String) {
        #expect(CodePattern(pattern) == nil)
    }
}
