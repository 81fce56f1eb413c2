/// Tells an institution's name from a person's by the words beside it.
enum InstitutionContext {
    /// Whether the word for an institution, a law or a test stands directly before or after a name.
    static func surrounds(_ text: ScreenedText, _ name: NameParse) -> Bool {
        precedes(text, name.first) || follows(text, name)
    }

    private static func precedes(_ text: ScreenedText, _ first: Int) -> Bool {
        guard first > 0, !text.tokens[first].lineBefore, !text.tokens[first].afterSentence else { return false }
        var before = first - 1
        if text.isSign(before, "-"), text.isGlued(before), text.isGlued(first) { before -= 1 }
        if text.isSign(before, "."), let word = text.token(before - 1), word.traits.contains(.abbreviation) {
            before -= 1
        }
        guard let token = text.token(before), token.kind == .word else { return false }
        return !token.traits.isDisjoint(with: [.institutionNoun, .ward])
    }

    private static func follows(_ text: ScreenedText, _ name: NameParse) -> Bool {
        var after = name.next
        if text.isSign(after, "-") {
            guard text.isGlued(after), text.isGlued(after + 1) else { return false }
            after += 1
        }
        guard let token = text.token(after), token.kind == .word, !token.lineBefore else { return false }
        return token.traits.contains(.institutionNoun)
    }
}

/// Tells months and counted things from names.
enum MonthOrCount {
    /// Whether a single word is a month, or is counted by a number beside it, as in `Jan 2022` or `Diane-35`.
    static func follows(_ text: ScreenedText, _ name: NameParse) -> Bool {
        guard name.words.count == 1 else { return false }
        let traits = text.tokens[name.words[0]].traits
        var after = name.next
        let isJoined = text.isGlued(after) && text.isSign(after, "-")
        if text.isSign(after, ".") || isJoined { after += 1 }
        guard let token = text.token(after), token.kind == .digits, !token.lineBefore else {
            return traits.contains(.month) && text.token(name.first - 1)?.kind == .digits
        }
        return traits.contains(.month) || isJoined
    }
}

/// Reads initials and link words behind a family name.
enum Initials {
    /// The initials from a token: the token after them and their number, or nil.
    static func end(_ text: ScreenedText, _ start: Int) -> (next: Int, count: Int)? {
        var index = start
        var count = 0
        while count < 6, let token = text.token(index), token.kind == .word, token.count <= 2, token.shape != .small,
            text.isSign(index + 1, "."), text.isGlued(index + 1), !token.lineBefore
        {
            index += 2
            count += 1
        }
        guard count > 0, !beginsAnother(text, index) else { return nil }
        return (index, count)
    }

    /// Whether the initials belong to a next person: link words and a capital follow them.
    private static func beginsAnother(_ text: ScreenedText, _ start: Int) -> Bool {
        var index = start
        while index < start + 3, let token = text.token(index), token.traits.contains(.prefix) { index += 1 }
        guard let token = text.token(index), !token.lineBefore else { return false }
        return token.isCapitalised && token.traits.isDisjoint(with: NameParse.notNames)
    }

    /// The token after the link words from a token.
    static func prefixEnd(_ text: ScreenedText, _ start: Int) -> Int {
        var index = start
        while index < start + 3, let token = text.token(index), token.traits.contains(.prefix), !token.lineBefore,
            token.shape == .small, text.token(index + 1)?.shape != .capitalised || text.token(index + 1)?.kind != .word
        {
            index += 1
        }
        return index
    }
}

extension NameParse {
    /// The name with the initials that may stand behind it, after a comma.
    func followedByInitials(_ text: ScreenedText) -> NameParse {
        guard text.isSign(next, ","), let reach = Initials.end(text, next + 1) else { return self }
        var name = self
        name.next = Initials.prefixEnd(text, reach.next)
        return name
    }
}
