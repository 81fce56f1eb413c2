/// Finds Dutch postcodes, four digits and two letters, with the house number that follows.
enum PostcodeScan {
    /// The digits of a house number at most.
    static let houseNumberDigitsMax = 5
    private static let unusedLetters: Set<String> = ["sa", "sd", "ss"]
    private static let notLetters: Set<String> = Set(
        """
        aan af al bv by cm co da de dl dm do ed ee en er eu ft gb gr ha he hz ie in ir is it iv je ja kb km kw la le \
        li lt ma mb me mg ml mm mr ms mw na ne nl nm no nr nu of oh om on op or pa pk pm ps pt ro se te to tv u uw va \
        vb vs wc we wo ze zo ur st ht dd ad ab vn tb ex ic pi
        """.split(separator: " ").map(String.init))
    private static let lawBooks: Set<String> = ["bw", "sr", "sv", "rv"]

    /// The findings, in order.
    static func spans(_ text: ScreenedText, _ digitGroups: DigitGroups) -> [IdentitySpan] {
        digitGroups.groups.compactMap { group in
            guard group.count == 4, text.folded.bytes[group.start] != UInt8(ascii: "0"), standsFree(text, group),
                let letters = text.token(group.token + 1), letters.kind == .word, letters.count == 2,
                !letters.lineBefore, letters.start - group.end <= 2,
                isPostcode(text, group, letters)
            else { return nil }
            if let next = text.token(group.token + 2), next.kind == .digits, !next.spaceBefore { return nil }
            return IdentitySpan(kind: .postcode, start: group.start, end: houseNumberEnd(text, group.token + 1))
        }
    }

    private static func standsFree(_ text: ScreenedText, _ group: DigitGroups.Group) -> Bool {
        guard group.start > 0 else { return true }
        let before = text.folded.bytes[group.start - 1]
        if ScreenedText.isAlphanumeric(before) { return false }
        let joins = before == UInt8(ascii: ".") || before == UInt8(ascii: "-") || before == UInt8(ascii: ",")
        return !(joins && text.token(group.token - 2)?.kind == .digits)
    }

    private static func isPostcode(
        _ text: ScreenedText, _ group: DigitGroups.Group, _ letters: ScreenedToken
    ) -> Bool {
        let pair = text.word(group.token + 1)
        if unusedLetters.contains(pair) || letters.traits.contains(.unitWord) { return false }
        if text.hasCue(.postcodeCue, before: group.token, words: 3) { return true }
        if lawBooks.contains(pair), text.hasCue(.articleCue, before: group.token, words: 4) { return false }
        let isCapitals = letters.shape == .allCapitals
        if !isCapitals && (letters.shape != .small || notLetters.contains(pair)) { return false }
        if isCapitals && notLetters.contains(pair) && isAmongCapitals(text, group.token) { return false }
        if isCapitals && letters.spaceBefore && ["mg", "ml", "eu", "ie", "km"].contains(pair) { return false }
        return true
    }

    /// Whether the words around are in capitals too, so that two capitals can be any word.
    private static func isAmongCapitals(_ text: ScreenedText, _ index: Int) -> Bool {
        [index - 1, index + 2].contains { place in
            guard let token = text.token(place) else { return false }
            return token.kind == .word && token.shape == .allCapitals
        }
    }

    private static func houseNumberEnd(_ text: ScreenedText, _ letters: Int) -> Int {
        let end = text.tokens[letters].end
        var index = letters + 1
        if let sign = text.token(index), sign.isSign("-") || sign.isSign(",") || sign.isSign("/") { index += 1 }
        guard let number = text.token(index), number.kind == .digits, number.count <= houseNumberDigitsMax,
            !number.lineBefore, number.start - end <= 3
        else { return end }
        return HouseNumber.end(text, index) ?? end
    }
}
