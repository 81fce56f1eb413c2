import SecureCare

/// One option of a command: how it is written, and where its value goes.
struct OptionSpec: Sendable {
    /// How the value is written.
    enum Form: Sendable, Equatable {
        /// `--name value`, once.
        case value
        /// `--name a,b` or `--name a --name b`.
        case list
        /// `--name`, `--name=false`.
        case flag
        /// `--name a=b,c=d`, or JSON.
        case pairs
    }

    /// What kind of JSON a value becomes.
    enum Kind: Sendable, Equatable {
        /// A string.
        case text
        /// A whole number.
        case integer
        /// `true` or `false`.
        case boolean
        /// Anything written as JSON.
        case json
    }

    /// Where the value goes.
    enum Purpose: Sendable, Equatable {
        /// Read for every command.
        case global(GlobalOption)
        /// A member of the body, by the names on the way to it.
        case field([String])
        /// A parameter of the query.
        case parameter(String)
        /// Something the command itself asks for.
        case own
    }

    /// Without the dashes, in kebab case.
    let name: String
    /// Other ways to write the name.
    var otherNames: [String] = []
    /// How the value is written.
    var form: Form = .value
    /// What the value becomes.
    var kind: Kind = .text
    /// Where the value goes.
    let purpose: Purpose
    /// The codes that the value is one of; empty where it is anything.
    var codes: [String] = []
    /// Whether a request needs it.
    var isRequired = false
    /// Whether it is free text, which may come from standard input instead of the shell's history.
    var isFreeText = false
    /// Whether help tells of it under the option of the object that holds it.
    var isOneOfMany = false
    /// What the API's own description says of it, for where the label file has no words.
    var description = ""

    /// What it is for, in a few words.
    func words(_ language: Language) -> String {
        for key in [name, wordsKey] {
            if let words = Labels.shared.words("help.option.\(key)") { return words.said(in: language) }
        }
        return description
    }

    /// Whether the command reads it itself, and the API does not.
    var isForCommand: Bool {
        switch purpose {
        case .global, .own: true
        case .field, .parameter: false
        }
    }

    /// Every way in which it may be written, the full name first.
    var allNames: [String] { [name] + otherNames }

    private var wordsKey: String {
        switch purpose {
        case .field(let path): path.last.map(KebabCase.from) ?? name
        case .parameter(let parameter): KebabCase.from(parameter)
        case .global, .own: name
        }
    }
}

/// The options that every command takes.
enum GlobalOption: String, CaseIterable, Sendable {
    /// The file.
    case database = "db"
    /// The server instead of the file.
    case server
    /// For whom, on a file.
    case party = "as"
    /// The body as the API answers it.
    case json
    /// Dutch or English.
    case language = "lang"
    /// A page of help.
    case help
    /// The version that must still hold.
    case ifMatch = "if-match"
    /// A key of the caller's own.
    case idempotencyKey = "idempotency-key"
    /// Whether what identifies a person is replaced rather than refused.
    case mask

    /// The option as the parser reads it.
    var spec: OptionSpec {
        var spec = OptionSpec(name: rawValue, purpose: .global(self))
        if self == .json || self == .help || self == .mask { spec.form = .flag }
        if self == .language { spec.codes = Language.allCases.map(\.rawValue) }
        return spec
    }

    /// The header of a request in which it goes along; nil for those that stay here.
    var header: String? {
        switch self {
        case .ifMatch, .idempotencyKey: rawValue
        case .mask: "identifying-text"
        case .database, .server, .party, .json, .language, .help: nil
        }
    }

    /// Those that every page of help lists; the others are told of where they do something.
    static let everywhere: [GlobalOption] = [.database, .server, .party, .json, .language, .help]
}

/// Names of the API (`primaryReason`) as names of options (`primary-reason`).
enum KebabCase {
    /// A name in camel case with dashes instead.
    static func from(_ name: String) -> String {
        var result = ""
        for character in name {
            if character.isUppercase, !result.isEmpty { result += "-" }
            result += character == "_" ? "-" : character.lowercased()
        }
        return result
    }
}
