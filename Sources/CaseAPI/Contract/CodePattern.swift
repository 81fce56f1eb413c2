/// How an id or code is spelt: the anchored patterns that the API's description uses, matched byte by byte.
///
/// Understood is `^`, a row of classes (`[A-Z0-9._-]`) and plain characters, each with at most a fixed count (`{10}`),
/// the last with a range (`{0,39}`), and `$`. That is all it takes, and it never looks back.
public struct CodePattern: Hashable, Sendable {
    /// The pattern as written.
    public let text: String
    private let parts: [Part]

    private struct Part: Hashable {
        var allowed: Set<UInt8>
        var counts: ClosedRange<Int>
    }

    /// Reads a pattern; nil when it uses more than is understood here.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "^"), bytes.last == UInt8(ascii: "$"), bytes.count > 2 else { return nil }
        var rest = bytes[1..<(bytes.count - 1)]
        var parts: [Part] = []
        while let first = rest.first {
            guard
                let allowed = first == UInt8(ascii: "[") ? CodePattern.readClass(&rest) : CodePattern.readPlain(&rest),
                let counts = rest.first == UInt8(ascii: "{") ? CodePattern.readCounts(&rest) : 1...1,
                counts.count == 1 || rest.isEmpty
            else { return nil }
            parts.append(Part(allowed: allowed, counts: counts))
        }
        self.text = text
        self.parts = parts
    }

    /// Whether the whole of a text is spelt so.
    public func matches(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        for part in parts {
            let taken = rest.prefix(part.counts.upperBound).prefix { part.allowed.contains($0) }
            guard part.counts.contains(taken.count) else { return false }
            rest = rest.dropFirst(taken.count)
        }
        return rest.isEmpty
    }

    private static func readPlain(_ rest: inout ArraySlice<UInt8>) -> Set<UInt8>? {
        guard let byte = rest.popFirst(), !Array("\\.*+?()[]{}|^$".utf8).contains(byte) else { return nil }
        return [byte]
    }

    private static func readClass(_ rest: inout ArraySlice<UInt8>) -> Set<UInt8>? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        var members = rest[(rest.startIndex + 1)..<end]
        rest = rest[(end + 1)...]
        var allowed: Set<UInt8> = []
        while let first = members.popFirst() {
            guard first != UInt8(ascii: "\\"), first != UInt8(ascii: "^") else { return nil }
            if members.count >= 2, members.first == UInt8(ascii: "-"), let last = members.dropFirst().first,
                first <= last
            {
                allowed.formUnion(first...last)
                members = members.dropFirst(2)
            } else {
                allowed.insert(first)
            }
        }
        return allowed.isEmpty ? nil : allowed
    }

    private static func readCounts(_ rest: inout ArraySlice<UInt8>) -> ClosedRange<Int>? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let numbers = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
            .split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        rest = rest[(end + 1)...]
        guard numbers.count <= 2, let first = numbers.first ?? nil, let last = numbers.last ?? nil, first >= 0,
            first <= last
        else { return nil }
        return first...last
    }
}
