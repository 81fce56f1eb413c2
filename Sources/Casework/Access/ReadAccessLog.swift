import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

/// Which entries of the access log are asked for; nil leaves a question open.
public struct AccessLogFilter: Sendable {
    /// On one case: who has seen this.
    public var caseId: String?
    /// By one party.
    public var party: String?
    /// By one user.
    public var user: String?
    /// One action.
    public var action: String?
    /// On this day or later.
    public var from: Day?
    /// On this day or earlier.
    public var to: Day?

    /// The whole log.
    public init() {}
}

extension Casework {
    /// The access log, newest first (Dutch: logging). Reading it is itself logged.
    ///
    /// The administrator reads all of it; it holds no content. Who has seen one case is also for lcbb and for the
    /// holder of its rung, when they see the case.
    public func readAccessLog(_ filter: AccessLogFilter, _ page: PageRequest, for caller: Caller) throws -> Page {
        let object = filter.caseId.map(LoggedObject.attempted) ?? "access_log"
        return try look("read_access_log", at: object, as: caller) { snapshot in
            try requireMayRead(filter, caller, in: snapshot)
            var query = AccessLogQuery(filter)
            if let after = page.after {
                guard let number = Int64(after) else {
                    throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
                }
                query.add("seq < ?", number)
            }
            let entries = try query.entries(limit: page.limit + 1, in: snapshot)
            let system = try AccessLogDocument.system(in: snapshot)
            let shown = entries.prefix(page.limit)
            return Page(
                items: shown.map { AccessLogDocument.write($0, about: filter.caseId, system: system) },
                next: entries.count > page.limit ? shown.last.map { String($0.sequence) } : nil)
        }
    }

    private func requireMayRead(_ filter: AccessLogFilter, _ caller: Caller, in snapshot: Snapshot) throws {
        if caller.rights.administers { return }
        guard let id = filter.caseId else { throw ActFailure.notYours(Phrase("forbidden.access_log")) }
        let isKeeper = try isKeeper(of: id, caller, in: snapshot)
        guard isKeeper else { throw ActFailure.notYours(Phrase("forbidden.access_log_of_case")) }
    }

    /// False for a case that is not there too: the same answer as for one that is not the caller's to see.
    private func isKeeper(of id: String, _ caller: Caller, in snapshot: Snapshot) throws -> Bool {
        do {
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            guard visible.scope != .part else { return false }
            return try caller.type == .lcbb || RungHolder.of(visible.row, in: snapshot).party == caller.party
        } catch ActFailure.notThere {
            return false
        }
    }
}

/// The question behind a page of the access log.
struct AccessLogQuery {
    private var conditions: [String] = []
    private var values: [any SQLBindable] = []
    private let caseId: String?

    init(_ filter: AccessLogFilter) {
        caseId = filter.caseId
        if let party = filter.party { add("party = ?", party) }
        if let user = filter.user { add("user = ?", user) }
        if let action = filter.action { add("action = ?", action) }
        if let from = filter.from { add("at >= ?", Amsterdam.start(of: from)) }
        if let to = filter.to { add("at <= ?", Amsterdam.end(of: to)) }
    }

    mutating func add(_ condition: String, _ value: any SQLBindable) {
        conditions.append(condition)
        values.append(value)
    }

    /// The entries, newest first. A case stands in entries of its own and in those of lists that showed it.
    func entries(limit: Int, in snapshot: Snapshot) throws -> [AccessLogEntry] {
        let others = conditions.map { " AND " + $0 }.joined()
        let columns = AccessLogEntry.columns
        guard let caseId else {
            return try snapshot.rows(
                "SELECT \(columns) FROM access_log WHERE 1\(others) ORDER BY seq DESC LIMIT \(limit)", values,
                AccessLogEntry.init)
        }
        let own: [any SQLBindable] = [EventStream.ofCase(caseId)] + values
        let listed: [any SQLBindable] = [caseId] + values
        return try snapshot.rows(
            """
            SELECT * FROM (SELECT \(columns) FROM access_log WHERE object = ?\(others) ORDER BY seq DESC LIMIT \(limit))
            UNION ALL SELECT * FROM (SELECT \(columns) FROM access_log
                WHERE object GLOB 'cases:*' AND instr(object, ?) > 0\(others) ORDER BY seq DESC LIMIT \(limit))
            ORDER BY 1 DESC LIMIT \(limit)
            """, own + listed, AccessLogEntry.init)
    }
}

/// One entry as it stands in the log.
struct AccessLogEntry {
    static let columns = "seq, at, party, role, user, on_behalf_of, action, object, result, origin, reason"

    let sequence: Int64
    let at: Instant
    let party: String
    let role: String
    let user: String
    let onBehalfOf: String?
    let action: String
    let object: String
    let result: String
    let origin: String
    let reason: String?

    init(_ row: Row) {
        sequence = row.int64(0)
        at = Instant(milliseconds: row.int64(1))
        party = row.text(2)
        role = row.text(3)
        user = row.text(4)
        onBehalfOf = row.optionalText(5)
        action = row.text(6)
        object = row.text(7)
        result = row.text(8)
        origin = row.text(9)
        reason = row.optionalText(10)
    }
}

/// Entries as answers show them, with the fields that NEN 7513 asks for.
enum AccessLogDocument {
    /// Which system and which database of it logged: the source, as NEN 7513 calls it.
    static func system(in snapshot: Snapshot) throws -> String {
        let mark = try snapshot.row(
            "SELECT lower(hex(substr(identity, 1, 4))) FROM database_identity"
        ) { $0.text(0) }
        return "casus-" + (mark ?? "")
    }

    /// One entry; in an answer about one case, a list that showed it names no other case.
    static func write(_ entry: AccessLogEntry, about caseId: String?, system: String) -> [UInt8] {
        let ids = caseId.map { [$0] } ?? LoggedObject.caseIds(in: entry.object)
        var writer = JSONWriter()
        writer.object { object in
            object.member("id", Int(entry.sequence))
            object.member("loggedAt", entry.at.description)
            object.member("user", entry.user.isEmpty ? nil : entry.user)
            object.member("role", entry.role)
            object.member("party", entry.party)
            object.member("onBehalfOf", entry.onBehalfOf ?? entry.party)
            object.member("action", entry.action)
            object.member("kind", kind(of: entry.action))
            object.member("object", entry.object.hasPrefix("cases:") ? "cases" : entry.object)
            object.member("caseIds", ids)
            object.member("result", entry.result)
            object.member("reason", entry.reason)
            object.member("origin", entry.origin)
            object.member("system", system)
        }
        return writer.bytes
    }

    /// Created, read, updated, deleted or executed, by the first word of the action.
    static func kind(of action: String) -> String {
        switch action.prefix(while: { $0 != "_" }) {
        case "show", "list", "suggest", "read", "find", "disclose", "watch": "read"
        case "register", "add", "write", "record", "make", "issue": "create"
        case "erase", "prune", "revoke": "delete"
        case "revise", "confirm", "contest", "extend", "withdraw", "link", "undo": "update"
        default: "execute"
        }
    }
}
