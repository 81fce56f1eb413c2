/// A word, a run of digits or a sign of a folded text.
struct ScreenedToken {
    /// What a token consists of.
    enum Kind { case word, digits, sign }

    /// How a word is written.
    enum Shape { case small, capitalised, allCapitals, mixed }

    /// Whether it is a word, a run of digits or one sign.
    var kind: Kind
    /// The first character, an index into the folded text.
    var start: Int
    /// The first character after it.
    var end: Int
    /// What the word can mean; empty for digits and signs.
    var traits: WordTraits = []
    /// How the word is written; `small` for digits and signs.
    var shape: Shape = .small
    /// The character of a sign; 0 for words and digits.
    var sign: UInt8 = 0
    /// Whether white space stands before it.
    var spaceBefore: Bool
    /// Whether a line ends before it.
    var lineBefore: Bool
    /// Whether a sentence, line, label or enumeration begins here, so that a capital says nothing.
    var opens = false
    /// Whether a sentence ended before it, so that earlier words say nothing of it.
    var afterSentence = false

    /// The number of characters.
    var count: Int { end - start }
    /// Whether it is a word that begins with a capital, as names do.
    var isCapitalised: Bool { kind == .word && (shape == .capitalised || shape == .mixed) }
    /// Whether it is this sign.
    func isSign(_ character: Unicode.Scalar) -> Bool { kind == .sign && UInt32(sign) == character.value }
}
