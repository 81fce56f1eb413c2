import Testing

@Suite("Calls that end the program or step around the compiler")
struct BannedCallTests {
    /// Where the compiler's check of sharing is passed over, and why that is safe.
    static let unchecked: [String: String] = [
        "Tests/TidyTests/Tree/Pattern.swift": "the expression is immutable",
        "Tests/BrowserTests/Driving/Stage.swift": "the tests that use it run one after another",
        "Sources/HTTPServer/ServerCertificate.swift": "never changed once made",
        "Sources/HTTPServer/Monitor.swift": "the value is only touched while the lock is held",
        "Sources/Store/Reading/ReaderPool.swift": "connections move between threads under the lock",
        "Sources/Store/Writing/Job.swift": "one part is the writer's alone, the other is under the lock",
        "Sources/Store/Writing/WaitingLock.swift": "holds only what the system itself makes safe to share",
        "Sources/Store/Writing/Writer.swift": "one part is the thread's alone, the rest is under the lock",
    ]

    @Test(
        "Nothing ends the program on the spot, in the product or in its tests",
        arguments: [
            #"\btry!"#, #"\bas!"#, #"\bfatalError\b"#, #"\bpreconditionFailure\b"#, #"\bassertionFailure\b"#,
            #"\bunowned\(unsafe\)"#, #"[A-Za-z0-9_)\]]!(?!=)"#,
        ])
    func bannedCalls(pattern: String) throws {
        let search = try Pattern(pattern)
        for (file, taken) in try TakenApart.sources.get() + TakenApart.tests.get() {
            #expect(search.lines(in: taken.code).isEmpty, "\(file.path)")
        }
    }

    @Test("Nothing is printed but by the command line, which knows where results and messages go")
    func printing() throws {
        let search = try Pattern(#"\b(debugPrint|print|dump)\("#)
        for (file, taken) in try TakenApart.sources.get() where file.target != "CommandLine" {
            #expect(search.lines(in: taken.code).isEmpty, "\(file.path)")
        }
    }

    @Test("The check of sharing is passed over in the listed files alone, each time with the reason beside it")
    func sharing() throws {
        let search = try Pattern("@unchecked Sendable|nonisolated\\(unsafe\\)")
        var found: Set<String> = []
        for (file, taken) in try TakenApart.sources.get() + TakenApart.tests.get() {
            let lines = search.lines(in: taken.code)
            if !lines.isEmpty { found.insert(file.path) }
            for line in lines {
                #expect(file.lines[line - 1].contains(/\/\/ .{10,}$/), "\(file.path), line \(line): say why it is safe")
            }
        }
        #expect(found == Set(BannedCallTests.unchecked.keys))
    }

    @Test(
        "The formatter refuses force unwraps, force tries and implicitly unwrapped optionals",
        arguments: [
            "NeverForceUnwrap", "NeverUseForceTry", "NeverUseImplicitlyUnwrappedOptionals",
            "AllPublicDeclarationsHaveDocumentation",
        ])
    func formatter(rule: String) throws {
        #expect(try Repository.file(".swift-format").text.contains("\"\(rule)\": true"))
    }
}
