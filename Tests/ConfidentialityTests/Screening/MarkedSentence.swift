import Confidentiality

/// A sentence with the places that identify a person, read from its braces.
struct MarkedSentence {
    /// The sentence without its marks.
    let text: String
    /// What identifies a person in it.
    let expected: [IdentityFinding]
    /// Whether the rules were never adjusted to it.
    let isHeldOut: Bool

    /// All sentences; of the first three lists every third was kept apart while the rules were made.
    static let all: [MarkedSentence] =
        [harmlessSentences, identifyingSentencesA, identifyingSentencesB]
        .flatMap { $0.split(separator: "\n") }.enumerated()
        .map { MarkedSentence(marked: $1, isHeldOut: $0 % 3 == 2) }
        + unusualSentences.split(separator: "\n").map { MarkedSentence(marked: $0, isHeldOut: false) }

    private init(marked: Substring, isHeldOut: Bool) {
        var plain = String.UnicodeScalarView()
        var findings: [IdentityFinding] = []
        var rest = marked.unicodeScalars[...]
        while let open = rest.firstIndex(of: "{"), let colon = rest[open...].firstIndex(of: ":"),
            let close = rest[colon...].firstIndex(of: "}")
        {
            plain.append(contentsOf: rest[..<open])
            let start = plain.count
            plain.append(contentsOf: rest[rest.index(after: colon)..<close])
            let code = String(rest[rest.index(after: open)..<colon])
            if let kind = IdentityKind(rawValue: code) {
                findings.append(IdentityFinding(kind: kind, start: start, end: plain.count))
            }
            rest = rest[rest.index(after: close)...]
        }
        plain.append(contentsOf: rest)
        text = String(plain)
        expected = findings
        self.isHeldOut = isHeldOut
    }
}
