import Testing

/// A command with an answer, and what its screen must hold.
struct Shown: Sendable, CustomTestStringConvertible {
    let words: [String]
    let answer: String
    let holds: [String]
    var testDescription: String { words.joined(separator: " ") }

    init(_ words: [String], _ answer: String, _ holds: [String]) {
        self.words = words
        self.answer = answer
        self.holds = holds
    }
}
