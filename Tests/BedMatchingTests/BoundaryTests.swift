import Foundation
import Testing

struct BoundaryTests {
    /// Every source file of the target, as text.
    private static func sources() throws -> [String] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let folder = tests.appendingPathComponent("../../Sources/BedMatching").standardizedFileURL
        let root = folder.resolvingSymlinksInPath()
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
        return try files.map { try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8) }
    }

    @Test("There is no way from a suggestion to an admission: matching knows values and dates, and no act")
    func imports() throws {
        let sources = try BoundaryTests.sources()
        #expect(sources.count > 10)
        let imported = sources.flatMap { $0.split(separator: "\n") }
            .filter { $0.contains("import ") && !$0.hasPrefix("///") }
            .map { $0.split(separator: " ").last.map(String.init) ?? "" }
        #expect(Set(imported) == ["CivilTime", "SecureCare"])
    }

    @Test("Every sentence of the label file about criteria, unlocks and suggestions is said somewhere, and the reverse")
    func sentences() throws {
        let pattern = /"((?:criterion|unlock|suggestion)\.[a-z0-9_.]+)"/
        let said = try Set(BoundaryTests.sources().flatMap { $0.matches(of: pattern).map { String($0.1) } })
        #expect(said == MatchingWordsTests.keysInTheLabelFile)
    }
}
