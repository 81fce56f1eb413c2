import CivilTime
import SchemaFiles
import SecureCare

/// How many people lived in each province on a day (Dutch: inwonertal). Source: 002, after Statistics Netherlands.
public struct Inhabitants: Sendable {
    /// The day for which the numbers hold.
    public let on: Day
    private let numbers: [Province: Int]

    /// The numbers of 2022-01-01, which come with the program.
    public static let of2022 = Inhabitants(
        on: Day(number: 18_993), SchemaFile.named("Reference/inhabitants-2022-01-01.csv")?.text ?? "")

    /// Reads lines of `code;name;number`; other lines, the header too, say nothing.
    init(on: Day, _ text: String) {
        self.on = on
        var numbers: [Province: Int] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let cells = line.split(separator: ";")
            guard cells.count == 3, let province = Province(rawValue: String(cells[0])), let number = Int(cells[2])
            else { continue }
            numbers[province] = number
        }
        self.numbers = numbers
    }

    /// The number of one province.
    public func number(in province: Province) -> Int { numbers[province] ?? 0 }
}

/// Numbers over numbers.
enum Ratio {
    /// Whole units a piece, halves rounded up; nil where there is nothing to divide by.
    static func roundedHalfUp(_ number: Int, per divisor: Int) -> Int? {
        divisor > 0 ? (2 * number + divisor) / (2 * divisor) : nil
    }
}
