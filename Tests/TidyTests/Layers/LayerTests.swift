import Testing

@Suite("Layers: arrows run down only")
struct LayerTests {
    private static func manifest() throws -> PackageManifest {
        PackageManifest(try Repository.file("Package.swift").text)
    }

    /// The modules that a file imports, each once.
    private static func imports(_ code: String) -> Set<String> {
        let lines = code.utf8.split(separator: UInt8(ascii: "\n")).map { $0.split(separator: UInt8(ascii: " ")) }
        return Set(
            lines.compactMap { words in
                guard words.prefix(2).contains(where: { $0.elementsEqual("import".utf8) }) else { return nil }
                return words.last.map { String(decoding: $0, as: UTF8.self) }
            })
    }

    @Test("The table of layers names the targets of the package, each once")
    func tableIsComplete() throws {
        let declared = try LayerTests.manifest().targets.filter { !$0.isTest }.map(\.name).sorted()
        #expect(declared.count > 20)
        #expect(Layers.rows.flatMap { $0 }.sorted() == declared, "add the new target to its row in Layers.rows")
    }

    @Test("A target depends on lower layers only")
    func dependencies() throws {
        for target in try LayerTests.manifest().targets where !target.isTest {
            let own = try #require(Layers.row(of: target.name))
            for name in target.dependencies {
                let row = try #require(Layers.row(of: name))
                #expect(row < own, "\(target.name) depends on \(name), which does not lie below it")
            }
        }
    }

    @Test("A file imports what its target declares, and of the system what the table grants")
    func importsAreDeclared() throws {
        let declared = Dictionary(
            uniqueKeysWithValues: try LayerTests.manifest().targets.map { ($0.name, Set($0.dependencies)) })
        for (file, taken) in try TakenApart.sources.get() {
            let granted = try #require(declared[file.target], "\(file.path) lies in no target of the package")
                .union(Layers.ofTheSystem[file.target] ?? [])
            #expect(LayerTests.imports(taken.code).subtracting(granted).isEmpty, "\(file.path)")
        }
    }

    @Test("A library has one door", arguments: Layers.doors.map(\.library))
    func doors(library: String) throws {
        let granted = try #require(Layers.doors.first { $0.library == library }).importers
        let files = try TakenApart.sources.get() + TakenApart.tests.get()
        let importers = Set(files.filter { LayerTests.imports($0.1.code).contains(library) }.map(\.0.target))
        #expect(importers == granted)
    }

    @Test("What the table grants of the system is used: no target keeps a grant that it does not need")
    func grantsAreUsed() throws {
        let files = try TakenApart.sources.get()
        for (target, granted) in Layers.ofTheSystem {
            let used = files.filter { $0.0.target == target }.reduce(into: Set<String>()) {
                $0.formUnion(LayerTests.imports($1.1.code))
            }
            #expect(granted.isSubset(of: used), "\(target)")
        }
    }

    @Test("There is no way from a suggestion to an admission: matching sees the words of the field and the calendar")
    func matching() throws {
        let files = try TakenApart.sources.get().filter { $0.0.target == "BedMatching" }
        let imported = files.reduce(into: Set<String>()) { $0.formUnion(LayerTests.imports($1.1.code)) }
        #expect(imported == ["CivilTime", "SecureCare"])
    }

    @Test("The package declares no package dependency")
    func noPackages() throws {
        let code = SwiftCode(try Repository.file("Package.swift").text).code
        #expect(!code.contains(/\.package\s*\(/))
        #expect(!code.contains("Package.Dependency"))
    }

    @Test("Every target of tests is named after the target it tests, or stands for the whole")
    func testTargets() throws {
        let targets = try LayerTests.manifest().targets
        let tested = Set(targets.filter { !$0.isTest }.map { $0.name + "Tests" })
        let ofTheWhole: Set<String> = ["TidyTests", "EndToEndTests", "BrowserTests"]
        let others = targets.filter(\.isTest).map(\.name).filter { !tested.contains($0) && !ofTheWhole.contains($0) }
        #expect(others.isEmpty)
    }
}
