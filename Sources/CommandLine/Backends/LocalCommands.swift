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
    /// The file, the party and the user.
    public let options: LocalOptions
    /// The language in which people are spoken to.
    public let language: Language
    /// Whether the result should be the JSON that `LocalOutcome.json` carries.
    public let wantsJSON: Bool
    /// Where words go, and where input comes from.
    public let terminal: Terminal
    /// What the environment says; for keys and settings.
    public let environment: [String: String]
    /// Says how far long work is: done, and of how many where that is known. Silent when no person is watching.
    public let progress: (_ done: Int, _ total: Int?) -> Void
}

/// What a command that works on the file itself came to.
public struct LocalOutcome: Sendable {
    /// How the command ends.
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
    /// The path of the file that says which certificates of clients speak for which party; nil for none.
    public let clientCertificates: String?

    /// The same address and the same files.
    public static func == (left: ServeOptions, right: ServeOptions) -> Bool {
        left.listen == right.listen && left.tls?.certificate == right.tls?.certificate
            && left.tls?.key == right.tls?.key && left.clientCertificates == right.clientCertificates
    }
}

/// What only the program that owns the file can do; each may throw a `CommandFault`, and anything else ends in 70.
public struct LocalCommands {
    /// A command that needs no more than its surroundings.
    public typealias Plain = (LocalContext) throws -> LocalOutcome
    /// A command that is given the path of another file.
    public typealias OnFile = (LocalContext, _ path: String) throws -> LocalOutcome

    /// Makes the file; its JSON is `{adminToken}`.
    public var initialise: Plain
    /// Brings the file to the form of this version.
    public var migrate: Plain
    /// Says whether the file is sound; 1 on a finding.
    public var check: Plain
    /// The head is one that was exported earlier; nil to verify without.
    public var verify: (LocalContext, _ against: String?) throws -> LocalOutcome
    /// Copies the file.
    public var backup: (LocalContext, BackupTarget) throws -> LocalOutcome
    /// Makes the file out of a copy at a path.
    public var restore: OnFile
    /// Writes the whole file as lines of JSON to a path; to standard output for nil.
    public var export: (LocalContext, _ path: String?) throws -> LocalOutcome
    /// Makes the file out of such lines at a path.
    public var importLines: OnFile
    /// Builds all derived tables anew.
    public var rebuild: Plain
    /// Seals all keys anew under a new master key.
    public var rotateKey: Plain
    /// Says whether file, key, clock and disk are in order; the paths are those of the files for TLS.
    public var doctor: (LocalContext, _ tls: [String]) throws -> LocalOutcome
    /// Serves the file until it is told to stop.
    public var serve: (LocalContext, ServeOptions) throws -> LocalOutcome
    /// Plays a case on sample data.
    public var demo: Plain
    /// Notes which deadlines passed.
    public var runClocks: Plain
    /// The ladder in the file as faults in words; nil bytes for the ladder that comes with the program.
    public var ladderFaults: (_ definition: [UInt8]?, Language) throws -> [String]
    /// A ladder as a drawing in one of `LadderDrawing`.
    public var ladderDiagram: (DrawnLadder, LadderDrawing, Language) throws -> String

    /// The commands of one program.
    public init(
        initialise: @escaping Plain, migrate: @escaping Plain, check: @escaping Plain,
        verify: @escaping (LocalContext, _ against: String?) throws -> LocalOutcome,
        backup: @escaping (LocalContext, BackupTarget) throws -> LocalOutcome,
        restore: @escaping OnFile, export: @escaping (LocalContext, _ path: String?) throws -> LocalOutcome,
        importLines: @escaping OnFile, rebuild: @escaping Plain, rotateKey: @escaping Plain,
        doctor: @escaping (LocalContext, _ tls: [String]) throws -> LocalOutcome,
        serve: @escaping (LocalContext, ServeOptions) throws -> LocalOutcome, demo: @escaping Plain,
        runClocks: @escaping Plain,
        ladderFaults: @escaping (_ definition: [UInt8]?, Language) throws -> [String],
        ladderDiagram: @escaping (DrawnLadder, LadderDrawing, Language) throws -> String
    ) {
        self.initialise = initialise
        self.migrate = migrate
        self.check = check
        self.verify = verify
        self.backup = backup
        self.restore = restore
        self.export = export
        self.importLines = importLines
        self.rebuild = rebuild
        self.rotateKey = rotateKey
        self.doctor = doctor
        self.serve = serve
        self.demo = demo
        self.runClocks = runClocks
        self.ladderFaults = ladderFaults
        self.ladderDiagram = ladderDiagram
    }
}

/// The ladders that are drawn.
public enum DrawnLadder: String, CaseIterable, Sendable {
    /// That of cases.
    case escalation
    /// That of bottlenecks.
    case bottleneck
}

/// The ways in which a ladder is drawn.
public enum LadderDrawing: String, CaseIterable, Sendable {
    /// A Mermaid state diagram.
    case mermaid
    /// Graphviz DOT.
    case dot
}
