/// Finds e-mail addresses, also with a space on both sides of the sign.
enum EmailScan {
    private static let spacedDomains: Set<String> = ["nl", "com", "org", "net", "be", "de", "eu", "info"]

    /// The findings, in order.
    static func spans(_ text: ScreenedText) -> [IdentitySpan] {
        let bytes = text.folded.bytes
        var found: [IdentitySpan] = []
        var searched = 0
        for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
            let isSpaced = at > 0 && at + 1 < bytes.count && bytes[at - 1] == 32 && bytes[at + 1] == 32
            let localEnd = isSpaced ? at - 1 : at
            var start = localEnd
            while start > searched, isLocal(bytes[start - 1]) { start -= 1 }
            while start < localEnd, bytes[start] == UInt8(ascii: ".") { start += 1 }
            let domainStart = isSpaced ? at + 2 : at + 1
            var end = domainStart
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            searched = at + 1
            while end > domainStart, !ScreenedText.isAlphanumeric(bytes[end - 1]) { end -= 1 }
            guard start < localEnd, let tail = topDomain(bytes, domainStart, end) else { continue }
            if isSpaced, !spacedDomains.contains(tail) { continue }
            found.append(IdentitySpan(kind: .email, start: start, end: end))
            searched = end
        }
        return found
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
