/// One thing in which two versions of a definition differ.
public struct DefinitionDifference: Hashable, Sendable {
    /// What differs, as a code.
    public enum Subject: String, CaseIterable, Sendable {
        case start
        case state
        case move
        case rule
        case deadline
        case parameter
    }

    /// What differs.
    public let subject: Subject
    /// Its name; for a move and its rules with where it starts.
    public let name: String
    /// How it is in the first; nil when it is not there.
    public let before: String?
    /// How it is in the second; nil when it is not there.
    public let after: String?
}

extension LadderDefinition {
    /// Everything in which another version differs from this one, subject by subject.
    public func differences(to other: LadderDefinition) -> [DefinitionDifference] {
        let (left, right) = (parts, other.parts)
        return DefinitionDifference.Subject.allCases.flatMap { subject -> [DefinitionDifference] in
            let (before, after) = (left[subject] ?? [], right[subject] ?? [])
            let names = (before + after).map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            return names.compactMap { name in
                let was = before.first { $0.name == name }?.value
                let becomes = after.first { $0.name == name }?.value
                return was == becomes
                    ? nil : DefinitionDifference(subject: subject, name: name, before: was, after: becomes)
            }
        }
    }

    private typealias Part = (name: String, value: String)

    /// The definition as names and what is said of them, so that two can be held against each other.
    private var parts: [DefinitionDifference.Subject: [Part]] {
        var moves: [Part] = []
        var rules: [Part] = []
        for move in self.moves {
            let name = move.variant.map { "\(move.name) (\($0))" } ?? move.name
            for from in move.from {
                let place = "\(name): \(from)"
                moves.append((place, "\(move.to.word); \(move.whoMay.joined(separator: ", "))"))
                let words = move.rules.map { rule in
                    rule.passedOverBy.map { "\(rule.name) (\($0))" } ?? rule.name
                }
                rules.append((place, words.joined(separator: ", ")))
            }
        }
        return [
            .start: starts.map { ($0.kind, $0.state) },
            .state: states.map { ($0.name, $0.isFinal ? "final" : $0.isReturnedTo ? "returned to" : "passed") },
            .move: moves, .rule: rules,
            .deadline: deadlines.map {
                ($0.name, "\($0.amount) \($0.unit.rawValue) \($0.counted.rawValue) \($0.startsFrom)")
            },
            .parameter: parameters.map { ($0.name, String($0.value)) },
        ]
    }
}
