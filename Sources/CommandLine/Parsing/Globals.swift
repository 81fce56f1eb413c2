import SecureCare

/// What the options of every command and the environment say together.
struct Globals {
    /// The database file when no server is named.
    static let databaseDefault = "casus.db"

    /// The database file.
    let database: String
    /// The server, when the command goes to one.
    let server: String?
    /// The token for the server, from the environment: it never stands on a command line.
    let token: String?
    /// The party that is acted for on a file; nil for the command's own default.
    let party: String?
    /// Whether machines read the result.
    let wantsJSON: Bool
    /// The language in which people are spoken to.
    let language: Language
    /// The version that must still hold; nil for any.
    let ifMatch: String?
    /// A key of the caller's own; nil for none.
    let idempotencyKey: String?
    /// Whether what identifies a person is replaced in what is sent, rather than refused.
    let masks: Bool

    /// Reads them; a fault where two exclude each other.
    init(_ scanner: ArgumentScanner, _ environment: [String: String]) throws {
        func given(_ option: GlobalOption) -> String? { scanner.values(of: option.rawValue).last }
        server = given(.server)
        party = given(.party)
        if server != nil, given(.database) != nil { throw CommandFault(.usage, Phrase("cli.fault.file_or_server")) }
        if server != nil, party != nil { throw CommandFault(.usage, Phrase("cli.fault.as_on_server")) }
        database = given(.database) ?? Globals.filled(environment["CASUS_DB"]) ?? Globals.databaseDefault
        token = Globals.filled(environment["CASUS_TOKEN"])
        wantsJSON = given(.json) == "true"
        ifMatch = given(.ifMatch)
        idempotencyKey = given(.idempotencyKey)
        masks = given(.mask) == "true"
        language = try given(.language).map(Globals.language) ?? .dutch
    }

    /// The language that the arguments ask for, as far as it can be seen before they are read in full.
    static func language(in arguments: [String]) -> Language {
        for (place, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) ?? .dutch }
            if argument == "--lang", arguments.indices.contains(place + 1) {
                return Language(rawValue: arguments[place + 1]) ?? .dutch
            }
        }
        return .dutch
    }

    private static func language(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw CommandFault(.usage, Phrase("cli.fault.one_of", .text("--lang"), .text("nl, en")))
        }
        return language
    }

    private static func filled(_ text: String?) -> String? {
        guard var text = text?[...] else { return nil }
        while text.last?.isWhitespace == true { text.removeLast() }
        while text.first?.isWhitespace == true { text.removeFirst() }
        return text.isEmpty ? nil : String(text)
    }
}
