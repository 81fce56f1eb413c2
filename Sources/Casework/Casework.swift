import CaseHistory
import CivilTime
import Confidentiality
import Cryptography
import SecureCare
import Store
import StrictJSON
import Workflow

/// The casework of one database: every act that changes anything, and every reading, each under the caller's rights.
///
/// An act authorises, gathers facts, decides purely, and appends events; what comes of it is in the projections
/// before the caller is answered.
public struct Casework: Sendable {
    /// The database.
    public let store: Store
    /// What time it is.
    public let clock: @Sendable () -> Instant
    /// Likely doubles as they were last worked out.
    let likelyDoubles = LikelyDoublesMemory()

    /// Casework on a database, by a clock.
    public init(store: Store, clock: @escaping @Sendable () -> Instant) {
        self.store = store
        self.clock = clock
    }

    /// Records an act of a caller, all of it or nothing, and answers once it is on disk.
    ///
    /// With a key, the same request under the same key is answered as before and recorded once.
    func record(
        as caller: Caller, once key: IdempotencyKey?, _ body: (Act) throws -> ActAnswer
    ) throws -> ActAnswer {
        try store.write(as: caller.author, at: clock()) { transaction in
            let act = Act(transaction: transaction, caller: caller)
            if let key, let former = try key.answer(for: caller.party, in: act.transaction, at: transaction.now) {
                return former
            }
            let answer = try body(act)
            if let key { try key.remember(answer, for: caller.party, in: transaction) }
            return answer
        }
    }

    /// Keeps a refusal under the key of the request that was refused, so that its repeat is answered alike.
    public func remember(problem: [UInt8], under key: IdempotencyKey, for caller: Caller) throws {
        try store.write(as: caller.author, at: clock()) { transaction in
            try key.remember(problem: problem, for: caller.party, in: transaction)
        }
    }

    /// A document with its free text in place.
    public func resolved(_ document: [UInt8]) throws -> [UInt8] {
        guard TextReference.occurs(in: document) else { return document }
        return try store.read { snapshot in try TextReference.resolved(document) { try snapshot.text($0) } }
    }

    /// Records that a caller looked at something, then lets it look; when the log cannot be written, nothing is shown.
    func look<T>(
        _ action: String, at object: String, as caller: Caller, _ body: (Snapshot) throws -> T
    ) throws -> T {
        try look(action, as: caller) { (try body($0), object) }
    }

    /// The same, where only looking tells at what.
    func look<T>(
        _ action: String, as caller: Caller, _ body: (Snapshot) throws -> (seen: T, object: String)
    ) throws -> T {
        let (seen, object) = try store.read(body)
        try log(
            AccessEntry(action: action, object: object, result: "shown", reason: caller.reason?.rawValue), as: caller)
        return seen
    }

    func log(_ entry: AccessEntry, as caller: Caller) throws {
        try store.write(as: caller.author, at: clock()) { transaction in try transaction.logAccess(entry) }
    }
}

/// One act under way: the writer's transaction, and on whose behalf.
struct Act {
    let transaction: Transaction
    let caller: Caller

    /// The moment of the act.
    var now: Instant { transaction.now }
    /// The day of the act in the Netherlands.
    var today: Day { Amsterdam.day(at: transaction.now) }

    /// Appends an event to a stream; its members are written by `members`.
    @discardableResult
    func append(
        _ kind: EventKind, to stream: String, _ members: (inout JSONWriter) throws -> Void
    ) throws -> RecordedEvent {
        var writer = JSONWriter()
        try writer.object(members)
        return try transaction.append(stream: stream, kind: kind.rawValue, body: writer.bytes)
    }

    /// Seals a free text under the key of its owner; nil for no text.
    func sealed(_ text: JSONValue?, owner: String) throws -> Int64? {
        guard let words = text?.string else { return nil }
        return try transaction.seal(words, owner: owner)
    }

    /// Notes in the access log what was done to a thing.
    func log(_ action: String, _ object: String) throws {
        try transaction.logAccess(
            AccessEntry(action: action, object: object, result: "done", reason: caller.reason?.rawValue))
    }
}

/// What an act gives back: the thing recorded, free text still as references.
public struct ActAnswer: Sendable {
    /// Whether something new came to be, rather than an existing thing being changed or asked about.
    public var isNew: Bool
    /// The thing as JSON, free text as `{"$text": n}`.
    public var document: [UInt8]
    /// Where the thing has its address, if it has one.
    public var location: String?
    /// What its state can be recognised by, if it is a case.
    public var tag: String?
    /// The kinds of identifying text that were replaced on the way, because that was asked for.
    public var masked: [IdentityKind] = []

    init(isNew: Bool = true, document: [UInt8], location: String? = nil, tag: String? = nil) {
        self.isNew = isNew
        self.document = document
        self.location = location
        self.tag = tag
    }
}
