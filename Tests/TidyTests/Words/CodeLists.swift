import SecureCare
import StrictJSON

/// An enumeration of codes as the sources declare it.
struct DeclaredCodes {
    let type: String
    /// The name of its list, if it has one.
    let list: String?
    let codes: [String]
    let path: String

    /// Every enumeration with text as its raw value.
    static func all() throws -> [DeclaredCodes] {
        try Repository.sources.get().flatMap { file in
            file.text.matches(of: /(?m)^ *(?:[a-z]+ )*enum (\w+): String[,\s{][^{]*\{((?s).*?)^ *\}$/).map { match in
                let cases = match.2.matches(of: /(?m)^ +case ([^\n(:]+)$/).flatMap { declared in
                    declared.1.split(separator: ",").map { one in
                        one.firstMatch(of: /"([^"]*)"/).map { String($0.1) }
                            ?? String(one.drop { $0 == " " }.prefix { $0 != " " })
                    }
                }
                let list = match.2.firstMatch(of: /static (?:var|let) list[^"\n]*"(\w+)"/).map { String($0.1) }
                return DeclaredCodes(type: String(match.1), list: list, codes: cases, path: file.path)
            }
        }
    }
}

/// The lists of codes as other files than the sources hold them.
enum CodeLists {
    /// Of the label file, by name of the list.
    static let labelled: [String: [String]] = Dictionary(
        uniqueKeysWithValues: Labels.shared.codes.map { ($0.list, $0.codes.map(\.code)) })

    /// Of the description of the API, by name of the list; one that stands twice is there twice.
    static func described() throws -> [(list: String, codes: [String])] {
        let text = try Repository.file("Schema/API/openapi.json").text
        let schemas = try JSONReader.read(text, depthMax: 64)["components"]?["schemas"]?.object?.members ?? []
        return schemas.compactMap { schema in
            schema.value["x-list"]?.string.map { ($0, schema.value["enum"]?.strings ?? []) }
        }
    }
}
