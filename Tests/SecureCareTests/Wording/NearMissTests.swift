import SecureCare
import Testing

@Suite("The word that was probably meant")
struct NearMissTests {
    static let words = ["primaryReason", "secondaryReasons", "rejectedOn", "unitId", "of", "no_contract", "case"]

    @Test(
        "A slip of the keyboard finds its word",
        arguments: [
            ("primaryReson", "primaryReason"), ("primary_reason", "primaryReason"), ("PRIMARY-REASON", "primaryReason"),
            ("rejectdeOn", "rejectedOn"), ("untiId", "unitId"), ("no-contract", "no_contract"), ("OF", "of"),
            ("cas", "case"), ("acse", "case"), ("secondaryReason", "secondaryReasons"),
        ])
    func slips(written: String, meant: String) {
        #expect(NearMiss.best(written, among: NearMissTests.words) == meant)
    }

    @Test(
        "A word that is too far from any is left alone",
        arguments: ["", "-", "og", "cxxe", "motivation", "unitIdentifier", String(repeating: "unitId", count: 30)])
    func strangers(written: String) {
        #expect(NearMiss.best(written, among: NearMissTests.words) == nil)
    }

    @Test("Of equally near words the first wins")
    func ties() {
        #expect(NearMiss.best("cat", among: ["bat", "hat"]) == "bat")
    }

    @Test(
        "Insertions, deletions, changes and swaps of neighbours each count as one",
        arguments: [
            ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
            ("abc", "abcd", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
        ])
    func distances(left: String, right: String, expected: Int) {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        #expect(NearMiss.distance(left, right) == expected)
        #expect(NearMiss.distance(right, left) == expected)
    }
}
