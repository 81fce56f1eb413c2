/// Finds bank account numbers: by country and length with the mod 97 test, or by the word before them.
enum BankAccountScan {
    /// The length of the account number of countries whose numbers are met here, in characters.
    static let lengths: [String: Int] = [
        "nl": 18, "be": 16, "de": 22, "fr": 27, "gb": 22, "es": 24, "it": 27, "pl": 28, "pt": 25, "at": 20, "ch": 21,
        "lu": 20, "ie": 22, "dk": 18, "se": 24, "no": 15, "fi": 18, "gr": 27, "hu": 28, "cz": 24, "sk": 24, "ro": 24,
        "bg": 22, "hr": 21, "si": 19, "ee": 20, "lv": 21, "lt": 20, "mt": 31, "cy": 28, "tr": 26, "sa": 24, "ae": 23,
        "ua": 29, "ma": 28, "tn": 24, "il": 23, "rs": 22, "ba": 20, "mk": 19, "al": 28, "ge": 22, "md": 24, "xk": 20,
    ]
    /// The digits of a Dutch account number from before the international one.
    static let oldDigits = 7...10

    /// The findings, in order.
    static func spans(_ text: ScreenedText, _ digitGroups: DigitGroups) -> [IdentitySpan] {
        var found: [IdentitySpan] = []
        for index in text.tokens.indices where text.tokens[index].kind == .word {
            let token = text.tokens[index]
            if let last = found.last, last.end > token.start { continue }
            guard token.count >= 2, startsFree(text, index), let check = text.token(index + 1),
                check.kind == .digits, check.start - token.end <= 1
            else { continue }
            let start = token.end - 2
            guard token.count == 2 || text.hasCue(.accountCue, before: index) || token.traits.contains(.accountCue),
                let end = accountEnd(text, index, start)
            else { continue }
            found.append(IdentitySpan(kind: .iban, start: start, end: end))
        }
        found += oldNumbers(text, digitGroups)
        return found.sorted { $0.start < $1.start }
    }

    private static func startsFree(_ text: ScreenedText, _ index: Int) -> Bool {
        !(text.isGlued(index) && text.tokens[index - 1].kind == .digits)
    }

    private static func accountEnd(_ text: ScreenedText, _ index: Int, _ start: Int) -> Int? {
        let bytes = text.folded.bytes
        let country = String(decoding: bytes[start..<(start + 2)], as: UTF8.self)
        guard let length = lengths[country] else { return nil }
        var taken: [UInt8] = []
        var place = start
        var isAfterSeparator = false
        while place < bytes.count, taken.count < length {
            let byte = bytes[place]
            if ScreenedText.isAlphanumeric(byte), byte != FoldedText.otherLetter {
                taken.append(byte)
                isAfterSeparator = false
            } else {
                let separates = byte == 32 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                if !separates || isAfterSeparator { return nil }
                isAfterSeparator = true
            }
            place += 1
        }
        guard taken.count == length, ScreenedText.isDigit(taken[2]), ScreenedText.isDigit(taken[3]) else { return nil }
        if place < bytes.count, ScreenedText.isAlphanumeric(bytes[place]) { return nil }
        let isDutch =
            country == "nl" && taken[4..<8].allSatisfy(ScreenedText.isLetter)
            && taken[8...].allSatisfy(ScreenedText.isDigit)
        let isSure = passes(taken) || isDutch
        return isSure || text.hasCue(.accountCue, before: index) ? place : nil
    }

    private static func passes(_ characters: [UInt8]) -> Bool {
        var remainder = 0
        for byte in characters[4...] + characters[..<4] {
            if ScreenedText.isDigit(byte) {
                remainder = (remainder * 10 + Int(byte) - 48) % 97
            } else {
                remainder = (remainder * 100 + Int(byte) - 87) % 97
            }
        }
        return remainder == 1
    }

    /// Dutch numbers without country, which only the word before them tells.
    private static func oldNumbers(_ text: ScreenedText, _ digitGroups: DigitGroups) -> [IdentitySpan] {
        let groups = digitGroups.groups
        var found: [IdentitySpan] = []
        for index in groups.indices where text.hasCue(.accountCue, before: groups[index].token, words: 3) {
            if let previous = text.token(groups[index].token - 1), previous.kind == .word,
                !text.tokens[
                    groups[index].token
                ].spaceBefore
            {
                continue
            }
            var total = 0
            var last = index
            while true {
                total += groups[last].count
                guard case .tight = groups[last].linkAfter, total < oldDigits.upperBound else { break }
                last += 1
            }
            if oldDigits.contains(total), CalendarReading.numeric(text, groups, index) == nil {
                found.append(IdentitySpan(kind: .iban, start: groups[index].start, end: groups[last].end))
            }
        }
        return found
    }
}
