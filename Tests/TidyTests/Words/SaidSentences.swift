/// The keys of sentences that the sources say, whole or put together from parts.
struct SaidSentences {
    /// A key that is written in full where a sentence is said, and how many gaps are filled there; nil for a list.
    struct Call {
        let key: String
        let gaps: Int?
        let place: String
    }

    private(set) var calls: [Call] = []
    /// The keys that the scripts of the page say in full, some of them without the ending for one or many.
    private(set) var pageKeys: Set<String> = []
    /// Every string without a gap.
    private var whole: Set<String> = []
    /// What is put behind a key, such as `.named`.
    private var endings: Set<String> = []
    /// Strings in which a part is filled in, as patterns.
    private var patterns: [Regex<Substring>] = []

    init() throws {
        for (file, taken) in try TakenApart.sources.get() {
            for string in taken.strings { try note(string.text) }
            calls += SaidSentences.calls(in: file)
        }
        for script in try Repository.scripts.get() { try note(script) }
    }

    /// Notes what a script of the page says: keys in quotes, whole or with parts filled in.
    private mutating func note(_ script: SourceFile) throws {
        for string in script.text.matches(of: /['`]((?:page|\$\{\w+\})\.[^'`\s]*)['`]/) {
            let text = String(string.1)
            guard text.contains("${") else {
                whole.insert(text)
                pageKeys.insert(text)
                continue
            }
            let parts = text.split(separator: /\$\{[^}]*\}/, omittingEmptySubsequences: false)
            if parts.count == 2, parts[0].isEmpty {
                endings.insert(String(parts[1]))
            } else {
                let escaped = parts.map { $0.replacing(".", with: "\\.") }.joined(separator: "[^.]+")
                patterns.append(try Regex("^" + escaped + "$", as: Substring.self))
            }
        }
    }

    private mutating func note(_ text: String) throws {
        if !text.contains("\\(") {
            whole.insert(text)
            if text.contains(/^\.[a-z_.]+$/) { endings.insert(text) }
            return
        }
        for inner in text.matches(of: /"([a-z0-9_.-]+)"/) { whole.insert(String(inner.1)) }
        let parts = SaidSentences.fixedParts(of: text)
        if parts.count == 2, parts[0].isEmpty, parts[1].contains(/^\.[a-z_.]+$/) { endings.insert(parts[1]) }
        guard let first = parts.first, first.contains(/^[a-z_]+\.[a-z_.-]*$/) else { return }
        let escaped = parts.map { $0.replacing(".", with: "\\.") }.joined(separator: ".*")
        patterns.append(try Regex("^" + escaped + "$", as: Substring.self))
    }

    /// What stands around the parts that are filled in.
    private static func fixedParts(of text: String) -> [String] {
        var parts = [""]
        var rest = Substring(text)
        while let character = rest.first {
            guard rest.hasPrefix("\\(") else {
                parts[parts.count - 1].append(character)
                rest.removeFirst()
                continue
            }
            var depth = 0
            let filled = rest.dropFirst().prefix { character in
                if depth < 0 { return false }
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
                if depth == 0 { depth = -1 }
                return true
            }
            rest = rest[filled.endIndex...]
            parts.append("")
        }
        return parts
    }

    /// Whether some code says the sentence of a key.
    func says(_ key: String) -> Bool {
        whole.contains(key)
            || endings.contains { key.hasSuffix($0) && whole.contains(String(key.dropLast($0.count))) }
            || patterns.contains { key.wholeMatch(of: $0) != nil }
    }

    private static func calls(in file: SourceFile) -> [Call] {
        file.text.matches(of: /\bPhrase\(\s*"([^"\\]+)"/).map { match in
            var depth = 1
            var inString = false
            var gaps = 0
            let rest = file.text[match.range.upperBound...]
            for character in rest {
                if character == "\"" { inString.toggle() }
                if inString { continue }
                if "([{".contains(character) { depth += 1 }
                if ")]}".contains(character) { depth -= 1 }
                if depth == 0 { break }
                if depth == 1, character == "," { gaps += 1 }
            }
            let isList = rest.prefix(40).contains("filledWith:")
            return Call(key: String(match.1), gaps: isList ? nil : gaps, place: file.path)
        }
    }
}
