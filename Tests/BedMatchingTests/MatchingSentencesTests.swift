import Foundation
import Testing

struct MatchingSentencesTests {
    /// Every source file of the target, as text.
    private static func sources() throws -> [String] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let folder = tests.appendingPathComponent("../../Sources/BedMatching").standardizedFileURL
        let root = folder.resolvingSymlinksInPath()
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
        return try files.map { try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8) }
    }

    @Test("Every sentence of the label file about criteria, unlocks and suggestions is said somewhere, and the reverse")
    func sentences() throws {
        let pattern = /"((?:criterion|unlock|suggestion)\.[a-z0-9_.]+)"/
        let said = try Set(MatchingSentencesTests.sources().flatMap { $0.matches(of: pattern).map { String($0.1) } })
        #expect(said == MatchingWordsTests.keysInTheLabelFile)
    }
}
