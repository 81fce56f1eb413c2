/// A text as a reader sees it, in plain small letters, each with the place it came from.
///
/// Look-alike letters, wide and mathematical signs, accents, invisible characters and typographic dashes are folded
/// away. One plain character is one byte; `otherLetter` and `otherSign` stand for what has no plain form.
struct FoldedText {
    /// The byte of a letter that looks like no plain one.
    static let otherLetter: UInt8 = 1
    /// The byte of a sign or picture that looks like no plain one.
    static let otherSign: UInt8 = 2

    /// The folded characters, letters in small case.
    private(set) var bytes: [UInt8] = []
    /// Whether the letter at the same index was a capital.
    private(set) var isCapital: [Bool] = []
    /// The code point that the character at the same index came from.
    private(set) var starts: [Int] = []
    /// The first code point after it, its combining marks included.
    private(set) var ends: [Int] = []

    /// Folds a text; time is linear in its length.
    init(_ text: String) {
        let scalars = text.unicodeScalars
        let expected = text.utf8.count
        bytes.reserveCapacity(expected)
        isCapital.reserveCapacity(expected)
        starts.reserveCapacity(expected)
        ends.reserveCapacity(expected)
        var place = 0
        for scalar in scalars {
            if scalar.isASCII {
                appendPlain(UInt8(truncatingIfNeeded: scalar.value), place)
            } else {
                appendForeign(scalar, place)
            }
            place += 1
        }
    }

    private mutating func appendPlain(_ byte: UInt8, _ place: Int) {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte + 32, capital: true, place)
        case 9, 11: append(UInt8(ascii: " "), capital: false, place)
        case 12, 13: append(10, capital: false, place)
        case UInt8(ascii: "`"): append(UInt8(ascii: "'"), capital: false, place)
        case 0...8, 14...31, 127: break
        default: append(byte, capital: false, place)
        }
    }

    private mutating func appendForeign(_ scalar: Unicode.Scalar, _ place: Int) {
        if let byte = LookAlikes.sign(scalar.value) {
            return append(byte, capital: false, place)
        }
        if let byte = LookAlikes.plain(scalar.value) {
            return appendPlain(byte, place)
        }
        let properties = scalar.properties
        if let letters = LookAlikes.joined(scalar.value) {
            let capital = properties.isUppercase
            for index in 0..<letters.utf8CodeUnitCount {
                append(letters.utf8Start[index], capital: capital, place)
            }
            return
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark:
            if !ends.isEmpty, ends[ends.count - 1] == place { ends[ends.count - 1] = place + 1 }
        case .format, .control: break
        case .spaceSeparator: append(UInt8(ascii: " "), capital: false, place)
        case .dashPunctuation: append(UInt8(ascii: "-"), capital: false, place)
        case .decimalNumber:
            let value = UInt8(properties.numericValue ?? 0)
            append(UInt8(ascii: "0") + value, capital: false, place)
        case .uppercaseLetter, .titlecaseLetter: append(Self.otherLetter, capital: true, place)
        case .lowercaseLetter, .modifierLetter, .otherLetter:
            if !properties.isDefaultIgnorableCodePoint { append(Self.otherLetter, capital: false, place) }
        default: append(Self.otherSign, capital: false, place)
        }
    }

    private mutating func append(_ byte: UInt8, capital: Bool, _ place: Int) {
        bytes.append(byte)
        isCapital.append(capital)
        starts.append(place)
        ends.append(place + 1)
    }
}
