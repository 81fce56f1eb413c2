/// Finds full dates of birth.
///
/// A date up to `lastYearWithoutCue` counts as one unless a word says what else happened then; a later date, or one
/// without century or separators, only counts when a word says that somebody was born.
enum BirthDateScan {
    /// The last year that is taken for a year of birth without being told so; most later dates are of the case itself.
    static let lastYearWithoutCue = 2010
    /// How many words before a date still say what it is.
    static let cueWords = 6

    /// The findings, in order.
    static func spans(_ text: ScreenedText, _ digitGroups: DigitGroups) -> [IdentitySpan] {
        let groups = digitGroups.groups
        var found: [IdentitySpan] = []
        for index in groups.indices {
            if index == 0 || !continuesDate(digitGroups.linkBefore(index)),
                let date = CalendarReading.numeric(text, groups, index), !continues(groups, index + 2)
            {
                consider(text, date, isCompact: false, &found)
            } else if let date = CalendarReading.compact(text, groups[index]) {
                consider(text, date, isCompact: true, &found)
            }
        }
        for index in text.tokens.indices where text.tokens[index].traits.contains(.month) {
            if let date = CalendarReading.named(text, month: index) {
                consider(text, date, isCompact: false, &found)
            }
        }
        return found.sorted { $0.start < $1.start }
    }

    private static func continuesDate(_ link: DigitGroups.Link) -> Bool {
        switch link {
        case .tight(UInt8(ascii: "-")), .tight(UInt8(ascii: ".")): true
        default: false
        }
    }

    private static func continues(_ groups: [DigitGroups.Group], _ last: Int) -> Bool {
        continuesDate(groups[last].linkAfter) && groups[last].linkAfter == groups[last - 1].linkAfter
    }

    private static func consider(
        _ text: ScreenedText, _ date: CalendarReading.Written, isCompact: Bool, _ found: inout [IdentitySpan]
    ) {
        guard isBirth(text, date, isCompact: isCompact) else { return }
        let span = IdentitySpan(
            kind: .birthDate, start: text.tokens[date.first].start, end: text.tokens[date.last].end)
        if let last = found.last, last.start < span.end, span.start < last.end { return }
        found.append(span)
    }

    private static func isBirth(_ text: ScreenedText, _ date: CalendarReading.Written, isCompact: Bool) -> Bool {
        let before = text.nearestCue([.birthCue, .harmlessDateCue], before: date.first, words: cueWords)
        if let before, text.tokens[before].traits.contains(.birthCue) { return true }
        if text.isSign(date.first - 1, "*") || isFollowedByBirth(text, date.last) { return true }
        if isCompact || date.year > lastYearWithoutCue { return false }
        if !date.hasFullYear && !(date.isPadded && date.year < 2000) { return false }
        if isAfterCourt(text, date.first) { return false }
        return before == nil && !isFollowedByEvent(text, date.last)
    }

    /// Whether the short name of the supreme court stands directly before a date, in capitals: `HR 3 juni 2005`.
    private static func isAfterCourt(_ text: ScreenedText, _ first: Int) -> Bool {
        guard let token = text.token(first - 1) else { return false }
        return token.shape == .allCapitals && text.word(first - 1) == "hr"
    }

    /// Whether the words after a date say that somebody was born then.
    private static func isFollowedByBirth(_ text: ScreenedText, _ last: Int) -> Bool {
        follows(text, last, .birthCue, words: 3)
    }

    /// Whether the words after a date say that something else happened then.
    private static func isFollowedByEvent(_ text: ScreenedText, _ last: Int) -> Bool {
        follows(text, last, .eventVerb, words: 4)
    }

    private static func follows(_ text: ScreenedText, _ last: Int, _ traits: WordTraits, words: Int) -> Bool {
        var seen = 0
        var place = last + 1
        while seen < words, place <= last + ScreenedText.cueTokensMax, let token = text.token(place),
            token.kind != .digits, !token.afterSentence, !token.isSign(",")
        {
            if token.kind == .word {
                if !token.traits.isDisjoint(with: traits) { return true }
                seen += 1
            }
            place += 1
        }
        return false
    }
}
