import StrictJSON

/// How a document names a free text that is kept elsewhere, encrypted: `{"$text":12}` in place of a string.
public enum TextReference {
    /// The only member of such an object.
    public static let member = "$text"

    /// Writes a reference, or `null` where there is no text.
    public static func write(_ id: Int64?, to writer: inout JSONWriter) {
        guard let id else { return writer.null() }
        writer.object { $0.member("$text", Int(id)) }
    }

    /// Whether a document holds any reference.
    public static func occurs(in document: [UInt8]) -> Bool {
        find(opening, in: document, from: 0) != nil
    }

    private static let opening = Array("{\"$text\":".utf8)

    /// A document with each reference replaced by what `text` gives for it, `null` for an erased text.
    ///
    /// Works on the bytes: within a string of the document no quotation mark stands bare, so the opening of a
    /// reference cannot occur there.
    public static func resolved(_ document: [UInt8], _ text: (Int64) throws -> String?) rethrows -> [UInt8] {
        guard var place = find(opening, in: document, from: 0) else { return document }
        var result: [UInt8] = []
        result.reserveCapacity(document.count + 256)
        var taken = 0
        while true {
            result.append(contentsOf: document[taken..<place])
            var end = place + opening.count
            var id: Int64 = 0
            while end < document.count, document[end] != UInt8(ascii: "}") {
                id = id * 10 + Int64(document[end] &- UInt8(ascii: "0"))
                end += 1
            }
            var writer = JSONWriter(capacity: 64)
            if let words = try text(id) { writer.string(words) } else { writer.null() }
            result.append(contentsOf: writer.bytes)
            taken = min(end + 1, document.count)
            guard let next = find(opening, in: document, from: taken) else { break }
            place = next
        }
        result.append(contentsOf: document[taken...])
        return result
    }

    private static func find(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= pattern.count, start <= bytes.count - pattern.count else { return nil }
        return (start...(bytes.count - pattern.count)).first { place in
            bytes[place] == pattern[0] && bytes[place + 1] == pattern[1] && bytes[place + 2] == pattern[2]
                && bytes[place..<(place + pattern.count)].elementsEqual(pattern)
        }
    }
}
