/// Finds names of persons: by lists of names, and by the titles, roles and labels that announce one.
///
/// A word that is also an ordinary word, a town or a medicine needs a second sign: a title, a first name before it,
/// initials, or a capital in the middle of a sentence. What follows or precedes the word for an institution is the
/// institution's name.
enum NameScan {
    /// How strongly the words before announce a name.
    enum Announcement { case none, role, title }

    /// The findings, in order; no names are looked for in `addresses`, the web and mail addresses.
    static func spans(_ text: ScreenedText, outside addresses: [Range<Int>]) -> [IdentitySpan] {
        var blocked = HarmlessPhrases.marks(text)
        block(text, addresses, &blocked)
        var found: [IdentitySpan] = []
        var index = 0
        while index < text.tokens.count {
            let token = text.tokens[index]
            guard token.kind == .word || token.isSign("'"), !blocked[index] else {
                index += 1
                continue
            }
            if let start = announcedStart(text, index) {
                if let name = announced(text, start.token, start.announcement, blocked) {
                    found.append(span(text, name))
                    index = name.next
                    continue
                }
                index = max(index + 1, start.token)
                continue
            }
            if let name = UnannouncedName.read(text, index, blocked) {
                found.append(span(text, name))
                index = name.next
                continue
            }
            index += 1
        }
        return found
    }

    private static func span(_ text: ScreenedText, _ name: NameParse) -> IdentitySpan {
        IdentitySpan(kind: .name, start: text.tokens[name.first].start, end: text.tokens[name.next - 1].end)
    }

    private static func block(_ text: ScreenedText, _ addresses: [Range<Int>], _ blocked: inout [Bool]) {
        var index = 0
        for range in addresses.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            while index < text.tokens.count, text.tokens[index].start < range.lowerBound { index += 1 }
            while index < text.tokens.count, text.tokens[index].start < range.upperBound {
                blocked[index] = true
                index += 1
            }
        }
    }

    /// Where a name may begin after a title, role or label at an index.
    private static func announcedStart(_ text: ScreenedText, _ index: Int) -> (token: Int, announcement: Announcement)?
    {
        var place = index
        var announcement = Announcement.none
        for _ in 0..<8 {
            guard let token = text.token(place), token.kind == .word, !(place > index && token.afterSentence) else {
                break
            }
            let traits = token.traits
            if traits.contains(.title), !isNameRather(text, place) {
                announcement = .title
                place += 1
                if text.isSign(place, "."), text.isGlued(place) { place += 1 }
            } else if !traits.isDisjoint(with: [.role, .nameCue]) {
                if announcement == .none { announcement = .role }
                place += 1
                while let next = text.token(place),
                    next.isSign(":") || (next.isSign(".") && traits.contains(.abbreviation))
                        || (traits.contains(.nameCue) && next.isSign(","))
                {
                    place += 1
                }
            } else {
                break
            }
        }
        return announcement == .none ? nil : (place, announcement)
    }

    /// Whether a title is written without capital and full stop where another word is meant, as `mr` in a table.
    private static func isNameRather(_ text: ScreenedText, _ index: Int) -> Bool {
        guard text.word(index) == "heer" else { return false }
        guard index > 0 else { return false }
        let before = text.word(index - 1)
        return before != "de" && before != "den" && before != "weledele"
    }

    private static func announced(
        _ text: ScreenedText, _ start: Int, _ announcement: Announcement, _ blocked: [Bool]
    ) -> NameParse? {
        guard let token = text.token(start), !token.afterSentence,
            let name = NameParse(text, at: start, small: true, blocked: blocked)
        else { return nil }
        let word = text.tokens[name.words[0]]
        let isKnown = !word.traits.isDisjoint(with: .anyName)
        switch announcement {
        case .title:
            if word.shape == .small && !name.hasPrefix && !isKnown
                && !NameEndings.isLikely(text.word(name.words[0]), afterFirmPrefix: false) && !word.traits.isEmpty
            {
                return nil
            }
            if word.shape == .allCapitals && !isKnown && text.tokens[start - 1].shape != .allCapitals
                && !text.isSign(start - 1, ".")
            {
                return nil
            }
            return trimmed(text, name)
        case .role, .none: return plausible(text, name, after: start)
        }
    }

    /// A name after a role or label, where an ordinary word could stand as well.
    private static func plausible(_ text: ScreenedText, _ name: NameParse, after start: Int) -> NameParse? {
        let word = text.tokens[name.words[0]]
        let traits = word.traits
        let isKnown = !traits.isDisjoint(with: .anyName)
        if traits.contains(.harmlessName) && name.initials == 0 { return nil }
        if InstitutionContext.surrounds(text, name) { return nil }
        if word.shape == .small {
            let isFull = name.words.count > 1 && isKnown
            let isSure = !traits.isDisjoint(with: [.firstName, .surname]) || (name.hasPrefix && isKnown)
            return isFull || isSure ? trimmed(text, name) : nil
        }
        if word.shape == .allCapitals { return isKnown && word.count > 3 ? trimmed(text, name) : nil }
        if !isKnown && word.count < 3 { return nil }
        if !isKnown && name.initials == 0 && name.words[0] != start, !name.hasFirmPrefix,
            text.tokens[start].shape == .small
        {
            return nil
        }
        return trimmed(text, name)
    }

    /// The name without trailing small words that only follow it.
    private static func trimmed(_ text: ScreenedText, _ name: NameParse) -> NameParse {
        var name = name
        while name.words.count > 1, let last = name.words.last, text.tokens[last].shape == .small,
            text.tokens[last].traits.isDisjoint(with: .anyName), !text.isSign(last - 1, "-"),
            text.token(last - 1)?.traits.contains(.prefix) != true
        {
            name.words.removeLast()
            name.next = (name.words.last ?? name.first) + 1
        }
        return name.followedByInitials(text)
    }
}
