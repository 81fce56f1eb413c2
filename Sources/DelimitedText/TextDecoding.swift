/// Text out of bytes whose encoding nobody wrote down: UTF-8 when it is valid, else Windows-1252, as spreadsheets
/// in the Netherlands write it.
public enum TextDecoding {
    /// The text, without a byte order mark.
    public static func decoded(_ bytes: [UInt8]) -> String {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: content, as: UTF8.self) { return text }
        var scalars = String.UnicodeScalarView()
        for byte in content {
            let code = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
            scalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        }
        return String(scalars)
    }

    /// What Windows-1252 has where Latin-1 has control characters; the five that it leaves open are replaced.
    /// Source: the table CP1252 of the Unicode Consortium.
    private static let upper: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
