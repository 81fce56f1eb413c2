import Confidentiality

/// How many findings of one kind were right, wrong and missed.
struct ScreeningScore {
    /// Expected places with a finding of the same kind on them.
    var hits = 0
    /// Expected places without one.
    var misses = 0
    /// Findings on no expected place.
    var falseAlarms = 0

    /// The share of the findings that were right; 1 without findings.
    var precision: Double { hits + falseAlarms == 0 ? 1 : Double(hits) / Double(hits + falseAlarms) }
    /// The share of the expected places that were found; 1 without any.
    var recall: Double { hits + misses == 0 ? 1 : Double(hits) / Double(hits + misses) }

    /// The scores of each kind over sentences.
    static func byKind(_ sentences: [MarkedSentence]) -> [IdentityKind: ScreeningScore] {
        var scores: [IdentityKind: ScreeningScore] = [:]
        for sentence in sentences {
            let found = IdentityScreening.findings(in: sentence.text)
            for place in sentence.expected {
                let isFound = found.contains { $0.overlaps(place) }
                scores[place.kind, default: ScreeningScore()].hits += isFound ? 1 : 0
                scores[place.kind, default: ScreeningScore()].misses += isFound ? 0 : 1
            }
            for finding in found where !sentence.expected.contains(where: { $0.overlaps(finding) }) {
                scores[finding.kind, default: ScreeningScore()].falseAlarms += 1
            }
        }
        return scores
    }
}

extension IdentityFinding {
    /// Whether two findings are of one kind and share a code point.
    fileprivate func overlaps(_ other: IdentityFinding) -> Bool {
        kind == other.kind && start < other.end && other.start < end
    }
}
