import Testing

@Suite("The glossary and the code say the same words")
struct GlossaryTests {
    /// A row of the glossary.
    struct Entry {
        let dutch: String
        let identifiers: [String]
        let meaning: String
        let source: String
    }

    static let path = "Sources/SecureCare/SecureCare.docc/Glossary.md"

    static func entries() throws -> [Entry] {
        try Repository.file(path).lines.filter { $0.hasPrefix("| ") }.dropFirst().map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { String($0.trimming(" ")) }
            try #require(cells.count == 5, "\(line)")
            return Entry(
                dutch: cells[0], identifiers: cells[1].matches(of: /`([^`]+)`/).map { String($0.1) },
                meaning: cells[2], source: cells[3])
        }
    }

    /// The words of some code, each once.
    private static func words(of code: String) -> Set<String> {
        let parts = code.utf8.split { byte in
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            return !isLetter && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) && byte != UInt8(ascii: "_")
        }
        return Set(parts.map { String(decoding: $0, as: UTF8.self) })
    }

    @Test("Every identifier of the glossary is in the sources, as a word")
    func identifiers() throws {
        let words = try TakenApart.sources.get().reduce(into: Set<String>()) { words, file in
            words.formUnion(GlossaryTests.words(of: file.1.code))
            for string in file.1.strings { words.insert(string.text) }
        }
        let entries = try GlossaryTests.entries()
        #expect(entries.count > 60)
        for entry in entries {
            #expect(!entry.identifiers.isEmpty && !entry.meaning.isEmpty && !entry.source.isEmpty, "\(entry.dutch)")
            let unknown = entry.identifiers.filter { !words.contains($0) }
            #expect(unknown.isEmpty, "\(entry.dutch)")
        }
    }

    @Test("Every Dutch term that a type of the field names is in the glossary")
    func terms() throws {
        let known = Set(try GlossaryTests.entries().map { $0.dutch.lowercased() })
        let files = try Repository.sources.get().filter { $0.target == "SecureCare" }
        let terms = files.flatMap { $0.text.matches(of: /\(Dutch: ([^)]+)\)/).map { String($0.1) } }
        #expect(terms.count > 30)
        #expect(terms.filter { !known.contains($0.lowercased()) }.isEmpty)
    }

    @Test("A public type of the field says its Dutch term", arguments: ["Codes", "Beds", "Cases", "Refusals"])
    func typesAreNamed(folder: String) throws {
        let plain: Set<String> = ["Code", "CodeSet", "RejectionReasons"]
        for file in try Repository.files(under: "Sources/SecureCare/\(folder)", ending: ".swift") {
            for match in file.text.matches(of: /((?:\/\/\/[^\n]*\n)+)public (?:struct|enum|protocol) (\w+)/) {
                let isNamed = match.1.contains("(Dutch: ") || plain.contains(String(match.2))
                #expect(isNamed, "\(match.2) in \(file.path)")
            }
        }
    }

    @Test("The rows stand in the order of the Dutch words")
    func order() throws {
        let words = try GlossaryTests.entries().map { $0.dutch.lowercased() }
        #expect(words == words.sorted())
    }
}

extension StringProtocol {
    /// The text without a character at its ends.
    fileprivate func trimming(_ character: Character) -> SubSequence {
        let start = drop { $0 == character }
        guard let last = start.lastIndex(where: { $0 != character }) else { return start }
        return start[...last]
    }
}
