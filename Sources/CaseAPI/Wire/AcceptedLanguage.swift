import SecureCare

/// The language that a caller asks for, by `Accept-Language` (RFC 9110); Dutch when it asks for none that is spoken.
enum AcceptedLanguage {
    static func read(_ header: String?) -> Language {
        weighted(header ?? "").filter { $0.weight > 0 }.max { $0.weight < $1.weight }?.language ?? .dutch
    }

    /// The languages spoken here that are named, the first of equals last so that `max` finds it.
    private static func weighted(_ header: String) -> [(language: Language, weight: Double)] {
        header.split(separator: ",").prefix(20).compactMap { part -> (language: Language, weight: Double)? in
            let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard let tag = pieces.first?.split(separator: "-").first?.lowercased() else { return nil }
            guard let language = tag == "*" ? .dutch : Language(rawValue: tag) else { return nil }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            return (language, weight ?? 1)
        }.reversed()
    }
}

/// Whether a caller takes what an answer would be, by `Accept` (RFC 9110).
enum AcceptedType {
    /// Of the types that an answer could be, the one that a caller likes best; of equals the first.
    static func best(of types: [String], _ header: String?) -> String? {
        types.map { (type: $0, weight: weight(of: $0, header)) }.filter { $0.weight > 0 }
            .reduce(nil) { best, next in
                best.map { $0.weight >= next.weight ? $0 : next } ?? next
            }?.type
    }

    /// How much a caller likes a type, in thousandths; what names it most closely counts.
    private static func weight(of type: String, _ header: String?) -> Int {
        guard let header, !header.allSatisfy(\.isWhitespace) else { return 1_000 }
        let family = type.prefix { $0 != "/" } + "/*"
        var found: (closeness: Int, weight: Int)?
        for part in header.split(separator: ",").prefix(40) {
            let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let wanted = pieces.first else { continue }
            let closeness = wanted == type ? 3 : wanted == family ? 2 : wanted == "*/*" ? 1 : 0
            guard closeness > (found?.closeness ?? 0) else { continue }
            let quality = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            found = (closeness, Int((min(max(quality, 0), 1) * 1_000).rounded()))
        }
        return found?.weight ?? 0
    }

    static func allows(_ type: String, _ header: String?) -> Bool {
        guard let header, !header.allSatisfy(\.isWhitespace) else { return true }
        let family = type.prefix { $0 != "/" }
        return header.split(separator: ",").contains { part in
            let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let wanted = pieces.first else { return false }
            let refused = pieces.dropFirst().contains { $0 == "q=0" || $0.hasPrefix("q=0.000") || $0 == "q=0.0" }
            return !refused && (wanted == "*/*" || wanted == type || wanted == family + "/*")
        }
    }
}
