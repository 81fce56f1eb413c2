import Foundation
import Testing

@Suite("The top level of the repository")
struct TopLevelTests {
    /// What may stand there, and nothing else.
    static let allowed: Set<String> = [
        "Package.swift", "README.md", "Schema", "Sources", "Tests", ".ci", ".gitignore", ".swift-format",
    ]

    /// What git keeps, by path; nil where the tree came without its history.
    private static func kept() throws -> [String]? {
        guard FileManager.default.fileExists(atPath: Repository.root.appendingPathComponent(".git").path) else {
            return nil
        }
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = ["git", "-C", Repository.root.path, "-c", "safe.directory=*", "ls-files"]
        let answer = Pipe()
        git.standardOutput = answer
        try git.run()
        let bytes = answer.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        try #require(git.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("The top level holds the allowed names and nothing else")
    func names() throws {
        let kept =
            try TopLevelTests.kept()
            ?? FileManager.default.contentsOfDirectory(atPath: Repository.root.path).filter {
                $0 != ".build" && $0 != "Package.resolved"
            }
        let names = Set(kept.compactMap { $0.split(separator: "/").first.map(String.init) })
        #expect(names.subtracting(TopLevelTests.allowed).isEmpty)
        #expect(names.isSuperset(of: ["Package.swift", "Schema", "Sources", "Tests", ".ci"]))
    }

    @Test("Beside install and run, .ci holds what packs the program, what tries that, and nothing else")
    func checks() throws {
        let folder = Repository.root.appendingPathComponent(".ci").path
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                == ["debian", "install", "package", "run", "schemathesis", "try-package"])
    }

    @Test("No two Swift files of one target have the same name", arguments: ["Sources", "Tests"])
    func fileNames(folder: String) throws {
        let paths = try Repository.files(under: folder, ending: ".swift").map { file in
            file.target + "/" + (file.path.split(separator: "/").last.map(String.init) ?? "")
        }
        let doubled = Dictionary(grouping: paths, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
        #expect(doubled.isEmpty)
    }
}
