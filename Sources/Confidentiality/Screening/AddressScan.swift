/// Finds addresses: a street and a house number.
enum AddressScan {
    /// The digits of a house number at most.
    static let houseNumberDigitsMax = 4
    /// How many tokens before the last word can belong to a street's name.
    static let nameTokensMax = 6
    /// Numbers that are years rather than house numbers.
    static let years = 1950...2030

    private static let firmEndings = [
        "straat", "laan", "plein", "kade", "gracht", "singel", "dreef", "steeg", "plantsoen", "straatje", "laantje",
        "pleintje", "boulevard", "allee", "straatweg", "lei",
    ].map { Array($0.utf8) }
    private static let looseEndings = [
        "weg", "dijk", "pad", "hof", "park", "markt", "baan", "ring", "wal", "veld", "kamp", "akker", "oord", "erf",
        "hage", "horst", "burg", "berg", "poort", "brink", "heuvel", "werf", "haven", "tuin", "hout", "waard", "meent",
        "weide", "zijde", "hoek", "dam", "wijk", "polder", "zoom", "daal", "esch", "enk", "rak", "rade", "stede",
        "borgh", "borg", "veste", "wold", "ven", "plaats", "terras", "gaarde", "hoeve", "kerkhof", "einde", "kolk",
    ].map { Array($0.utf8) }
    private static let roadEndings = ["weg", "dijk", "pad", "hof"].map { Array($0.utf8) }
    private static let adjectives: Set<String> = [
        "lange", "korte", "oude", "nieuwe", "grote", "kleine", "hoge", "lage", "brede", "smalle", "eerste", "tweede",
        "derde", "achter", "voor",
    ]
    private static let heads: Set<String> = ["laan", "plein", "weg", "hof", "park", "kade", "dreef", "baan", "pad"]

    /// The findings, in order.
    static func spans(_ text: ScreenedText) -> [IdentitySpan] {
        var found: [IdentitySpan] = []
        for index in text.tokens.indices where index > 0 && isHouseNumber(text, index) {
            var street = index - 1
            if text.tokens[street].isSign(",") || text.tokens[street].isSign(".") { street -= 1 }
            if let word = text.token(street), word.traits.contains(.numberWord) { street -= 1 }
            guard let word = text.token(street), word.kind == .word, word.count >= 3,
                !word.traits.contains(.notAStreet), isStreet(text, street), !isYear(text, index, street),
                let end = HouseNumber.end(text, index)
            else { continue }
            let start = max(nameStart(text, street), found.last?.end ?? 0)
            found.append(IdentitySpan(kind: .address, start: start, end: end))
        }
        return found
    }

    private static func isHouseNumber(_ text: ScreenedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .digits && token.count <= houseNumberDigitsMax && token.spaceBefore && !token.lineBefore
            && text.folded.bytes[token.start] != UInt8(ascii: "0")
    }

    private static func isYear(_ text: ScreenedText, _ index: Int, _ street: Int) -> Bool {
        guard text.tokens[index].count == 4, let value = Int(text.word(index)) else { return false }
        return years.contains(value)
    }

    private static func isStreet(_ text: ScreenedText, _ street: Int) -> Bool {
        let token = text.tokens[street]
        let isAnnounced = text.hasCue(.addressCue, before: street, words: 4)
        if ends(text, token, firmEndings, spare: 2) { return true }
        let isName = token.shape != .small
        if token.traits.contains(.street) { return isName || isAnnounced }
        if let before = text.token(street - 1), before.kind == .word, !token.lineBefore {
            if isName, before.isCapitalised || isAnnounced, adjectives.contains(text.word(street - 1)) { return true }
            if isName, followsHead(text, street) { return true }
            if before.traits.contains(.ward) || before.traits.contains(.institutionNoun) { return false }
        }
        if ends(text, token, looseEndings, spare: 2) {
            if isAnnounced { return true }
            guard isName, token.shape == .capitalised else { return false }
            return !token.opens || ends(text, token, roadEndings, spare: 3)
        }
        guard isName, isAnnounced, token.traits.isDisjoint(with: [.ward, .institutionNoun, .unitWord]) else {
            return false
        }
        return !text.hasCue([.ward, .institutionNoun], before: street, words: 2)
    }

    /// Whether a name like `Laan van Meerdervoort` ends at an index.
    private static func followsHead(_ text: ScreenedText, _ street: Int) -> Bool {
        var index = street - 1
        var links = 0
        while links < 3, let token = text.token(index), token.traits.contains(.prefix) {
            links += 1
            index -= 1
        }
        guard links > 0, let head = text.token(index), head.isCapitalised else { return false }
        return heads.contains(text.word(index))
    }

    private static func ends(
        _ text: ScreenedText, _ token: ScreenedToken, _ endings: [[UInt8]], spare: Int
    ) -> Bool {
        let bytes = text.folded.bytes
        return endings.contains { ending in
            token.count >= ending.count + spare
                && bytes[(token.end - ending.count)..<token.end].elementsEqual(ending)
        }
    }

    /// The start of the street's name: capitals, link words and ordinals before its last word.
    private static func nameStart(_ text: ScreenedText, _ street: Int) -> Int {
        var first = street
        var index = street
        for _ in 0..<nameTokensMax {
            guard index > 0, !text.tokens[index].lineBefore, !text.tokens[index].afterSentence else { break }
            index -= 1
            let token = text.tokens[index]
            if token.isCapitalised, token.traits.isDisjoint(with: [.addressCue, .commonWord, .title, .role]) {
                first = index
            } else if token.traits.contains(.prefix) || token.isSign("'") || token.isSign(".") {
                continue
            } else if token.kind == .word, token.count <= 2, !token.spaceBefore, text.token(index - 1)?.kind == .digits
            {
                first = index - 1
                break
            } else {
                break
            }
        }
        return text.tokens[first].start
    }
}
