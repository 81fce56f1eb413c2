import SecureCare
import StrictJSON

/// One command: its words, what it takes, what it asks of the API, and how the answer is shown.
struct Command: Sendable {
    /// `["case", "register"]`.
    let path: [String]
    /// What stands behind the words, in order.
    var positionals: [Positional] = []
    /// What carries it out.
    let action: Action
    /// What is asked instead when the first word is left out.
    var otherwise: Endpoint?
    /// Options beside those that come from the API's own description.
    var options: [OptionSpec] = []
    /// A line that works, after `casus `.
    let example: String
    /// The party for which it acts on a file when none is named.
    var party = Command.careParty
    /// How a good answer is shown to people.
    var screen: Screen = .quiet

    /// The party that acts on cases where nothing else is said.
    static let careParty = "lcbb"
    /// The party that acts on the file, on parties, regions and tokens where nothing else is said.
    static let administrator = "admin"

    /// The words with spaces between.
    var name: String { path.joined(separator: " ") }

    /// What it does, in a few words.
    func summary(_ language: Language) -> String {
        Phrase("help.\(path.joined(separator: "."))").said(in: language)
    }
}

/// A word behind a command.
struct Positional: Sendable {
    /// What it becomes.
    enum Place: Sendable, Equatable {
        /// A part of the path, by its name there.
        case path(String)
        /// A member of the body.
        case field(String)
        /// A file with the body, or `-`.
        case bodyFile
        /// Something that the command itself reads.
        case own
    }

    /// As help calls it: `ID`, `FILE|-`.
    let name: String
    /// What the word becomes.
    let place: Place
    /// Whether it may be left out.
    var isOptional = false

    /// The id of a case.
    static let caseID = Positional(name: "ID", place: .path("id"))
    /// The number of a thing within a case.
    static let number = Positional(name: "N", place: .path("n"))
    /// A file or standard input with the whole body.
    static let body = Positional(name: "FILE|-", place: .bodyFile, isOptional: true)
}

/// What carries a command out.
enum Action: Sendable {
    /// One request, made from words and options.
    case api(Endpoint)
    /// Something that needs more than one request, or none.
    case own(@Sendable (CommandRun) throws -> ExitCode)
}

/// A method and a path of the API, with its gaps open.
struct Endpoint: Sendable, Equatable {
    /// The HTTP method in capitals.
    let method: String
    /// The path template, from `/v1` on.
    let path: String

    /// A method and a path template.
    init(_ method: String, _ path: String) {
        self.method = method
        self.path = path
    }
}

/// How a good answer is shown to people.
struct Screen: Sendable {
    /// Draws the answer.
    let draw: @Sendable (JSONValue, inout Sheet) -> Void

    /// Shows nothing: there is nothing to say but that it is done.
    static let quiet = Screen { _, sheet in sheet.line(sheet.say("cli.done")) }
}
