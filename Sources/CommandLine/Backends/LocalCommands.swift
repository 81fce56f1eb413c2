import SecureCare

/// Which database file a command works on, and for whom.
public struct LocalOptions: Sendable, Equatable {
    /// Path of the database file.
    public let database: String
    /// Code of the party that is acted for.
    public let party: String
    /// Who sits at the keyboard, as the environment says; nil when it does not.
    public let user: String?

    /// A file and a party.
    public init(database: String, party: String, user: String?) {
        self.database = database
        self.party = party
        self.user = user
    }
}

/// What a command that works on the file itself is given.
public struct LocalContext {
    public let options: LocalOptions
    public let language: Language
    /// Whether the result should be the JSON that `LocalOutcome.json` carries.
    public let wantsJSON: Bool
    public let terminal: Terminal
    /// What the environment says; for keys and settings.
    public let environment: [String: String]
    /// Says how far long work is: done, and of how many where that is known. Silent when no person is watching.
    public let progress: (_ done: Int, _ total: Int?) -> Void
}

/// What a command that works on the file itself came to.
public struct LocalOutcome: Sendable {
    public var exitCode: ExitCode
    /// Results for people, a line each.
    public var lines: [String]
    /// Messages for people, a line each.
    public var messages: [String]
    /// The same results as JSON; nil where there is nothing to say.
    public var json: [UInt8]?

    /// What was done, in words and as JSON.
    public init(
        exitCode: ExitCode = .done, lines: [String] = [], messages: [String] = [], json: [UInt8]? = nil
    ) {
        self.exitCode = exitCode
        self.lines = lines
        self.messages = messages
        self.json = json
    }
}

/// How `casus serve` is to listen.
public struct ServeOptions: Sendable, Equatable {
    /// Address and port, for example `127.0.0.1:8080`.
    public let listen: String
    /// Paths of the certificate and of its key; nil for plain HTTP.
    public let tls: (certificate: String, key: String)?

    /// The same address and the same files.
    public static func == (left: ServeOptions, right: ServeOptions) -> Bool {
        left.listen == right.listen && left.tls?.certificate == right.tls?.certificate
            && left.tls?.key == right.tls?.key
    }
}

/// What only the program that owns the file can do; each may throw a `CommandFault`, and anything else ends in 70.
public struct LocalCommands {
    public typealias Plain = (LocalContext) throws -> LocalOutcome
    public typealias OnFile = (LocalContext, _ path: String) throws -> LocalOutcome

    public var initialise: Plain
    public var migrate: Plain
    public var check: Plain
    /// The head is one that was exported earlier; nil to verify without.
    public var verify: (LocalContext, _ against: String?) throws -> LocalOutcome
    public var backup: OnFile
    public var restore: OnFile
    public var rebuild: Plain
    public var serve: (LocalContext, ServeOptions) throws -> LocalOutcome
    public var demo: Plain
    /// The ladder in the file as faults in words; nil bytes for the ladder that comes with the program.
    public var ladderFaults: (_ definition: [UInt8]?, Language) throws -> [String]
    /// The ladder as a drawing in one of `LadderDrawing`.
    public var ladderDiagram: (LadderDrawing, Language) throws -> String

    /// The commands of one program.
    public init(
        initialise: @escaping Plain, migrate: @escaping Plain, check: @escaping Plain,
        verify: @escaping (LocalContext, _ against: String?) throws -> LocalOutcome, backup: @escaping OnFile,
        restore: @escaping OnFile, rebuild: @escaping Plain,
        serve: @escaping (LocalContext, ServeOptions) throws -> LocalOutcome, demo: @escaping Plain,
        ladderFaults: @escaping (_ definition: [UInt8]?, Language) throws -> [String],
        ladderDiagram: @escaping (LadderDrawing, Language) throws -> String
    ) {
        self.initialise = initialise
        self.migrate = migrate
        self.check = check
        self.verify = verify
        self.backup = backup
        self.restore = restore
        self.rebuild = rebuild
        self.serve = serve
        self.demo = demo
        self.ladderFaults = ladderFaults
        self.ladderDiagram = ladderDiagram
    }
}

/// The ways in which a ladder is drawn.
public enum LadderDrawing: String, CaseIterable, Sendable {
    case mermaid
    case dot
}
