import CaseAPI
import CaseHistory
import Casework
import CivilTime
import HTTPServer
import SecureCare
import Store
import StrictJSON
import Synchronization

/// A database of its own with the service on it: parties of every type, regions, units; asked as others would ask it.
///
/// Every answer is held against the API's description on its way; one that is not as described ends the test.
public final class Trial: Sendable {
    /// The folder in which the database lies.
    public let folder: TemporaryFolder
    /// What time it is for the service.
    public let clock: TrialClock
    /// The database.
    public let store: Store
    /// The service itself.
    public let service: CaseService
    private let tokens = Mutex<[String: String]>([:])

    /// The path of the database file.
    public var path: String { folder.path + "/casus.db" }

    /// A new database with its parties, regions and units: a copy of one that was furnished once.
    public convenience init(limits: RateLimits = RateLimits()) throws {
        try self.init(copying: FurnishedTrial.shared.get(), limits: limits)
    }

    /// A new database with nothing in it but what every one has.
    public convenience init(bare limits: RateLimits) throws {
        try self.init(copying: nil, limits: limits)
    }

    private init(copying model: FurnishedTrial?, limits: RateLimits) throws {
        folder = try TemporaryFolder()
        let clock = TrialClock()
        self.clock = clock
        var options = StoreOptions()
        options.durability = .normal
        let path = folder.path + "/casus.db"
        if let model {
            for (name, bytes) in model.files { try folder.write(bytes, to: name) }
            store = try Store.open(at: path, mode: .writing, projector: CaseProjector(), options: options)
        } else {
            store = try Store.create(at: path, projector: CaseProjector(), now: clock.now, options: options)
        }
        let casework = Casework(store: store, clock: { clock.now })
        let known = try model?.tokens ?? ["admin": casework.prepareDatabase(language: .english)]
        let heard = Heard()
        service = CaseService(casework: casework, limits: limits, report: { error, _ in heard.add("\(error)") })
        self.heard = heard
        tokens.withLock { $0 = known }
    }

    /// The same database opened again by a new process, as it were; the former is of no more use.
    public init(restarting former: Trial) throws {
        former.store.close()
        folder = former.folder
        let clock = former.clock
        self.clock = clock
        var options = StoreOptions()
        options.durability = .normal
        store = try Store.open(
            at: folder.path + "/casus.db", mode: .writing, projector: CaseProjector(), options: options)
        let heard = former.heard
        service = CaseService(
            casework: Casework(store: store, clock: { clock.now }), limits: RateLimits(),
            report: { error, _ in heard.add("\(error)") })
        self.heard = heard
        let known = former.knownTokens
        tokens.withLock { $0 = known }
    }

    /// The acts beneath the service.
    public var casework: Casework {
        let clock = clock
        return Casework(store: store, clock: { clock.now })
    }

    /// The tokens issued so far, by party.
    var knownTokens: [String: String] { tokens.withLock { $0 } }

    private let heard: Heard

    /// The service as another process would begin it on the same database.
    public func begunAnew(limits: RateLimits = RateLimits()) -> CaseService {
        CaseService(casework: casework, limits: limits)
    }

    /// Faults of our own that the service reported.
    public var reports: [String] { heard.all }

    private final class Heard: Sendable {
        private let words = Mutex<[String]>([])
        func add(_ text: String) { words.withLock { $0.append(text) } }
        var all: [String] { words.withLock { $0 } }
    }

    deinit { store.close() }

    /// The token of a party, issued when it is first asked for.
    public func token(of party: String) throws -> String {
        if let known = tokens.withLock({ $0[party] }) { return known }
        let answer = try send("POST", "/v1/parties/\(party)/tokens", as: "admin", "{}")
        guard let secret = answer["token"]?.string else {
            throw TrialFailure.unexpected(request: "token of \(party)", status: answer.status, body: answer.text)
        }
        tokens.withLock { $0[party] = secret }
        return secret
    }

    /// A request of a party, with its token; nil for nobody.
    public func request(
        _ method: String, _ target: String, as party: String?, _ body: [UInt8] = [], _ headers: HTTPHeaders = [:]
    ) throws -> HTTPRequest {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        var fields: HTTPHeaders = [:]
        fields.add("accept-language", "en")
        if let party { fields.add("authorization", "Bearer " + (try token(of: party))) }
        if !body.isEmpty { fields.add("content-type", "application/json") }
        for field in headers.fields { fields[field.name.lowercased()] = field.value }
        return HTTPRequest(
            method: method, path: parts.first ?? "", query: parts.count > 1 ? parts[1] : "", headers: fields,
            body: body, remoteAddress: "192.0.2.1")
    }

    /// Sends a request in process, and holds the answer against the description.
    @discardableResult
    public func send(
        _ method: String, _ target: String, as party: String?, _ body: String = "", headers: HTTPHeaders = [:]
    ) throws -> TrialAnswer {
        try answer(to: try request(method, target, as: party, Array(body.utf8), headers))
    }

    /// Answers a request, and holds the answer against the description.
    public func answer(to request: HTTPRequest) throws -> TrialAnswer {
        let response = service.answer(request)
        let answer = TrialAnswer(status: response.status, headers: response.headers, bytes: response.body)
        try Trial.hold(answer, to: request)
        return answer
    }

    /// Holds an answer against the description of what was asked.
    public static func hold(_ answer: TrialAnswer, to request: HTTPRequest) throws {
        guard let operation = DescribedAnswers.operation(request.method, request.path), request.method != "HEAD" else {
            return
        }
        let faults = DescribedAnswers.faults(of: answer, to: operation)
        guard faults.isEmpty else {
            throw TrialFailure.notAsDescribed(
                operation: operation.operationId, status: answer.status, faults: faults,
                body: String(answer.text.prefix(2_000)))
        }
    }

    /// Reads something.
    public func get(_ target: String, as party: String?, headers: HTTPHeaders = [:]) throws -> TrialAnswer {
        try send("GET", target, as: party, headers: headers)
    }

    /// Records something, which must succeed for the trial to go on.
    @discardableResult
    public func must(
        _ method: String, _ target: String, as party: String, _ body: String = "", headers: HTTPHeaders = [:]
    ) throws -> TrialAnswer {
        let answer = try send(method, target, as: party, body, headers: headers)
        guard (200..<300).contains(answer.status) else {
            throw TrialFailure.unexpected(request: "\(method) \(target)", status: answer.status, body: answer.text)
        }
        return answer
    }

    /// The same over a socket: a server on a free port, the same bytes.
    public func serving<T>(limits: HTTPServerLimits = HTTPServerLimits(), _ body: (Int) throws -> T) throws -> T {
        let server = try HTTPServer(listen: ListenAddress(), limits: limits, handler: service)
        defer { server.stop() }
        return try body(server.port)
    }
}
