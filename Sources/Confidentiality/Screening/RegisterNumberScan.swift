/// Finds numbers of documents, patients' files and criminal files, told by the word before them.
enum RegisterNumberScan {
    /// The characters of a document's number.
    static let documentCharacters = 6...14
    /// The digits at least in a document's number.
    static let documentDigitsMin = 3
    /// The characters of a number in a register of care or justice.
    static let patientCharacters = 3...16
    /// The digits at least in a number in such a register.
    static let patientDigitsMin = 3
    private static let tokensMax = 12

    /// The findings, in order.
    static func spans(_ text: ScreenedText, _ digitGroups: DigitGroups) -> [IdentitySpan] {
        var found: [IdentitySpan] = []
        for index in text.tokens.indices where text.tokens[index].kind == .digits {
            if let last = found.last, last.end > text.tokens[index].start { continue }
            let first = wholeStart(text, index)
            guard let run = Run(text, from: first) else { continue }
            if isAnnounced(text, first, .documentCue), documentCharacters.contains(run.characters),
                run.digits >= documentDigitsMin, !run.isDate
            {
                found.append(IdentitySpan(kind: .documentNumber, start: text.tokens[first].start, end: run.end))
            } else if isPatientNumber(text, first, run) {
                found.append(IdentitySpan(kind: .patientNumber, start: text.tokens[first].start, end: run.end))
            }
        }
        return found + criminalFiles(text, digitGroups)
    }

    /// Letters and digits that are written as one, with dots, dashes or strokes inside.
    private struct Run {
        var end: Int
        var characters = 0
        var digits = 0
        var isDate = false

        init?(_ text: ScreenedText, from first: Int) {
            end = text.tokens[first].end
            var index = first
            var counts: [Int] = []
            for _ in 0..<RegisterNumberScan.tokensMax {
                guard let token = text.token(index), index == first || !token.spaceBefore else { break }
                if token.kind == .sign {
                    guard token.isSign("-") || token.isSign(".") || token.isSign("/"),
                        let next = text.token(index + 1), !next.spaceBefore, next.kind != .sign
                    else { break }
                } else {
                    characters += token.count
                    if token.kind == .digits {
                        digits += token.count
                        counts.append(token.count)
                    }
                    end = token.end
                }
                index += 1
            }
            isDate =
                characters == digits
                && (counts == [2, 2, 4] || counts == [4, 2, 2] || counts == [1, 1, 4]
                    || counts == [2, 1, 4] || counts == [1, 2, 4])
        }
    }

    /// The first token of what is written together with the digits at an index.
    private static func wholeStart(_ text: ScreenedText, _ index: Int) -> Int {
        var first = index
        for _ in 0..<3 where first > 0 && text.isGlued(first) {
            let before = text.tokens[first - 1]
            let isLetters = before.kind == .word && before.count <= 4 && before.traits.isDisjoint(with: cues)
            guard isLetters || (before.kind == .digits) else { break }
            first -= 1
        }
        return first
    }

    private static let cues: WordTraits = [.documentCue, .patientCue, .personWord, .numberWord]

    private static func isAnnounced(_ text: ScreenedText, _ index: Int, _ cue: WordTraits) -> Bool {
        text.hasCue(cue, before: index, words: 4)
    }

    private static func isPatientNumber(_ text: ScreenedText, _ first: Int, _ run: Run) -> Bool {
        guard patientCharacters.contains(run.characters), run.digits >= patientDigitsMin, !run.isDate else {
            return false
        }
        if isAnnounced(text, first, .patientCue) { return true }
        guard let word = text.nearestCue(.numberWord, before: first, words: 2) else { return false }
        for place in [word - 1, word - 2] {
            guard let token = text.token(place) else { return false }
            if token.kind == .word { return token.traits.contains(.personWord) }
            guard token.isSign("-") || token.isSign(".") else { return false }
        }
        return false
    }

    /// Public prosecution numbers, which their pattern tells: two digits, a stroke, six digits, a dash, two digits.
    private static func criminalFiles(_ text: ScreenedText, _ digitGroups: DigitGroups) -> [IdentitySpan] {
        let groups = digitGroups.groups
        return groups.indices.dropLast(2).compactMap { index in
            let (court, number, year) = (groups[index], groups[index + 1], groups[index + 2])
            let stroke: DigitGroups.Link = .tight(UInt8(ascii: "/"))
            let dash: DigitGroups.Link = .tight(UInt8(ascii: "-"))
            guard court.count == 2, number.count == 6, year.count == 2, number.linkAfter == dash,
                court.linkAfter == stroke || court.linkAfter == dash || court.linkAfter == .tight(UInt8(ascii: "."))
            else { return nil }
            return IdentitySpan(kind: .patientNumber, start: court.start, end: year.end)
        }
    }
}
