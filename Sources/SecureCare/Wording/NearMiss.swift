/// Finds the word that somebody probably meant when they mistyped one of ours.
public enum NearMiss {
    /// The longest word that is looked at, in code points; nobody mistypes a longer one of ours.
    public static let wordLengthMax = 60

    /// The one of `candidates` that is nearest to `word`, or nil when none is near enough to suggest.
    ///
    /// Capitals, hyphens, underscores and spaces do not count. A word of 1 or 2 characters has to match but for those;
    /// of 3 to 5 may differ in one place, of 6 to 8 in two, longer in three. Of equally near ones the first wins.
    public static func best(_ word: String, among candidates: some Sequence<String>) -> String? {
        guard word.unicodeScalars.count <= wordLengthMax else { return nil }
        let written = bare(word)
        guard !written.isEmpty else { return nil }
        var nearest: (word: String, distance: Int)?
        for candidate in candidates {
            let other = bare(candidate)
            let allowed = differencesMax(min(written.count, other.count))
            guard abs(written.count - other.count) <= allowed else { continue }
            let distance = distance(written, other)
            if distance <= allowed, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
        }
        return nearest?.word
    }

    /// How many insertions, deletions, changes and swaps of neighbours turn one word into the other, where no part is
    /// changed twice (Damerau-Levenshtein, optimal string alignment).
    public static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(last[column + 1], current[column]) + 1
                best = min(best, last[column] + (character == other ? 0 : 1))
                if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }

    private static func bare(_ word: String) -> [Unicode.Scalar] {
        word.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
    }

    private static func differencesMax(_ length: Int) -> Int {
        switch length {
        case ..<3: 0
        case ..<6: 1
        case ..<9: 2
        default: 3
        }
    }
}
