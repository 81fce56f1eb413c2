/// Finds citizen service numbers (Dutch: burgerservicenummer): nine digits that pass the eleven-test.
enum CitizenNumberScan {
    /// The digits of a number.
    static let digits = 9
    /// The most digits of a row of numbers in which spaced groups may still be one number.
    static let rowDigitsMax = 20
    private static let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

    /// The findings; `claimed` are telephone and account numbers, whose digits are not a citizen number.
    static func spans(_ text: ScreenedText, _ digitGroups: DigitGroups, claimed: [IdentitySpan]) -> [IdentitySpan] {
        let groups = digitGroups.groups
        var found: [IdentitySpan] = []
        var index = 0
        var claim = 0
        var rowEnd = 0
        var rowStart = 0
        var rowDigits = 0
        while index < groups.count {
            if index >= rowEnd {
                rowStart = index
                rowDigits = groups[index].count
                rowEnd = index + 1
                while joins(groups[rowEnd - 1].linkAfter) {
                    rowDigits += groups[rowEnd].count
                    rowEnd += 1
                }
            }
            while claim < claimed.count, claimed[claim].end <= groups[index].start { claim += 1 }
            let isClaimed = claim < claimed.count && claimed[claim].start <= groups[index].start
            let isAnnounced = isAnnounced(text, groups, index)
            var last: Int?
            if isAnnounced {
                last = announcedEnd(text, groups, index)
            } else if !isClaimed {
                let row = Row(start: rowStart, end: rowEnd, digits: rowDigits)
                last = windowEnd(text, digitGroups, index, row)
            }
            guard let last else {
                index += 1
                continue
            }
            found.append(IdentitySpan(kind: .bsn, start: groups[index].start, end: groups[last].end))
            index = last + 1
        }
        return found
    }

    /// A row of digit runs with nothing but separators between them.
    private struct Row {
        var start: Int
        var end: Int
        var digits: Int
    }

    private static func joins(_ link: DigitGroups.Link) -> Bool { link != .none && link != .bracket }

    private static func isAnnounced(_ text: ScreenedText, _ groups: [DigitGroups.Group], _ index: Int) -> Bool {
        text.hasCue(.bsnCue, before: groups[index].token)
    }

    /// The last run of an announced number: nine digits or, a nought left out, eight; a longer run as it stands.
    private static func announcedEnd(_ text: ScreenedText, _ groups: [DigitGroups.Group], _ index: Int) -> Int? {
        var total = 0
        var eight: Int?
        var last = index
        while true {
            total += groups[last].count
            if total == digits { return last }
            if total == digits - 1 { eight = last }
            if total > digits {
                if let eight { return eight }
                return last == index && passesSomewhere(text, groups[index]) ? index : nil
            }
            guard joins(groups[last].linkAfter) else { return eight }
            last += 1
        }
    }

    private static func passesSomewhere(_ text: ScreenedText, _ group: DigitGroups.Group) -> Bool {
        for start in group.start...(group.end - digits) where passes(text, [(start, start + digits)]) { return true }
        return false
    }

    /// The last run of an unannounced number that begins with this one.
    private static func windowEnd(
        _ text: ScreenedText, _ digitGroups: DigitGroups, _ index: Int, _ row: Row
    ) -> Int? {
        let groups = digitGroups.groups
        var total = 0
        var pieces: [(Int, Int)] = []
        var last = index
        while true {
            total += groups[last].count
            guard total <= digits else { return nil }
            pieces.append((groups[last].start, groups[last].end))
            if total == digits { break }
            guard joins(groups[last].linkAfter) else { return nil }
            last += 1
        }
        guard passes(text, pieces) else { return nil }
        if last == index { return last }
        if holdsDate(text, groups, index, last) { return nil }
        if row.start == index, row.end == last + 1 { return last }
        return standsApart(digitGroups, index, last, row) ? last : nil
    }

    /// Whether a window in a longer row is told from its neighbours by what separates them.
    private static func standsApart(_ digitGroups: DigitGroups, _ first: Int, _ last: Int, _ row: Row) -> Bool {
        let groups = digitGroups.groups
        let inside = groups[first..<last].map(\.linkAfter)
        let allTight = inside.allSatisfy(isTight)
        let before = first > row.start ? digitGroups.linkBefore(first) : nil
        let after = last + 1 < row.end ? groups[last].linkAfter : nil
        for outer in [before, after].compactMap({ $0 }) {
            if outer == .tight(UInt8(ascii: ".")) || row.digits > rowDigitsMax, case .tight = outer {
                guard allTight, !inside.contains(outer) else { return false }
            }
        }
        return allTight || row.digits <= rowDigitsMax
    }

    /// Whether the runs are a calendar date in full and another number beside it, with space between.
    private static func holdsDate(
        _ text: ScreenedText, _ groups: [DigitGroups.Group], _ first: Int, _ last: Int
    ) -> Bool {
        guard last - first >= 3 else { return false }
        for start in first...(last - 2) {
            guard case .tight = groups[start].linkAfter, groups[start].linkAfter == groups[start + 1].linkAfter,
                let date = CalendarReading.numeric(text, groups, start), date.hasFullYear,
                start == first || !isTight(groups[start - 1].linkAfter),
                start + 2 == last || !isTight(groups[start + 2].linkAfter)
            else { continue }
            return true
        }
        return false
    }

    private static func isTight(_ link: DigitGroups.Link) -> Bool {
        if case .tight = link { true } else { false }
    }

    private static func passes(_ text: ScreenedText, _ pieces: [(Int, Int)]) -> Bool {
        var sum = 0
        var position = 0
        var isNought = true
        for (start, end) in pieces {
            for byte in text.folded.bytes[start..<end] {
                let value = Int(byte) - 48
                if value != 0 { isNought = false }
                sum += value * weights[position]
                position += 1
            }
        }
        return !isNought && sum % 11 == 0
    }
}
