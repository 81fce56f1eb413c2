import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store

/// That something changed, told without what: who may see it reads it anew.
public struct Change: Sendable, Equatable {
    /// The place in the whole history, which is nobody's to know.
    public let sequence: Int64
    /// The case that changed; nil when it was a unit.
    public let caseId: String?
    /// The unit that changed; nil when it was a case.
    public let unitId: String?
    /// What happened, a code.
    public let kind: String
    /// The number of the event in the history of the case or unit; nil for who may not read that history.
    public let number: Int?
    /// When it was recorded.
    public let recordedAt: Instant

    /// How many events are looked through at once, so that no reading is long.
    static let examinedMax: Int64 = 2_000
    /// How many changes are told at once.
    public static let toldMax = 100
}

extension Casework {
    /// Notes in the access log that a caller watches for changes; the place in the history from which on.
    public func beginWatching(as caller: Caller) throws -> Int64 {
        try look("watch_changes", at: "changes", as: caller) { try Casework.historyEnd(in: $0) }
    }

    /// The place of the newest event in the history.
    public func historyEnd() throws -> Int64 { try store.read(Casework.historyEnd(in:)) }

    private static func historyEnd(in snapshot: Snapshot) throws -> Int64 {
        try snapshot.number("SELECT max(seq) FROM events") ?? 0
    }

    /// What changed after a place in the history, up to another at most, as far as the caller may see it, and up to
    /// which place that is everything.
    public func changes(
        after start: Int64, upTo end: Int64, for caller: Caller
    ) throws -> (changes: [Change], upTo: Int64) {
        let last = min(end, start + Change.examinedMax)
        guard last > start else { return ([], start) }
        let found = try store.read { snapshot in
            var found = try ChangeQuery.cases(for: caller, after: start, upTo: last, in: snapshot)
            if caller.rights.readsCapacity {
                found += try ChangeQuery.units(after: start, upTo: last, in: snapshot)
                found.sort { $0.sequence < $1.sequence }
            }
            return found
        }
        let told = Array(found.prefix(Change.toldMax))
        return (told, found.count > told.count ? told.last?.sequence ?? last : last)
    }
}

/// The questions behind what changed; who may see it stands in them.
private enum ChangeQuery {
    /// The changes of cases that the caller may see. A provider that was only asked for a bed is told what it did
    /// itself and what was asked of it, because what others recorded is not its to know, nor how much that is.
    static func cases(
        for caller: Caller, after start: Int64, upTo end: Int64, in snapshot: Snapshot
    ) throws -> [Change] {
        try snapshot.rows(
            """
            SELECT e.seq, c.id, e.version, e.kind, e.recorded_at, r.scope FROM events e
            CROSS JOIN cases c ON c.id = substr(e.stream, 6)
            CROSS JOIN case_readers r ON r.party = ?1 AND r.case_no = c.case_no
            WHERE e.seq > ?2 AND e.seq <= ?3 AND substr(e.stream, 1, 5) = 'case:' AND (
                r.scope != 'part' OR e.party = ?1 OR (e.kind = 'application_made' AND EXISTS (
                    SELECT 1 FROM case_grounds g WHERE g.case_no = c.case_no AND g.party = ?1
                        AND g.ground = 'application' AND g.item = json_extract(e.body, '$.id'))))
            ORDER BY e.seq LIMIT ?4
            """, [caller.party, start, end, Change.toldMax + 1]
        ) { row in
            Change(
                sequence: row.int64(0), caseId: row.text(1), unitId: nil, kind: row.text(3),
                number: row.text(5) == CaseScope.part.rawValue ? nil : row.int(2),
                recordedAt: Instant(milliseconds: row.int64(4)))
        }
    }

    /// The changes of units, which are the same to all who read capacity.
    static func units(after start: Int64, upTo end: Int64, in snapshot: Snapshot) throws -> [Change] {
        try snapshot.rows(
            """
            SELECT e.seq, u.id, e.version, e.kind, e.recorded_at FROM events e
            CROSS JOIN units u ON u.id = substr(e.stream, 6)
            WHERE e.seq > ?1 AND e.seq <= ?2 AND substr(e.stream, 1, 5) = 'unit:'
            ORDER BY e.seq LIMIT ?3
            """, [start, end, Change.toldMax + 1]
        ) { row in
            Change(
                sequence: row.int64(0), caseId: nil, unitId: row.text(1), kind: row.text(3), number: row.int(2),
                recordedAt: Instant(milliseconds: row.int64(4)))
        }
    }
}
