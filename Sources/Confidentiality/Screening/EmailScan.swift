/// Finds e-mail addresses, also with spaces around the sign or the sign written out.
enum EmailScan {
    private static let spacedDomains: Set<String> = ["nl", "com", "org", "net", "be", "de", "eu", "info"]

    /// The findings, in order.
    static func spans(_ text: ScreenedText) -> [IdentitySpan] {
        let bytes = text.folded.bytes
        var found: [IdentitySpan] = []
        var searched = 0
        for sign in bytes.indices {
            guard let length = signLength(bytes, sign) else { continue }
            let after = sign + length
            let isSpaced = sign > 0 && after < bytes.count && bytes[sign - 1] == 32 && bytes[after] == 32
            let localEnd = isSpaced ? sign - 1 : sign
            var start = localEnd
            while start > searched, isLocal(bytes[start - 1]) { start -= 1 }
            while start < localEnd, bytes[start] == UInt8(ascii: ".") { start += 1 }
            let domainStart = isSpaced ? after + 1 : after
            var end = domainStart
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            searched = after
            while end > domainStart, !ScreenedText.isAlphanumeric(bytes[end - 1]) { end -= 1 }
            guard start < localEnd, let tail = topDomain(bytes, domainStart, end) else { continue }
            if isSpaced, !spacedDomains.contains(tail) { continue }
            found.append(IdentitySpan(kind: .email, start: start, end: end))
            searched = end
        }
        return found
    }

    /// The length of the sign at an index, which people also write as `(at)` or `[at]`, or nil.
    private static func signLength(_ bytes: [UInt8], _ index: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "@"): return 1
        case UInt8(ascii: "("), UInt8(ascii: "["):
            guard index + 3 < bytes.count, bytes[index + 1] == UInt8(ascii: "a"), bytes[index + 2] == UInt8(ascii: "t"),
                bytes[index + 3] == UInt8(ascii: ")") || bytes[index + 3] == UInt8(ascii: "]")
            else { return nil }
            return 4
        default: return nil
        }
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        ScreenedText.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        ScreenedText.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    private static func topDomain(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String? {
        guard let dot = bytes[start..<end].lastIndex(of: UInt8(ascii: ".")), dot > start, end - dot > 2,
            bytes[(dot + 1)..<end].allSatisfy(ScreenedText.isLetter)
        else { return nil }
        return String(decoding: bytes[(dot + 1)..<min(end, dot + 9)], as: UTF8.self)
    }
}
