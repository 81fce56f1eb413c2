/// Reads a house number with its letter or addition.
enum HouseNumber {
    private static let additions: Set<String> = [
        "hs", "bis", "huis", "boven", "rood", "zwart", "i", "ii", "iii", "iv", "hoog", "a", "b", "c", "d", "e", "f",
    ]

    /// The end of the house number in the digits at an index, or nil when the digits count or measure something.
    static func end(_ text: ScreenedText, _ index: Int) -> Int? {
        guard let number = text.token(index), number.kind == .digits else { return nil }
        guard let next = text.token(index + 1), !next.lineBefore else { return number.end }
        if next.isSign("%") || next.isSign(":") { return nil }
        if next.kind == .sign, !next.spaceBefore, text.isGlued(index + 2), let after = text.token(index + 2) {
            if next.isSign("-") {
                if after.kind == .word, after.count <= 2 { return after.end }
                if after.kind == .digits, after.count <= 3 { return after.end }
            }
            if after.kind == .digits, next.isSign(".") || next.isSign(",") { return nil }
        }
        guard next.kind == .word else { return number.end }
        if !next.spaceBefore { return next.count <= 3 ? next.end : nil }
        if next.traits.contains(.unitWord) { return nil }
        let word = text.word(index + 1)
        guard additions.contains(word), next.shape != .small || word.count > 1 || isLast(text, index + 1) else {
            return number.end
        }
        return next.end
    }

    private static func isLast(_ text: ScreenedText, _ index: Int) -> Bool {
        guard let next = text.token(index + 1) else { return true }
        return next.kind == .sign
    }
}
