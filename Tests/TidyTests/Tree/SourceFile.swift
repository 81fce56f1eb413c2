import Foundation

/// A file of the repository, as text.
struct SourceFile: Sendable, CustomStringConvertible {
    /// The path from the root of the repository.
    let path: String
    /// What it says.
    let text: String

    /// The lines, without their ends.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// How many lines it has, the last line end not counted as another one.
    var lineCount: Int { text.hasSuffix("\n") ? lines.count - 1 : lines.count }

    /// The target it belongs to: the folder below `Sources` or `Tests`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    var description: String { path }
}

/// The repository in which these tests lie.
enum Repository {
    /// Its root: three folders above this file's.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file by its path from the root. A sample may be in the encoding of its time; what is no UTF-8 is replaced.
    static func file(_ path: String) throws -> SourceFile {
        let bytes = try Data(contentsOf: root.appendingPathComponent(path))
        return SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
    }

    /// All files under a folder whose names end so, in the order of their paths.
    static func files(under folder: String, ending: String...) throws -> [SourceFile] {
        let place = root.appendingPathComponent(folder).path
        return try FileManager.default.subpathsOfDirectory(atPath: place).sorted()
            .filter { path in ending.contains { path.hasSuffix($0) } }
            .map { try file(folder + "/" + $0) }
    }

    /// Every script of the page.
    static let scripts = Result { try files(under: "Schema/Page", ending: ".js") }
    /// Every Swift file of the product.
    static let sources = Result { try files(under: "Sources", ending: ".swift") }
    /// Every Swift file of the tests.
    static let tests = Result { try files(under: "Tests", ending: ".swift") }
    /// Every SQL file.
    static let schemas = Result { try files(under: "Schema", ending: ".sql") }
}
