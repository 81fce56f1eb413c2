/// Reads calendar dates from digit runs and month names.
enum CalendarReading {
    /// A date as written, with the tokens it takes.
    struct Written {
        /// The year, four digits; two-digit years are taken to be of the last hundred years.
        var year: Int
        /// The first token of it.
        var first: Int
        /// The last token of it.
        var last: Int
        /// Whether the year was written in full.
        var hasFullYear: Bool
        /// Whether day and month were written in two digits.
        var isPadded: Bool
    }

    /// Years that a person of today can be born in, or a text be dated.
    static let years = 1900...2099
    /// Two-digit years above this are of the twentieth century.
    static let lastShortYearOfThisCentury = 29

    /// The date in three digit runs with one separator, day first or year first, or nil.
    static func numeric(_ text: ScreenedText, _ groups: [DigitGroups.Group], _ index: Int) -> Written? {
        guard index + 2 < groups.count else { return nil }
        let (one, two, three) = (groups[index], groups[index + 1], groups[index + 2])
        guard one.linkAfter == two.linkAfter, one.linkAfter != .none, one.linkAfter != .bracket,
            one.count <= 4, two.count <= 2, three.count <= 4
        else { return nil }
        let month = number(text, two)
        let padded = one.count == 2 && two.count == 2
        if one.count == 4, three.count <= 2 {
            guard isDayAndMonth(number(text, three), month), years.contains(number(text, one)) else { return nil }
            return Written(
                year: number(text, one), first: one.token, last: three.token, hasFullYear: true, isPadded: true)
        }
        guard one.count <= 2 else { return nil }
        let day = number(text, one)
        guard isDayAndMonth(day, month) || isDayAndMonth(month, day) else { return nil }
        if three.count == 4, years.contains(number(text, three)) {
            return Written(
                year: number(text, three), first: one.token, last: three.token, hasFullYear: true, isPadded: padded)
        }
        guard three.count == 2, one.linkAfter != .space else { return nil }
        return Written(
            year: century(number(text, three)), first: one.token, last: three.token, hasFullYear: false,
            isPadded: padded)
    }

    /// The date in one run of eight digits, year first or day first, or nil.
    static func compact(_ text: ScreenedText, _ group: DigitGroups.Group) -> Written? {
        guard group.count == 8 else { return nil }
        let value = number(text, group)
        let (head, tail) = (value / 10_000, value % 10_000)
        for (year, day, month) in [(head, tail % 100, tail / 100), (tail, head / 100, head % 100)]
        where years.contains(year) && isDayAndMonth(day, month) {
            return Written(year: year, first: group.token, last: group.token, hasFullYear: true, isPadded: true)
        }
        return nil
    }

    /// The date that a month's name stands in, as `1 februari 1994`, `1e feb. '94` or `februari 1, 1994`, or nil.
    static func named(_ text: ScreenedText, month: Int) -> Written? {
        var after = month + 1
        while let token = text.token(after), after - month <= 2,
            token.isSign(".") || token.isSign("-") || token.isSign("'") || token.isSign(",") || token.isSign("/")
        {
            after += 1
        }
        var before = month - 1
        while let token = text.token(before), month - before <= 2,
            token.isSign("-") || token.isSign(".") || token.isSign("/")
        {
            before -= 1
        }
        if let word = text.token(before), word.kind == .word, !word.spaceBefore,
            text.word(before) == "e"
                || text.word(before) == "ste" || text.word(before) == "de"
        {
            before -= 1
        }
        if let day = digits(text, before), (1...31).contains(day), let year = digits(text, after),
            let token = text.token(after)
        {
            return named(year: year, count: token.count, first: before, last: after)
        }
        guard let day = digits(text, after), (1...31).contains(day) else { return nil }
        var last = after + 1
        if text.isSign(last, ",") { last += 1 }
        guard let year = digits(text, last), years.contains(year) else { return nil }
        return Written(year: year, first: month, last: last, hasFullYear: true, isPadded: true)
    }

    private static func named(year: Int, count: Int, first: Int, last: Int) -> Written? {
        if count == 4, years.contains(year) {
            return Written(year: year, first: first, last: last, hasFullYear: true, isPadded: true)
        }
        guard count == 2 else { return nil }
        return Written(year: century(year), first: first, last: last, hasFullYear: false, isPadded: false)
    }

    private static func century(_ short: Int) -> Int {
        short > lastShortYearOfThisCentury ? 1900 + short : 2000 + short
    }

    private static func isDayAndMonth(_ day: Int, _ month: Int) -> Bool {
        (1...31).contains(day) && (1...12).contains(month)
    }

    private static func digits(_ text: ScreenedText, _ index: Int) -> Int? {
        guard let token = text.token(index), token.kind == .digits, token.count <= 4 else { return nil }
        return value(text, token.start, token.end)
    }

    private static func number(_ text: ScreenedText, _ group: DigitGroups.Group) -> Int {
        value(text, group.start, group.end)
    }

    private static func value(_ text: ScreenedText, _ start: Int, _ end: Int) -> Int {
        text.folded.bytes[start..<end].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
}
