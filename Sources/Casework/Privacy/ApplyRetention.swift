import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

/// For how long things are kept.
public struct RetentionPeriods: Sendable, Hashable {
    /// Years for which the access log is kept; five at least (NEN 7513).
    public var accessLogYears = 5
    /// Years for which a case is kept after it was closed.
    public var closedCaseYears = 5

    /// How many cases one run erases at most.
    public static let casesAtOnceMax = 200

    /// The periods by default.
    public init() {}

    /// The periods, with what was given instead.
    public init(accessLogYears: Int?, closedCaseYears: Int?) {
        self.accessLogYears = accessLogYears ?? self.accessLogYears
        self.closedCaseYears = closedCaseYears ?? self.closedCaseYears
    }

    /// The moment so many years before another, in the Netherlands.
    static func moment(_ years: Int, before now: Instant) -> Instant {
        let day = Amsterdam.day(at: now).civil
        let start = Day(year: day.year - years, month: day.month, day: day.day)
        return Amsterdam.start(of: start ?? Amsterdam.day(at: now).adding(-366 * years))
    }
}

extension Casework {
    /// What would go now by the rules of retention, without doing it; the administrator's alone. No content.
    public func previewRetention(_ periods: RetentionPeriods, for caller: Caller) throws -> ActAnswer {
        try requireAdministrator(caller)
        return try store.read { snapshot in
            let due = try Retention(periods, at: clock(), in: snapshot)
            return ActAnswer(isNew: false, document: due.document(erased: nil, removed: nil))
        }
    }

    /// Erases the cases and removes the log entries of which the time is over; ask again while more are due.
    public func applyRetention(
        _ periods: RetentionPeriods, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireAdministrator(caller)
        return try record(as: caller, once: conditions.key) { act in
            let due = try Retention(periods, at: act.now, in: act.transaction)
            for closed in due.cases { try act.erase(closed.id, on: ErasureGround.retentionOver.rawValue) }
            try act.log("prune_access_log", "access_log")
            let removed = try act.transaction.pruneAccessLog(before: due.logBefore, stream: EventStream.accessLog)
            return ActAnswer(document: due.document(erased: due.cases.count, removed: removed))
        }
    }
}

/// What is due to go at a moment.
private struct Retention {
    let periods: RetentionPeriods
    let logBefore: Instant
    let entries: Int
    let cases: [(id: String, closedAt: Instant)]
    let casesDue: Int

    init(_ periods: RetentionPeriods, at now: Instant, in snapshot: Snapshot) throws {
        self.periods = periods
        logBefore = RetentionPeriods.moment(periods.accessLogYears, before: now)
        entries = Int(try snapshot.number("SELECT count(*) FROM access_log WHERE at < ?", [logBefore]) ?? 0)
        let closedBefore = RetentionPeriods.moment(periods.closedCaseYears, before: now)
        let condition = """
            FROM cases c WHERE c.rung = 'closed' AND c.rung_since < ?
            AND c.case_no NOT IN (SELECT case_no FROM erased_cases)
            """
        casesDue = Int(try snapshot.number("SELECT count(*) \(condition)", [closedBefore]) ?? 0)
        cases = try snapshot.rows(
            "SELECT c.id, c.rung_since \(condition) ORDER BY c.case_no LIMIT \(RetentionPeriods.casesAtOnceMax)",
            [closedBefore]
        ) { ($0.text(0), Instant(milliseconds: $0.int64(1))) }
    }

    func document(erased: Int?, removed: Int?) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.key("accessLog")
            object.object { log in
                log.member("keptYears", periods.accessLogYears)
                log.member("beforeOn", Amsterdam.day(at: logBefore).description)
                log.member("due", entries)
                log.member("removed", removed)
            }
            object.key("cases")
            object.object { list in
                list.member("keptYears", periods.closedCaseYears)
                list.member("due", casesDue)
                list.member("erased", erased)
                list.key("items")
                list.array { array in
                    for one in cases {
                        array.object { item in
                            item.member("caseId", one.id)
                            item.member("closedAt", one.closedAt.description)
                        }
                    }
                }
            }
        }
        return writer.bytes
    }
}
