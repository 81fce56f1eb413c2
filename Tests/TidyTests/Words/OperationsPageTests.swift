import Testing

@Suite("The operations page says what the sources say")
struct OperationsPageTests {
    private static func page() throws -> String {
        try Repository.file("Sources/casus/casus.docc/Operations.md").text
    }

    /// The limits that a file of the sources declares with a number, by name.
    private static func limits(in path: String) throws -> [String: Int] {
        let text = try Repository.file(path).text
        let pairs = text.matches(of: /(?:var|let) (\w+)(?:: Int|: Int64)? = ([0-9_]+)\n/).map { match in
            (String(match.1), Int(match.2.replacing("_", with: "")) ?? -1)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    @Test(
        "Every limit is on the page, with its number",
        arguments: [
            "Sources/HTTPServer/HTTPServerLimits.swift", "Sources/Store/Opening/StoreOptions.swift",
            "Sources/CaseAPI/Changes/ChangeStreamLimits.swift",
        ])
    func limits(path: String) throws {
        let page = try OperationsPageTests.page()
        let limits = try OperationsPageTests.limits(in: path)
        #expect(limits.count >= 5)
        for (name, value) in limits {
            let lines = page.split(separator: "\n").filter { $0.contains("`\(name)`") }
            #expect(lines.contains { $0.contains(OperationsPageTests.grouped(value)) }, "\(name) is \(value)")
        }
    }

    @Test("Every variable of the environment that the sources read is on the page")
    func variables() throws {
        let page = try OperationsPageTests.page()
        let read = try TakenApart.sources.get().flatMap { $0.1.strings.map(\.text) }
            .filter { $0.wholeMatch(of: /CASUS_[A-Z_]+|NO_COLOR|TMPDIR/) != nil }
        #expect(Set(read).count >= 6)
        for name in Set(read) { #expect(page.contains("`\(name)`"), "\(name)") }
    }

    @Test("Every exit code is on the page")
    func exitCodes() throws {
        let page = try OperationsPageTests.page()
        let codes = try Repository.file("Sources/CommandLine/ExitCode.swift").text.matches(of: /case \w+ = (\d+)/)
        #expect(codes.count == 9)
        for code in codes { #expect(page.contains("| \(code.1) | "), "\(code.1)") }
    }

    @Test("Decisions are numbered from 1 without a gap, and each has a motive, what was taken and what was weighed")
    func decisions() throws {
        let notes = try Repository.files(under: "Sources/casus/casus.docc/Decisions", ending: ".md")
        #expect(notes.count >= 11)
        for (place, note) in notes.enumerated() {
            let number = place + 1
            let digits = String(number)
            let padded = String(repeating: "0", count: 4 - digits.count) + digits
            #expect(note.path.contains("/\(padded)-"), "\(note.path)")
            #expect(note.text.hasPrefix("# \(number). "), "\(note.path)")
            for part in ["**Motive.**", "**Taken.**", "**Weighed.**", "**Result.**"] {
                #expect(note.text.contains(part), "\(note.path) lacks \(part)")
            }
        }
    }

    /// A number as the page writes it, with a comma between thousands.
    private static func grouped(_ value: Int) -> String {
        var digits = String(value)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }
}
