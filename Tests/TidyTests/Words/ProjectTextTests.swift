import Testing

@Suite("The project speaks of itself alone")
struct ProjectTextTests {
    /// Words about how a text came to be; put together here, so that this file holds none of them.
    static let banned = ["ses" + "sions?", "sub" + "agents?", "L" + "LMs?", "is" + "sue \\d+", "developer" + " notes?"]

    /// Words with which one sells.
    static let selling = [
        "seamless\\w*", "blazing\\w*", "robust", "powerful", "state-of-the-art", "cutting-edge", "effortless\\w*",
    ]

    private static func texts() throws -> [SourceFile] {
        try Repository.files(under: "Sources", ending: ".swift", ".md", ".h", ".modulemap")
            + Repository.files(under: "Tests", ending: ".swift")
            + Repository.files(under: "Schema", ending: ".sql", ".json", ".c", ".h", ".csv", ".html", ".css", ".js")
            + Repository.files(under: ".ci", ending: "install", "run")
            + [Repository.file("Package.swift")] + readme()
    }

    private static func readme() -> [SourceFile] {
        (try? Repository.file("README.md")).map { [$0] } ?? []
    }

    @Test("No text of the project speaks of how it was made", arguments: banned)
    func making(pattern: String) throws {
        let search = try Pattern("\\b(" + pattern + ")\\b", ignoresCase: true)
        let files = try ProjectTextTests.texts()
        #expect(files.count > 400)
        for file in files { #expect(!search.occurs(in: file.text), "\(file.path)") }
    }

    @Test("No page for readers sells", arguments: selling)
    func readersAreNotSoldTo(pattern: String) throws {
        let search = try Pattern("\\b" + pattern + "\\b", ignoresCase: true)
        let pages = try Repository.files(under: "Sources", ending: ".md") + ProjectTextTests.readme()
        #expect(pages.count > 10)
        for page in pages { #expect(!search.occurs(in: page.text), "\(page.path)") }
    }

    @Test(
        "Nothing is left for later without a place of its own",
        arguments: ["TO" + "DO", "FIX" + "ME", "HA" + "CK"])
    func unfinished(word: String) throws {
        let search = try Pattern("\\b" + word + "\\b")
        for file in try ProjectTextTests.texts() { #expect(!search.occurs(in: file.text), "\(file.path)") }
    }
}
