/// A text made ready for the scans: folded, cut into words, digits and signs, each word looked up.
struct ScreenedText {
    /// The longest word that is looked up, in characters; no name or cue is longer.
    static let lookedUpLettersMax = 32
    /// How many tokens before a number a cue is looked for.
    static let cueTokensMax = 12

    /// The folded characters.
    let folded: FoldedText
    /// The words, digit runs and signs, in order.
    private(set) var tokens: [ScreenedToken] = []

    /// Folds, cuts and looks up; time is linear in the length.
    init(_ text: String) {
        folded = FoldedText(text)
        cut()
        joinCues()
        markOpenings()
    }

    /// The plain small letters of a token.
    func word(_ index: Int) -> String {
        String(decoding: folded.bytes[tokens[index].start..<tokens[index].end], as: UTF8.self)
    }

    /// The token at an index, or nil outside the text.
    func token(_ index: Int) -> ScreenedToken? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    /// Whether a token is this sign.
    func isSign(_ index: Int, _ character: Unicode.Scalar) -> Bool {
        token(index)?.isSign(character) ?? false
    }

    /// Whether a token directly follows the one before it, without white space.
    func isGlued(_ index: Int) -> Bool {
        guard index > 0, let token = token(index) else { return false }
        return !token.spaceBefore
    }

    /// Whether a character is a plain or foreign letter or a digit.
    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte)
    }

    /// Whether a character is a letter, foreign ones too.
    static func isLetter(_ byte: UInt8) -> Bool {
        (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || byte == FoldedText.otherLetter
    }

    /// Whether a character is a digit.
    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// Whether a word with one of the traits stands before a token, in the same sentence and with no number between.
    ///
    /// - Parameter words: how many words back is still near.
    func hasCue(_ traits: WordTraits, before index: Int, words: Int = 5) -> Bool {
        nearestCue(traits, before: index, words: words) != nil
    }

    /// The last token with one of the traits before a token, under the same conditions.
    func nearestCue(_ traits: WordTraits, before index: Int, words: Int = 5) -> Int? {
        var seen = 0
        var place = index
        for _ in 0..<Self.cueTokensMax {
            guard place > 0, !tokens[place].afterSentence else { return nil }
            place -= 1
            switch tokens[place].kind {
            case .digits: return nil
            case .sign: continue
            case .word:
                if !tokens[place].traits.isDisjoint(with: traits) { return place }
                seen += 1
                if seen >= words { return nil }
            }
        }
        return nil
    }

    private mutating func cut() {
        let bytes = folded.bytes
        var place = 0
        var space = true
        var line = true
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 32 || byte == 10 {
                space = true
                line = line || byte == 10
                place += 1
                continue
            }
            let start = place
            place += 1
            var token: ScreenedToken
            if Self.isLetter(byte) {
                while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
                token = ScreenedToken(kind: .word, start: start, end: place, spaceBefore: space, lineBefore: line)
                token.shape = shape(start, place)
                if token.count <= Self.lookedUpLettersMax {
                    token.traits = NameLexicon.traits(of: String(decoding: bytes[start..<place], as: UTF8.self))
                    if token.traits.isEmpty, token.isCapitalised, NameEndings.isInstitution(bytes[start..<place]) {
                        token.traits = .thingEnding
                    }
                }
            } else if Self.isDigit(byte) {
                while place < bytes.count, Self.isDigit(bytes[place]) { place += 1 }
                token = ScreenedToken(kind: .digits, start: start, end: place, spaceBefore: space, lineBefore: line)
            } else {
                token = ScreenedToken(kind: .sign, start: start, end: place, spaceBefore: space, lineBefore: line)
                token.sign = byte
            }
            tokens.append(token)
            space = false
            line = false
        }
    }

    /// Gives cues that are written in two parts, as `V-nummer` or `ID kaart`, their meaning.
    private mutating func joinCues() {
        for index in tokens.indices where tokens[index].kind == .word && tokens[index].count <= 6 {
            var second = index + 1
            if isSign(second, "-") || isSign(second, ".") { second += 1 }
            guard let next = token(second), next.kind == .word, next.count <= 7,
                let meaning = CueWords.joined(word(index), word(second))
            else { continue }
            tokens[second].traits.insert(meaning)
        }
    }

    private func shape(_ start: Int, _ end: Int) -> ScreenedToken.Shape {
        var capitals = 0
        for index in start..<end where folded.isCapital[index] { capitals += 1 }
        if capitals == 0 { return .small }
        if capitals == end - start { return end - start == 1 ? .capitalised : .allCapitals }
        return folded.isCapital[start] && capitals == 1 ? .capitalised : .mixed
    }

    /// Marks where sentences, lines, labels and enumerations begin.
    private mutating func markOpenings() {
        for index in tokens.indices {
            guard index > 0 else {
                tokens[index].opens = true
                continue
            }
            let before = tokens[index - 1]
            if tokens[index].lineBefore { tokens[index].opens = true }
            guard before.kind == .sign else { continue }
            switch before.sign {
            case UInt8(ascii: "."):
                guard tokens[index].spaceBefore, !endsAbbreviation(index - 1) else { continue }
                tokens[index].opens = true
                tokens[index].afterSentence = tokens[index].isCapitalised
            case UInt8(ascii: "!"), UInt8(ascii: "?"):
                tokens[index].opens = true
                tokens[index].afterSentence = true
            case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "-"), FoldedText.otherSign:
                if tokens[index].spaceBefore || before.sign != UInt8(ascii: "-") { tokens[index].opens = true }
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ","):
                if before.sign != UInt8(ascii: ","), tokens[index - 1].opens { tokens[index].opens = true }
            default: continue
            }
        }
    }

    /// Whether the full stop at an index belongs to an abbreviation or an initial.
    private func endsAbbreviation(_ index: Int) -> Bool {
        guard index > 0, isGlued(index) else { return false }
        let word = tokens[index - 1]
        return word.kind == .word && (word.count == 1 || word.traits.contains(.abbreviation))
    }
}
