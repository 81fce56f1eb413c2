/// The digit runs of a text and what stands between them.
struct DigitGroups {
    /// What stands between two runs of digits.
    enum Link: Equatable {
        /// Nothing that joins them: a word, a line's end, a comma, or the text's end.
        case none
        /// One or more spaces.
        case space
        /// One sign without space, with that sign.
        case tight(UInt8)
        /// A sign with space around it, or more than one sign.
        case loose
        /// Brackets, as in telephone numbers.
        case bracket
    }

    /// One run of digits.
    struct Group {
        /// Its place among the tokens.
        var token: Int
        /// The first digit, an index into the folded text.
        var start: Int
        /// The first character after the last digit.
        var end: Int
        /// What stands between it and the next run.
        var linkAfter: Link
        /// The number of digits.
        var count: Int { end - start }
    }

    /// The most characters between two runs that still belong together.
    static let separatorCharactersMax = 3

    /// The runs, in order.
    private(set) var groups: [Group] = []

    /// Collects the digit runs of a text.
    init(_ text: ScreenedText) {
        for (index, token) in text.tokens.enumerated() where token.kind == .digits {
            if let last = groups.last {
                groups[groups.count - 1].linkAfter = Self.link(text, last.end, token.start)
            }
            groups.append(Group(token: index, start: token.start, end: token.end, linkAfter: .none))
        }
    }

    /// What stands before a run.
    func linkBefore(_ index: Int) -> Link { index > 0 ? groups[index - 1].linkAfter : .none }

    private static func link(_ text: ScreenedText, _ from: Int, _ to: Int) -> Link {
        guard to - from <= separatorCharactersMax else { return .none }
        var spaces = 0
        var signs = 0
        var sign: UInt8 = 0
        var brackets = 0
        for byte in text.folded.bytes[from..<to] {
            switch byte {
            case UInt8(ascii: " "): spaces += 1
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "\\"):
                signs += 1
                sign = byte
            case UInt8(ascii: "("), UInt8(ascii: ")"): brackets += 1
            default: return .none
            }
        }
        if brackets > 0 { return .bracket }
        if signs == 0 { return .space }
        return signs == 1 && spaces == 0 ? .tight(sign) : .loose
    }
}
