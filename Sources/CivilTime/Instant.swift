/// A moment in time, to the millisecond, counted in UTC.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// The moment that lies `milliseconds` after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Reads RFC 3339 (`2022-06-15T10:00:00Z`, `2022-06-15T12:00:00.5+02:00`); nil for any other spelling.
    ///
    /// A leap second and digits beyond the millisecond are refused and dropped, in that order.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
            let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]),
            let second = decimal(bytes[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        var position = 19
        var fraction = 0
        if bytes[position] == UInt8(ascii: ".") {
            let digits = bytes[(position + 1)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard !digits.isEmpty, digits.count <= 9 else { return nil }
            fraction = decimal((Array(digits) + [48, 48, 48]).prefix(3)) ?? 0
            position = digits.endIndex
        }
        guard let offset = Instant.offsetMinutes(bytes[position...]) else { return nil }
        let seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second) - Int64(offset) * 60
        milliseconds = seconds * 1_000 + Int64(fraction)
    }

    /// The moment that lies `seconds` later, or earlier when negative.
    public func adding(seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(seconds) * 1_000)
    }

    /// Earlier before later.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// `Z`, `+HH:MM` or `-HH:MM`, in minutes.
    private static func offsetMinutes(_ bytes: ArraySlice<UInt8>) -> Int? {
        let text = Array(bytes)
        if text == [UInt8(ascii: "Z")] { return 0 }
        guard text.count == 6, text[3] == UInt8(ascii: ":"), let hours = decimal(text[1..<3]),
            let minutes = decimal(text[4..<6]), hours < 24, minutes < 60
        else { return nil }
        switch text[0] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC, with milliseconds only where there are any.
    public var description: String {
        let dayLength: Int64 = 86_400_000
        let remainder = milliseconds % dayLength
        let withinDay = Int(remainder < 0 ? remainder + dayLength : remainder)
        let day = Day(number: Int32((milliseconds - Int64(withinDay)) / dayLength))
        let seconds = withinDay / 1_000
        let time =
            padded(seconds / 3_600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2)
        let fraction = withinDay % 1_000
        return "\(day)T\(time)" + (fraction == 0 ? "" : "." + padded(fraction, 3)) + "Z"
    }
}
