import Testing

@Suite("Sizes of files and functions")
struct SizeTests {
    /// From this many lines on a file is named as one to split.
    static let linesWarned = 300
    /// More lines than this a file may not have.
    static let linesMax = 500
    /// More lines than this a function may not have, from its brace to the matching one.
    static let functionLinesMax = 70

    @Test("No Swift or SQL file is longer than may be; those to split are named")
    func files() throws {
        let files = try Repository.sources.get() + Repository.tests.get() + Repository.schemas.get()
        #expect(files.count > 300)
        for file in files where file.lineCount >= SizeTests.linesWarned {
            print("to split: \(file.path) has \(file.lineCount) lines")
        }
        let tooLong = files.filter { $0.lineCount > SizeTests.linesMax }.map(\.path)
        #expect(tooLong.isEmpty)
    }

    @Test("No script of the page is so long that it should be split")
    func scripts() throws {
        let scripts = try Repository.scripts.get()
        #expect(scripts.count > 30)
        #expect(scripts.filter { $0.lineCount >= SizeTests.linesWarned }.map(\.path).isEmpty)
    }

    @Test("No function is longer than may be")
    func functions() throws {
        for (file, taken) in try TakenApart.sources.get() + TakenApart.tests.get() {
            let long = FunctionLengths.of(taken.code).filter { $0.lines > SizeTests.functionLinesMax }
            #expect(long.isEmpty, "\(file.path): \(long.map { "line \($0.start), \($0.lines) lines" })")
        }
    }

    @Test("A function's length is that from its brace to the matching one")
    func lengths() {
        let found = FunctionLengths.of("struct A {\n  func b() {\n    if c {\n    }\n  }\n  init() {}\n}\n")
        #expect(found.map(\.start) == [2, 6])
        #expect(found.map(\.lines) == [4, 1])
    }
}

/// The lengths of the functions and initialisers of a file, by counting braces.
enum FunctionLengths {
    /// Where each starts, and over how many lines it goes. A nested function is counted in its outer one too.
    static func of(_ code: String) -> [(start: Int, lines: Int)] {
        let lines = Array(code.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.indices.compactMap { place in
            guard begins(lines[place]) else { return nil }
            return length(of: lines[place...]).map { (place + 1, $0) }
        }
    }

    /// Whether a function or an initialiser begins on a line.
    private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split { $0 == UInt8(ascii: " ") }
        return words.contains { word in
            word.elementsEqual("func".utf8)
                || ["init(", "init?(", "init<", "deinit"].contains { word.starts(with: $0.utf8) }
        }
    }

    /// How many lines it takes until the first brace is closed; nil when there is none, as in a protocol.
    private static func length(of lines: ArraySlice<ArraySlice<UInt8>>) -> Int? {
        var depth = 0
        for (offset, line) in lines.enumerated() {
            for byte in line {
                if byte == UInt8(ascii: "{") { depth += 1 }
                guard byte == UInt8(ascii: "}") else { continue }
                depth -= 1
                if depth == 0 { return offset + 1 }
                if depth < 0 { return nil }
            }
        }
        return nil
    }
}
