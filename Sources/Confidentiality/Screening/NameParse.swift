/// A run of tokens that reads like a person's name, with what speaks for it.
struct NameParse {
    /// The first token.
    var first: Int
    /// The token after the last.
    var next: Int
    /// Initials with a full stop before the name.
    var initials = 0
    /// Whether a link word such as `van der` stands before a name word.
    var hasPrefix = false
    /// Whether one of the link words is only met in names.
    var hasFirmPrefix = false
    /// The name words, as tokens.
    var words: [Int] = []

    /// The most tokens that one name takes.
    static let tokensMax = 16

    /// Reads a name that begins at a token, or nil; `small` reads words without capitals too.
    init?(_ text: ScreenedText, at start: Int, small: Bool, blocked: [Bool]) {
        first = start
        next = start
        var index = start
        while index < min(text.tokens.count, start + Self.tokensMax) {
            let token = text.tokens[index]
            if index > start, token.lineBefore || token.afterSentence { break }
            if token.kind == .word, let after = initialEnd(text, index) {
                guard words.isEmpty else { break }
                initials += after.count
                index = after.next
                continue
            }
            if let after = prefixEnd(text, index, small: small, blocked: blocked) {
                guard canGoOn(text, index) else { break }
                hasPrefix = true
                for place in index..<after
                where text.tokens[place].traits.contains(.firmPrefix) || text.tokens[place].isSign("/") {
                    hasFirmPrefix = true
                }
                index = after
                continue
            }
            guard isNameWord(text, index, small: small, blocked: blocked), canGoOn(text, index) else { break }
            words.append(index)
            index += 1
            next = index
            if text.isSign(index, "-"), text.isGlued(index), text.isGlued(index + 1), let after = text.token(index + 1),
                after.kind == .word, after.shape != .small || after.traits.contains(.prefix) || small
            {
                index += 1
            }
        }
        if words.isEmpty { return nil }
    }

    /// Whether a name word, or a link word, may follow what was read.
    private func canGoOn(_ text: ScreenedText, _ index: Int) -> Bool {
        guard let last = words.last, last + 1 == index else { return true }
        return text.tokens[index].spaceBefore || text.isSign(index - 1, "-")
    }

    /// Initials from an index: capitals with a full stop each, or two or three capitals before a name.
    private func initialEnd(_ text: ScreenedText, _ index: Int) -> (next: Int, count: Int)? {
        let token = text.tokens[index]
        if token.count <= 2, token.shape != .small, text.isSign(index + 1, "."), text.isGlued(index + 1),
            token.traits.isDisjoint(with: [.title, .prefix]) || token.count == 1
        {
            return (index + 2, 1)
        }
        if token.count == 1, token.shape != .small, text.isSign(index + 1, "'"), text.isGlued(index + 1),
            text.isGlued(index + 2), text.token(index + 2)?.isCapitalised == true
        {
            return (index + 2, 0)
        }
        return nil
    }

    /// The token after `v.d.`, `v/d` or `v.d`, the short form of `van de` and its like, or nil.
    private func shortPrefixEnd(_ text: ScreenedText, _ index: Int) -> Int? {
        guard let token = text.token(index), token.kind == .word, token.count == 1, text.word(index) == "v",
            text.isSign(index + 1, ".") || text.isSign(index + 1, "/"), let next = text.token(index + 2),
            next.kind == .word, next.count <= 3, text.word(index + 2).hasPrefix("d")
        else { return nil }
        return text.isSign(index + 3, ".") && text.isGlued(index + 3) ? index + 4 : index + 3
    }

    /// The token after the link words from an index when a name word follows them, or nil.
    private func prefixEnd(_ text: ScreenedText, _ index: Int, small: Bool, blocked: [Bool]) -> Int? {
        var after = shortPrefixEnd(text, index) ?? index
        for _ in 0..<4 {
            guard let token = text.token(after) else { return nil }
            if token.isSign("'"), let letter = text.token(after + 1), letter.kind == .word, letter.count == 1,
                text.word(after + 1) == "t" || text.word(after + 1) == "s"
            {
                after += 2
            } else if token.traits.contains(.prefix),
                after == index || token.spaceBefore || token.traits.contains(.firstName)
            {
                if token.traits.contains(.loosePrefix), !leadsOn(text, after) { break }
                after += 1
                let joins = text.isSign(after, "-") || (token.count == 1 && text.isSign(after, "'"))
                if joins, text.isGlued(after), text.isGlued(after + 1) { after += 1 }
            } else {
                break
            }
        }
        guard after > index, isNameWord(text, after, small: small, blocked: blocked),
            !text.tokens[after].lineBefore
        else { return nil }
        return after
    }

    /// Whether a link word that is first of all a preposition is followed as in names: `in 't`, `op den`, `uit de`.
    private func leadsOn(_ text: ScreenedText, _ index: Int) -> Bool {
        guard let next = text.token(index + 1) else { return false }
        if next.isSign("'") { return true }
        return next.traits.contains(.prefix) && !next.traits.contains(.loosePrefix)
    }

    private func isNameWord(_ text: ScreenedText, _ index: Int, small: Bool, blocked: [Bool]) -> Bool {
        guard let token = text.token(index), token.kind == .word, token.count >= 2, !blocked[index] else {
            return false
        }
        let traits = token.traits
        let isKnown = !traits.isDisjoint(with: .anyName)
        switch token.shape {
        case .small:
            guard small else { return false }
            if isKnown { return !traits.contains(.commonWord) || previousIsPrefix(text, index) }
            if traits.isEmpty, !previousIsPrefix(text, index) || text.word(index - 1) == "van",
                let next = text.token(index + 1), !next.lineBefore,
                !next.traits.isDisjoint(with: [.personVerb, .helperVerb]), followsTitle(text, index)
            {
                return true
            }
            return previousIsPrefix(text, index) && traits.isDisjoint(with: Self.notNames)
                && NameEndings.isLikely(text.word(index), afterFirmPrefix: isAfterFirmPrefix(text, index))
                || NameEndings.isLikely(text.word(index), afterFirmPrefix: false)
        case .allCapitals: return isKnown || (small && token.count >= 4 && traits.isDisjoint(with: Self.notNames))
        case .capitalised, .mixed:
            if isKnown || (initials > 0 && previousIsPrefix(text, index)) { return true }
            if previousIsPrefix(text, index), text.tokens[index - 1].isCapitalised, followsTitle(text, index) {
                return true
            }
            return traits.isDisjoint(with: Self.notNames)
                && (!traits.contains(.thingEnding) || followsTitle(text, index))
        }
    }

    private func followsTitle(_ text: ScreenedText, _ index: Int) -> Bool {
        var before = index - 1
        for _ in 0..<3 where text.token(before)?.traits.contains(.prefix) == true { before -= 1 }
        if text.isSign(before, ".") { before -= 1 }
        return text.token(before)?.traits.contains(.title) ?? false
    }

    private func previousIsPrefix(_ text: ScreenedText, _ index: Int) -> Bool {
        text.token(index - 1)?.traits.contains(.prefix) ?? false
    }

    private func isAfterFirmPrefix(_ text: ScreenedText, _ index: Int) -> Bool {
        text.token(index - 1)?.traits.contains(.firmPrefix) ?? false
    }

    /// What a word must not be when no list has it as a name.
    static let notNames: WordTraits = [
        .harmlessName, .institutionNoun, .commonWord, .month, .title, .role, .ward, .nameCue, .unitWord, .prefix,
        .personWord, .numberWord, .birthCue, .bsnCue, .phoneCue, .documentCue, .patientCue, .socialCue, .addressCue,
        .harmlessDateCue, .personVerb, .accountCue, .plateCue, .postcodeCue, .articleCue,
    ]
}
