/// Reads names that no title or role announces.
enum UnannouncedName {
    /// The name that begins at a token, or nil.
    static func read(_ text: ScreenedText, _ index: Int, _ blocked: [Bool]) -> NameParse? {
        let token = text.tokens[index]
        if token.kind == .word, token.shape == .small, !token.traits.contains(.prefix) {
            return smallFullName(text, index, blocked)
        }
        guard let name = NameParse(text, at: index, small: false, blocked: blocked) else { return nil }
        if InstitutionContext.surrounds(text, name) { return nil }
        if let inverted = inverted(text, name) { return inverted }
        if name.initials > 0 { return withInitials(text, name) }
        if name.words[0] != index { return withPrefix(text, name) }
        return plain(text, name)
    }

    /// `Vries, J. de`: a family name, a comma, initials and a link word.
    private static func inverted(_ text: ScreenedText, _ name: NameParse) -> NameParse? {
        guard name.initials == 0, let last = name.words.last, name.next == last + 1,
            text.isSign(name.next, ","), let reach = Initials.end(text, name.next + 1)
        else { return nil }
        let traits = text.tokens[last].traits
        let after = Initials.prefixEnd(text, reach.next)
        let isKnown = !traits.isDisjoint(with: .anySurname)
        guard isKnown || reach.count >= 2 || after > reach.next, !traits.contains(.harmlessName) || isKnown else {
            return nil
        }
        var name = name
        name.next = after
        return name
    }

    private static func withInitials(_ text: ScreenedText, _ name: NameParse) -> NameParse? {
        let word = text.tokens[name.words[0]]
        let isKnown = !word.traits.isDisjoint(with: .anyName)
        if word.traits.contains(.harmlessName) && !(isKnown && name.initials > 1) { return nil }
        if isKnown || name.hasPrefix { return name }
        guard word.shape == .capitalised || word.shape == .mixed else { return nil }
        return name.initials >= 2 || !text.tokens[name.first].opens ? name : nil
    }

    /// Link words and a family name, such as `Van der Meer` or `de Vries`.
    private static func withPrefix(_ text: ScreenedText, _ name: NameParse) -> NameParse? {
        let word = text.tokens[name.words[0]]
        if word.traits.contains(.harmlessName) || word.shape == .allCapitals { return nil }
        if !word.traits.isDisjoint(with: .anySurname) {
            let needsMore = word.traits.contains(.firmOnlyWithCue) && !name.hasFirmPrefix
            return needsMore ? nil : name
        }
        if !word.traits.isDisjoint(with: .anyFirstName) {
            return word.traits.contains(.firstName) ? startingAtWord(text, name) : nil
        }
        return name.hasFirmPrefix ? name : nil
    }

    /// The name without the link words before it, which belong to the sentence: `van Fatima`.
    private static func startingAtWord(_ text: ScreenedText, _ name: NameParse) -> NameParse {
        var name = name
        name.first = name.words[0]
        return name
    }

    private static func plain(_ text: ScreenedText, _ name: NameParse) -> NameParse? {
        let word = text.tokens[name.words[0]]
        let traits = word.traits
        let second = name.words.dropFirst().first.map { text.tokens[$0].traits } ?? []
        let hasSurname = !second.isDisjoint(with: .anySurname)
        if word.shape == .allCapitals {
            let isFirst = !traits.isDisjoint(with: .anyFirstName)
            let isSure = traits.contains(.firstName) || second.contains(.surname)
            return isFirst && hasSurname && isSure ? name : nil
        }
        if MonthOrCount.follows(text, name) { return nil }
        let isHarmless = name.words.contains { text.tokens[$0].traits.contains(.harmlessName) }
        if isHarmless && !(traits.contains(.firstName) && hasSurname) { return nil }
        if traits.contains(.firstName) { return name }
        if traits.contains(.firstNameOrWord) {
            if name.words.count > 1 || name.hasPrefix {
                let isSure = hasSurname || name.hasFirmPrefix || !traits.contains(.firmOnlyWithCue)
                if isSure { return name }
            }
            if !word.opens && !traits.contains(.firmOnlyWithCue) { return name }
            if let next = text.token(name.next), next.traits.contains(.personVerb), !next.lineBefore { return name }
        }
        if traits.contains(.surname) { return name }
        if traits.contains(.surnameOrWord), !word.opens, !traits.contains(.firmOnlyWithCue),
            !traits.contains(.harmlessName)
        {
            return name
        }
        return unknownFirst(text, name)
    }

    /// An unlisted word with a capital before a listed first or family name; else the possessive of a first name.
    private static func unknownFirst(_ text: ScreenedText, _ name: NameParse) -> NameParse? {
        let word = text.tokens[name.words[0]]
        guard word.traits.isDisjoint(with: .anyName) else { return nil }
        for place in name.words.dropFirst() {
            let traits = text.tokens[place].traits
            if !traits.isDisjoint(with: [.firstName, .surname])
                || (name.hasPrefix && traits.contains(.surnameOrWord)
                    && !traits.contains(.firmOnlyWithCue))
            {
                return name
            }
        }
        if name.words.count > 1, name.hasFirmPrefix { return name }
        let letters = text.word(name.words[0])
        if letters.utf8.count >= 5, letters.hasSuffix("s"),
            NameLexicon.traits(of: String(letters.dropLast())).contains(.firstName)
        {
            return name
        }
        return nil
    }

    /// A full name in small letters: a first name and a family name from the lists, or a first name that acts.
    private static func smallFullName(_ text: ScreenedText, _ index: Int, _ blocked: [Bool]) -> NameParse? {
        guard text.tokens[index].traits.contains(.firstName),
            let name = NameParse(text, at: index, small: true, blocked: blocked), name.words[0] == index
        else { return nil }
        if name.words.count > 1 {
            let traits = text.tokens[name.words[1]].traits
            let isKnown = !traits.isDisjoint(with: .anySurname)
            if isKnown, name.hasPrefix || traits.contains(.surname) || !traits.contains(.firmOnlyWithCue) {
                return name
            }
        }
        guard let next = text.token(index + 1), !next.lineBefore,
            !next.traits.isDisjoint(with: [.personVerb, .helperVerb])
        else { return nil }
        var single = name
        single.words = [index]
        single.next = index + 1
        return single
    }
}
