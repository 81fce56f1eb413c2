import SecureCare
import Workflow

/// Why an act was not carried out or a thing not shown; each has its status and exit code in one table at the edge.
public enum ActFailure: Error, Sendable, Equatable {
    /// What was sent cannot be right: every fault at once.
    case invalid([ActFault])
    /// There is no such thing, or it is not the caller's to see: the same answer.
    case notThere
    /// Visible, but not the caller's to do.
    case notYours(Phrase)
    /// Rules of the ladder that are not met, all of them.
    case refused([Refusal])
    /// It clashes with what is there.
    case conflict(Phrase)
    /// The same request was answered with a token before, and its secret is shown once.
    case tokenIssuedBefore(id: String)
    /// The same request was refused before, under the same key: that answer again, as JSON.
    case refusedBefore(problem: [UInt8])
    /// The case is no longer as the caller saw it.
    case changedSince
    /// No token, or none that works.
    case unknownCaller
}

/// One thing that is wrong with what was sent, and where.
public struct ActFault: Sendable, Hashable {
    /// JSON Pointer into the body, or `?name` for a parameter.
    public var pointer: String
    /// The kind of fault, a code.
    public var code: String
    /// What was expected, and what to do.
    public var detail: Phrase
    /// For a text that would identify somebody: the kind of identification, and from which to which code point.
    public var identity: Identity?

    /// What would identify a person: its kind and place, never itself.
    public struct Identity: Sendable, Hashable {
        /// What kind of identification it is, a code.
        public let kind: String
        /// The first code point.
        public let start: Int
        /// The code point after the last.
        public let end: Int

        /// A finding by kind and place.
        public init(kind: String, start: Int, end: Int) {
            self.kind = kind
            self.start = start
            self.end = end
        }
    }

    /// A fault at a place.
    public init(_ pointer: String, _ code: String, _ detail: Phrase, identity: Identity? = nil) {
        self.pointer = pointer
        self.code = code
        self.detail = detail
        self.identity = identity
    }
}

/// Gathers faults, so that all are told at once.
struct FaultCollection {
    private(set) var faults: [ActFault] = []

    mutating func add(_ pointer: String, _ code: String, _ detail: Phrase) {
        faults.append(ActFault(pointer, code, detail))
    }

    /// Nothing happens when there are no faults.
    func throwIfAny() throws {
        if !faults.isEmpty { throw ActFailure.invalid(faults) }
    }
}
