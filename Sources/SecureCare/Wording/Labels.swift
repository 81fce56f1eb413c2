import CivilTime
import SchemaFiles
import StrictJSON

/// What people call every code, and every sentence said to them, in Dutch and English: the one label file.
public struct Labels: Sendable {
    /// The label file as read; empty when it is damaged, which a test of the package excludes.
    public static let document: JSONValue = {
        guard let file = SchemaFile.named("Labels/labels.json"), let value = try? JSONReader.read(file.bytes)
        else { return .object(JSONObject()) }
        return value
    }()

    /// The labels that come with the program.
    public static let shared = Labels(document)

    /// Lists of codes: by list, by code, Dutch and English.
    public let codes: [(list: String, codes: [(code: String, words: Words)])]
    private let codeIndex: [String: [String: Words]]
    private let sentences: [String: Words]

    /// One text in both languages.
    public struct Words: Hashable, Sendable {
        /// In Dutch.
        public let dutch: String
        /// In English.
        public let english: String

        /// The text in one language.
        public func said(in language: Language) -> String {
            language == .dutch ? dutch : english
        }
    }

    init(_ document: JSONValue) {
        codes = (document["codes"]?.object?.members ?? []).map { list in
            (
                list.name,
                (list.value.object?.members ?? []).compactMap { code in
                    Labels.words(code.value).map { (code.name, $0) }
                }
            )
        }
        codeIndex = Dictionary(
            uniqueKeysWithValues: codes.map { list in
                (list.list, Dictionary(uniqueKeysWithValues: list.codes.map { ($0.code, $0.words) }))
            })
        sentences = Dictionary(
            uniqueKeysWithValues: (document["sentences"]?.object?.members ?? []).compactMap { sentence in
                Labels.words(sentence.value).map { (sentence.name, $0) }
            })
    }

    /// What people call a code; the code itself when the list has no word for it.
    public func code(_ code: String, of list: String, _ language: Language) -> String {
        codeIndex[list]?[code]?.said(in: language) ?? code
    }

    /// The keys of all sentences.
    public var sentenceKeys: [String] { Array(sentences.keys) }

    /// A sentence with its gaps still open; nil when there is none of that key.
    public func words(_ key: String) -> Words? { sentences[key] }

    /// A sentence with its gaps filled; the key itself when the file does not have it.
    public func sentence(_ phrase: Phrase, _ language: Language) -> String {
        guard let template = sentences[phrase.key]?.said(in: language) else { return phrase.key }
        guard !phrase.gaps.isEmpty else { return template }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let close = rest[open...].firstIndex(of: "}") ?? rest.index(before: rest.endIndex)
            if let number = Int(rest[rest.index(after: open)..<close]), phrase.gaps.indices.contains(number) {
                result += text(phrase.gaps[number], language)
            } else {
                result += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func text(_ gap: Phrase.Gap, _ language: Language) -> String {
        switch gap {
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): words(day, language)
        case .code(let list, let name): code(name, of: list, language)
        case .codes(let list, let names): names.map { code($0, of: list, language) }.joined(separator: ", ")
        }
    }

    /// A day as people say it: `15 juni 2022`, `15 June 2022`.
    public func words(_ day: Day, _ language: Language) -> String {
        let (year, month, number) = day.civil
        let months = sentences["cli.date.months"]?.said(in: language).split(separator: " ") ?? []
        return "\(number) \(months.indices.contains(month - 1) ? String(months[month - 1]) : String(month)) \(year)"
    }

    private static func words(_ value: JSONValue) -> Words? {
        guard let dutch = value["nl"]?.string, let english = value["en"]?.string else { return nil }
        return Words(dutch: dutch, english: english)
    }
}
