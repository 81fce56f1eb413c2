import CivilTime

/// A sentence for people that is not in any language yet: its key in the label file, and what goes into its gaps.
public struct Phrase: Hashable, Sendable {
    /// The key of the sentence under `sentences` in the label file.
    public let key: String
    /// What fills `{0}`, `{1}` and so on.
    public let gaps: [Gap]

    /// What fills one gap of a sentence.
    public enum Gap: Hashable, Sendable {
        /// Words that are the same in every language: ids, names.
        case text(String)
        /// A day, said as people say it: `15 juni 2022`.
        case day(Day)
        /// A number.
        case number(Int)
        /// A code, said as people call it.
        case code(list: String, name: String)
        /// Several codes, one after the other.
        case codes(list: String, names: [String])
    }

    /// A sentence and what fills its gaps.
    public init(_ key: String, _ gaps: Gap...) {
        self.key = key
        self.gaps = gaps
    }

    /// A sentence and what fills its gaps.
    public init(_ key: String, filledWith gaps: [Gap]) {
        self.key = key
        self.gaps = gaps
    }

    /// The sentence in one language.
    public func said(in language: Language) -> String {
        Labels.shared.sentence(self, language)
    }
}

extension Phrase.Gap {
    /// A code of a list.
    public static func label(_ code: some Code) -> Phrase.Gap {
        .code(list: type(of: code).list, name: code.rawValue)
    }

    /// Several codes of one list.
    public static func labels<C: Code>(_ codes: some Sequence<C>) -> Phrase.Gap {
        .codes(list: C.list, names: codes.map(\.rawValue))
    }
}
