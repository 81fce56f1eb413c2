import Foundation
import Testing

/// What the README shows is what there is.
@Suite struct ReadmeTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static var readme: String {
        get throws { try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8) }
    }

    @Test(arguments: ["escalation", "bottleneck"])
    func `the diagrams are those that the program draws`(ladder: String) throws {
        let drawn = try Program().run(["ladder", "diagram", "--ladder", ladder, "--lang", "en"])
        #expect(drawn.exitCode == 0)
        #expect(drawn.output.contains("stateDiagram-v2"))
        #expect(try ReadmeTests.readme.contains("```mermaid\n\(drawn.output)```"))
    }

    @Test(arguments: ["Schema", "Sources"])
    func `the tree names every folder, and no other`(folder: String) throws {
        let readme = try ReadmeTests.readme
        let start = try #require(readme.range(of: "## The tree\n\n```text\n"))
        let end = try #require(readme.range(of: "\n```\n", range: start.upperBound..<readme.endIndex))
        let tree = readme[start.upperBound..<end.lowerBound]
        var named: [String] = []
        var isWithin = false
        for line in tree.split(separator: "\n") {
            if line.first != " " {
                isWithin = line.hasPrefix(folder + "/")
            } else if isWithin, let name = line.split(separator: " ").first {
                named.append(String(name.dropLast()))
            }
        }
        let path = ReadmeTests.root.appendingPathComponent(folder).path
        let there = try FileManager.default.contentsOfDirectory(atPath: path).filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
                && isFolder.boolValue
        }
        #expect(named.sorted() == there.sorted())
    }

    @Test func `the commands and pages that it points to are there`() throws {
        let text = try ReadmeTests.readme
        for page in ["Schema/Ladders/escalation-ladder.json", "Schema/Ladders/bottleneck-ladder.json"] {
            #expect(text.contains(page))
            #expect(FileManager.default.fileExists(atPath: ReadmeTests.root.appendingPathComponent(page).path))
        }
        #expect(text.contains("sh .ci/install && swift run casus demo"))
        #expect(text.contains("sh .ci/install && swift test"))
    }
}
