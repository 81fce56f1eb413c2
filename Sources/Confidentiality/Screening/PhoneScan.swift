/// Finds telephone numbers, Dutch and foreign.
enum PhoneScan {
    /// The digits of a Dutch number with its leading nought.
    static let dutchDigits = 10
    /// The digits of a number that is written with a plus and a country's code.
    static let internationalDigits = 8...15
    /// The digits that a number may have when a word says that it is one.
    static let announcedDigits = 6...12
    private static let groupsMax = 12

    /// The findings, in order.
    static func spans(_ text: ScreenedText, _ digitGroups: DigitGroups) -> [IdentitySpan] {
        let groups = digitGroups.groups
        var found: [IdentitySpan] = []
        var index = 0
        while index < groups.count {
            guard let last = numberEnd(text, digitGroups, index) else {
                index += 1
                continue
            }
            var start = groups[index].start
            if let token = text.token(groups[index].token - 1), token.end == start,
                token.isSign("+") || token.isSign("(")
            {
                start = token.start
                if token.isSign("("), text.isSign(groups[index].token - 2, "+") { start -= 1 }
            }
            found.append(IdentitySpan(kind: .phone, start: start, end: groups[last].end))
            index = last + 1
        }
        return found
    }

    private static func numberEnd(_ text: ScreenedText, _ digitGroups: DigitGroups, _ index: Int) -> Int? {
        let groups = digitGroups.groups
        let group = groups[index]
        let before = group.token - 1
        let hasPlus = text.isSign(before, "+") || (text.isSign(before, "(") && text.isSign(before - 1, "+"))
        if hasPlus { return internationalEnd(text, groups, index) }
        let bytes = text.folded.bytes
        let first = bytes[group.start]
        let second = group.count > 1 ? bytes[group.start + 1] : 0
        let zero = UInt8(ascii: "0")
        if case .tight = digitGroups.linkBefore(index) { return nil }
        if isCaseNumber(text, group) { return nil }
        if first == zero, second == zero, group.count >= 4, bytes[group.start + 2] != zero {
            return longest(11...14, groups, index)
        }
        if first == zero, second != zero, !startsDate(text, groups, index) {
            if let last = dutchEnd(text, groups, index) { return last }
        }
        guard text.hasCue(.phoneCue, before: group.token, words: 4), !isNoughts(text, group) else { return nil }
        return announcedEnd(text, groups, index)
    }

    /// Whether the digits stand in a case's number: a letter, a dash and ten characters.
    private static func isCaseNumber(_ text: ScreenedText, _ group: DigitGroups.Group) -> Bool {
        let dash = group.token - 1
        guard text.isGlued(group.token), text.isGlued(dash), text.isSign(dash, "-"), group.count == dutchDigits,
            let letter = text.token(dash - 1)
        else { return false }
        return letter.kind == .word && letter.count == 1
    }

    private static func internationalEnd(
        _ text: ScreenedText, _ groups: [DigitGroups.Group], _ index: Int
    ) -> Int? {
        let bytes = text.folded.bytes
        let start = groups[index].start
        if bytes[start] == UInt8(ascii: "3"), groups[index].count >= 2, bytes[start + 1] == UInt8(ascii: "1"),
            let last = exactly(11...11, groups, index) ?? exactly(12...12, groups, index)
        {
            return last
        }
        return longest(internationalDigits, groups, index)
    }

    /// Ten digits from a leading nought, in groups as people write them.
    private static func dutchEnd(_ text: ScreenedText, _ groups: [DigitGroups.Group], _ index: Int) -> Int? {
        let group = groups[index]
        let bytes = text.folded.bytes
        if group.count == 4, isServicePrefix(text, group) {
            return exactly(8...8, groups, index) ?? exactly(11...11, groups, index)
        }
        guard let last = exactly(dutchDigits...dutchDigits, groups, index) else { return nil }
        switch group.count {
        case 10, 3, 4: return last
        case 2 where bytes[group.start + 1] == UInt8(ascii: "6"): return last
        case 1, 2:
            let isEven =
                groups[index...last].allSatisfy { $0.count == group.count }
                && groups[index..<last].allSatisfy { $0.linkAfter == group.linkAfter }
            return isEven ? last : nil
        default: return groups[index].linkAfter == .space ? nil : last
        }
    }

    private static func isServicePrefix(_ text: ScreenedText, _ group: DigitGroups.Group) -> Bool {
        let prefix = text.folded.bytes[group.start..<group.end]
        return prefix.elementsEqual("0800".utf8) || prefix.elementsEqual("0900".utf8)
    }

    private static func startsDate(_ text: ScreenedText, _ groups: [DigitGroups.Group], _ index: Int) -> Bool {
        guard groups[index].count == 2, case .tight = groups[index].linkAfter else { return false }
        return CalendarReading.numeric(text, groups, index)?.hasFullYear ?? false
    }

    private static func isNoughts(_ text: ScreenedText, _ group: DigitGroups.Group) -> Bool {
        group.count >= 3
            && text.folded.bytes[group.start..<(group.start + 3)].allSatisfy { $0 == UInt8(ascii: "0") }
    }

    private static func announcedEnd(_ text: ScreenedText, _ groups: [DigitGroups.Group], _ index: Int) -> Int? {
        guard CalendarReading.numeric(text, groups, index) == nil,
            let last = longest(announcedDigits, groups, index)
        else { return nil }
        return last
    }

    /// The last run when the runs from here have, at some run's end, a number of digits within the range.
    private static func exactly(_ range: ClosedRange<Int>, _ groups: [DigitGroups.Group], _ index: Int) -> Int? {
        var total = 0
        for last in index..<min(groups.count, index + groupsMax) {
            total += groups[last].count
            if range.contains(total) { return last }
            if total > range.upperBound || groups[last].linkAfter == .none { return nil }
        }
        return nil
    }

    private static func longest(_ range: ClosedRange<Int>, _ groups: [DigitGroups.Group], _ index: Int) -> Int? {
        var total = 0
        var best: Int?
        for last in index..<min(groups.count, index + groupsMax) {
            total += groups[last].count
            if total > range.upperBound { return best }
            if range.contains(total) { best = last }
            if groups[last].linkAfter == .none { return best }
        }
        return best
    }
}
