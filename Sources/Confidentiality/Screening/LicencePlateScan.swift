/// Finds Dutch vehicle registrations: three groups of letters and digits in one of the issued patterns.
enum LicencePlateScan {
    /// The issued patterns, `X` a letter and `9` a digit.
    static let patterns: Set<String> = [
        "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X",
        "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9",
    ]
    private static let joinedPatterns = Set(patterns.map { $0.filter { $0 != "-" } })
    /// Letters in a full registration.
    static let characters = 6

    /// The findings, in order.
    static func spans(_ text: ScreenedText) -> [IdentitySpan] {
        var found: [IdentitySpan] = []
        for index in text.tokens.indices where text.tokens[index].kind != .sign && text.tokens[index].count <= 3 {
            if let last = found.last, last.end > text.tokens[index].start { continue }
            guard !continues(text, index) else { continue }
            let isAnnounced = text.hasCue(.plateCue, before: index, words: 4)
            if let end = dashedEnd(text, index, isAnnounced) {
                found.append(IdentitySpan(kind: .licencePlate, start: text.tokens[index].start, end: end))
            } else if isAnnounced, let end = joinedEnd(text, index) {
                found.append(IdentitySpan(kind: .licencePlate, start: text.tokens[index].start, end: end))
            }
        }
        return found
    }

    private static func continues(_ text: ScreenedText, _ index: Int) -> Bool {
        guard index > 0, text.isGlued(index) else { return false }
        let before = text.tokens[index - 1]
        return before.kind != .sign || (before.isSign("-") && !before.spaceBefore && index > 1)
    }

    private static func dashedEnd(_ text: ScreenedText, _ index: Int, _ isAnnounced: Bool) -> Int? {
        guard text.isSign(index + 1, "-"), text.isSign(index + 3, "-"), let last = text.token(index + 4),
            (1...4).allSatisfy({ text.isGlued(index + $0) }), endsThere(text, index + 4)
        else { return nil }
        let parts = [index, index + 2, index + 4]
        guard parts.allSatisfy({ text.tokens[$0].kind != .sign && text.tokens[$0].count <= 3 }) else { return nil }
        let words = parts.filter { text.tokens[$0].kind == .word }
        let pattern = parts.map { shape(text.tokens[$0]) }.joined(separator: "-")
        guard patterns.contains(pattern) else { return nil }
        let isCapitals = words.allSatisfy { text.folded.isCapital[text.tokens[$0].start] }
        return isCapitals || isAnnounced ? last.end : nil
    }

    private static func joinedEnd(_ text: ScreenedText, _ index: Int) -> Int? {
        var pattern = ""
        var spaced = ""
        var last = index
        while let token = text.token(last), token.kind != .sign, pattern.count + token.count <= characters,
            last == index || !token.lineBefore
        {
            if last > index, token.spaceBefore { spaced += "-" }
            pattern += shape(token)
            spaced += shape(token)
            if pattern.count == characters {
                let isIssued = spaced == pattern ? joinedPatterns.contains(pattern) : patterns.contains(spaced)
                return isIssued && endsThere(text, last) ? token.end : nil
            }
            last += 1
        }
        return nil
    }

    private static func endsThere(_ text: ScreenedText, _ last: Int) -> Bool {
        guard text.isGlued(last + 1), let next = text.token(last + 1) else { return true }
        if next.kind != .sign { return false }
        guard next.isSign("-"), let after = text.token(last + 2) else { return true }
        return after.spaceBefore || after.kind == .sign
    }

    private static func shape(_ token: ScreenedToken) -> String {
        String(repeating: token.kind == .word ? "X" : "9", count: token.count)
    }
}
