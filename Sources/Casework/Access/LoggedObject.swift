import CaseHistory
import SecureCare
import Store

/// What the access log calls a thing that was looked at: codes and ids, never content.
enum LoggedObject {
    /// Several cases that were shown at once; the log names each.
    static func list(of ids: [String]) -> String {
        ids.isEmpty ? "cases" : "cases:" + ids.joined(separator: ",")
    }

    /// The cases that an object of the log names.
    static func caseIds(in object: String) -> [String] {
        if object.hasPrefix("cases:") { return object.dropFirst("cases:".count).split(separator: ",").map(String.init) }
        return EventStream.isOfCase(object) ? [EventStream.code(of: object)] : []
    }

    /// A case as somebody spelled it; what no id can be is not kept, since anything may stand in it.
    static func attempted(_ id: String) -> String {
        let bytes = Array(id.utf8)
        let isOne =
            bytes.count == 12 && bytes[0] == UInt8(ascii: "C") && bytes[1] == UInt8(ascii: "-")
            && bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
        return isOne ? EventStream.ofCase(id) : "case:not_an_id"
    }
}

extension Casework {
    /// Notes in the access log that something was asked about a case and not given: in the same words for a case that
    /// is not there and for one that is not the caller's to see.
    public func noteRefusal(of action: String, onCase id: String, _ failure: ActFailure, as caller: Caller) throws {
        let entry = AccessEntry(
            action: action, object: LoggedObject.attempted(id), result: failure.loggedResult,
            reason: caller.reason?.rawValue)
        try log(entry, as: caller)
    }
}

extension ActFailure {
    /// The code under which the access log keeps it.
    var loggedResult: String {
        switch self {
        case .invalid: "invalid"
        case .notThere: "not_there"
        case .notYours: "forbidden"
        case .refused, .refusedBefore: "refused"
        case .conflict, .tokenIssuedBefore: "conflict"
        case .changedSince: "changed_since"
        case .unknownCaller: "unknown_caller"
        }
    }
}
