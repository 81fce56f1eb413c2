import SchemaFiles
import SecureCare
import StrictJSON

/// The words that people use in their own sheets of cases, and what each stands for here: data, not code.
struct CaseSheetVocabulary: Sendable {
    /// What one column of a sheet may be about.
    struct Column: Sendable {
        let field: String
        let isRequired: Bool
        /// How people head it, the usual way first.
        let headers: [String]
    }

    let columns: [Column]
    private let unknown: Set<String>
    private let between: [String]
    private let words: [String: [String: String]]

    /// The vocabulary that comes with the program.
    static let shared: CaseSheetVocabulary = {
        let document = SchemaFile.named("Reference/case-sheet.json").flatMap { try? JSONReader.read($0.bytes) }
        return CaseSheetVocabulary(document ?? .null)
    }()

    /// The vocabulary of sheets in which the applications of one case are kept, with the words of the other.
    static let applications: CaseSheetVocabulary = {
        let document = SchemaFile.named("Reference/application-sheet.json").flatMap { try? JSONReader.read($0.bytes) }
        return CaseSheetVocabulary(document ?? .null, beside: .shared)
    }()

    /// - Parameter other: whose words are taken over where the document has none of its own.
    init(_ document: JSONValue, beside other: CaseSheetVocabulary? = nil) {
        columns = (document["columns"]?.array ?? []).compactMap { item in
            item["field"]?.string.map {
                Column(
                    field: $0, isRequired: item["required"]?.bool ?? false, headers: item["headers"]?.strings ?? [])
            }
        }
        unknown = document["unknown"].map { Set($0.strings ?? []) } ?? other?.unknown ?? []
        between = document["between"]?.strings ?? other?.between ?? []
        let own = Dictionary(
            uniqueKeysWithValues: (document["words"]?.object?.members ?? []).map { list in
                let pairs = (list.value.object?.members ?? []).compactMap { word in
                    word.value.string.map { (word.name, $0) }
                }
                return (list.name, Dictionary(pairs) { first, _ in first })
            })
        words = own.merging(other?.words ?? [:]) { own, _ in own }
    }

    /// Whether a cell says nothing, or that nothing is known.
    func isUnknown(_ cell: String) -> Bool {
        cell.isEmpty || unknown.contains(cell.lowercased())
    }

    /// The code that a word in a sheet stands for: a word of the vocabulary, the code itself, or one of its labels.
    func code(_ cell: String, _ field: String, of list: String, _ names: [String]) -> String? {
        let word = cell.lowercased()
        if let code = words[field]?[word] { return code }
        return names.first { name in
            name.lowercased() == word || Labels.shared.code(name, of: list, .dutch).lowercased() == word
                || Labels.shared.code(name, of: list, .english).lowercased() == word
        }
    }

    /// The parts of a cell that says several things; a part that `isWord` knows is not cut further.
    func parts(_ cell: String, isWord: (String) -> Bool = { _ in false }) -> [String] {
        var parts = [cell]
        for separator in between {
            parts = parts.flatMap { part in
                isWord(part)
                    ? [part]
                    : part.split(separator: separator, omittingEmptySubsequences: true).map { String($0).trimmed }
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// Words of a list that a person could have meant, the usual ones alone.
    func wording(_ field: String) -> [String] { (words[field] ?? [:]).keys.sorted() }
}
