import CivilTime

/// What a number in a cell stands for, by the format in which the cell shows it.
enum NumberFormat {
    case number
    case day
    case dayAndTime
    case time

    /// The formats that every program knows by number (ECMA-376, part 1, 18.8.30).
    init(builtIn id: Int) {
        switch id {
        case 14...17, 27...31, 36, 50...54, 57, 58: self = .day
        case 18...21, 32...35, 45...47, 55, 56: self = .time
        case 22: self = .dayAndTime
        default: self = .number
        }
    }

    /// A format that the workbook defines: letters for parts of days and times, outside of text and colours.
    init(code: String) {
        var hasDay = false
        var hasTime = false
        var rest = code.lowercased()[...]
        if rest == "general" || rest == "@" {
            self = .number
            return
        }
        while let sign = rest.popFirst() {
            switch sign {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                if let first = rest.first, "hms".contains(first) { hasTime = true }
                rest = rest.drop { $0 != "]" }.dropFirst()
            case "y", "d", "j": hasDay = true
            case "h", "s": hasTime = true
            default: break
            }
        }
        self = hasDay ? (hasTime ? .dayAndTime : .day) : (hasTime ? .time : .number)
    }

    /// A number as people would write what it stands for: `1994`, `2022-06-15`, `2022-06-15T09:30:00`, `09:30`.
    func words(_ text: String, countsFrom1904: Bool) -> String {
        guard let number = Double(text), number.isFinite else { return text }
        switch self {
        case .number: return NumberFormat.plain(number)
        case .time: return NumberFormat.time(number).map { String($0.prefix(5)) } ?? text
        case .day: return NumberFormat.day(number, countsFrom1904) ?? text
        case .dayAndTime:
            guard let day = NumberFormat.day(number, countsFrom1904), let time = NumberFormat.time(number) else {
                return text
            }
            return time == "00:00:00" ? day : day + "T" + time
        }
    }

    private static func plain(_ number: Double) -> String {
        // Beyond this a number has no exact whole value any more.
        let exact = 9_007_199_254_740_992.0
        guard number == number.rounded(), abs(number) < exact else { return "\(number)" }
        return String(Int64(number))
    }

    /// Days are counted from the last of 1899, with a 29 February 1900 that never was, or from the first of 1904.
    private static func day(_ number: Double, _ countsFrom1904: Bool) -> String? {
        let lastDay = 2_958_465.0
        guard number >= 1, number <= lastDay else { return nil }
        let count = Int(number.rounded(.down))
        if countsFrom1904 { return Day(year: 1904, month: 1, day: 1)?.adding(count).description }
        guard count != 60 else { return nil }
        return Day(year: 1899, month: 12, day: count < 60 ? 31 : 30)?.adding(count).description
    }

    private static func time(_ number: Double) -> String? {
        let seconds = Int(((number - number.rounded(.down)) * 86_400).rounded())
        guard seconds < 86_400 else { return "23:59:59" }
        return [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }
}

/// Text as workbooks write it.
enum CellText {
    /// Signs that XML does not take stand in workbooks as `_x000D_`; they are given back, those that no text holds
    /// left out.
    static func unescaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "_x") {
            result += rest[..<open.lowerBound]
            let digits = rest[open.upperBound...].prefix(4)
            let behind = rest[open.upperBound...].dropFirst(4)
            guard digits.count == 4, behind.first == "_", let code = UInt32(digits, radix: 16) else {
                result += "_x"
                rest = rest[open.upperBound...]
                continue
            }
            if let scalar = Unicode.Scalar(code), code >= 0x20 || [0x09, 0x0A, 0x0D].contains(code) {
                result.unicodeScalars.append(scalar)
            }
            rest = behind.dropFirst()
        }
        return result + rest
    }
}
