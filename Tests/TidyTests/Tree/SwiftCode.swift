/// Swift text taken apart into code and strings, well enough to count braces and to look for words; no parser.
struct SwiftCode: Sendable {
    /// The text with every comment and the inside of every string blanked out, line by line as it was.
    var code: String { String(decoding: kept, as: UTF8.self) }
    /// The same as bytes, which are quick to walk through.
    private(set) var kept: [UInt8] = []
    /// The string literals, as written between their quotation marks, with the line on which they start.
    private(set) var strings: [(line: Int, text: String)] = []

    private let text: [UInt8]
    private var place = 0
    private var line = 1

    init(_ source: String) {
        text = Array(source.utf8)
        kept.reserveCapacity(text.count)
        while place < text.count {
            if stands("//") {
                while place < text.count, text[place] != Self.newline { blank() }
            } else if stands("/*") {
                while place < text.count, !stands("*/") { blank() }
                for _ in 0..<2 { blank() }
            } else if let hashes = hashesBeforeQuotationMark() {
                takeString(hashes)
            } else {
                if text[place] == Self.newline { line += 1 }
                kept.append(text[place])
                place += 1
            }
        }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let quotationMark = UInt8(ascii: "\"")
    private static let hash = UInt8(ascii: "#")

    /// Whether the text goes on so, some bytes ahead.
    private func stands(_ wanted: StaticString, ahead: Int = 0) -> Bool {
        let start = place + ahead
        guard start + wanted.utf8CodeUnitCount <= text.count else { return false }
        for offset in 0..<wanted.utf8CodeUnitCount where text[start + offset] != wanted.utf8Start[offset] {
            return false
        }
        return true
    }

    /// How many hashes stand before a quotation mark here; nil when no string starts here.
    private func hashesBeforeQuotationMark() -> Int? {
        var end = place
        while end < text.count, text[end] == Self.hash { end += 1 }
        return end < text.count && text[end] == Self.quotationMark ? end - place : nil
    }

    /// Passes over a byte; a character of several bytes leaves one blank.
    private mutating func blank() {
        guard place < text.count else { return }
        if text[place] == Self.newline {
            line += 1
            kept.append(Self.newline)
        } else if text[place] & 0xC0 != 0x80 {
            kept.append(UInt8(ascii: " "))
        }
        place += 1
    }

    private mutating func takeString(_ hashes: Int) {
        let isLong = stands("\"\"\"", ahead: hashes)
        let marks = isLong ? 3 : 1
        let startLine = line
        for _ in 0..<(hashes + marks) { blank() }
        let start = place
        var depth = 0
        while place < text.count {
            if depth == 0, closes(marks, hashes) { break }
            if text[place] == UInt8(ascii: "\\"), hashesFollow(hashes, ahead: 1) {
                let escaped = place + 1 + hashes
                if escaped < text.count, text[escaped] == UInt8(ascii: "(") { depth += 1 }
                for _ in 0..<(2 + hashes) { blank() }
                continue
            }
            if depth > 0 {
                if text[place] == UInt8(ascii: "(") { depth += 1 }
                if text[place] == UInt8(ascii: ")") { depth -= 1 }
            }
            blank()
        }
        strings.append((startLine, String(decoding: text[start..<min(place, text.count)], as: UTF8.self)))
        for _ in 0..<(hashes + marks) { blank() }
    }

    private func closes(_ marks: Int, _ hashes: Int) -> Bool {
        guard marks == 3 ? stands("\"\"\"") : stands("\"") else { return false }
        return hashesFollow(hashes, ahead: marks)
    }

    private func hashesFollow(_ hashes: Int, ahead: Int) -> Bool {
        let start = place + ahead
        guard start + hashes <= text.count else { return false }
        return text[start..<(start + hashes)].allSatisfy { $0 == Self.hash }
    }
}

/// Every Swift file, taken apart once.
enum TakenApart {
    static let sources = Result { try Repository.sources.get().map { ($0, SwiftCode($0.text)) } }
    static let tests = Result { try Repository.tests.get().map { ($0, SwiftCode($0.text)) } }
}
