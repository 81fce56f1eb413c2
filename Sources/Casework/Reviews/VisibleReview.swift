import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// A meeting that the caller may see: its own, or one to which it is invited.
struct VisibleReview {
    let number: Int64
    let id: String
    let kind: ReviewKind
    let convenor: String
    let region: String?
    let heldOn: Day
    let isConvenor: Bool
    let document: [UInt8]

    var stream: String { EventStream.ofReview(id) }

    private static let columns = "v.review_no, v.id, v.kind, v.convenor, v.region, v.held_on, v.document"

    /// The meeting of that id, when the caller convenes it or is invited.
    static func find(_ id: String, for caller: Caller, in snapshot: Snapshot) throws -> VisibleReview {
        let found = try snapshot.row(
            """
            SELECT \(columns), p.is_convenor FROM reviews v
            JOIN review_parties p ON p.party = ? AND p.review_no = v.review_no WHERE v.id = ?
            """, [caller.party, id]
        ) { try VisibleReview($0, isConvenor: $0.bool(7)) }
        guard let found else { throw ActFailure.notThere }
        return found
    }

    /// The meeting on whose agenda a case may be put: one that the caller sees, or one of a regional table.
    static func open(_ id: String, for caller: Caller, in snapshot: Snapshot) throws -> VisibleReview {
        let found = try snapshot.row(
            """
            SELECT \(columns), coalesce(p.is_convenor, 0) FROM reviews v
            LEFT JOIN review_parties p ON p.party = ?1 AND p.review_no = v.review_no
            WHERE v.id = ?2 AND (p.party IS NOT NULL OR v.kind = 'regional_table' AND ?3)
            """, [caller.party, id, caller.rights.registers]
        ) { try VisibleReview($0, isConvenor: $0.bool(7)) }
        guard let found else { throw ActFailure.notThere }
        return found
    }

    private init(_ row: Row, isConvenor: Bool) throws {
        guard let kind = ReviewKind(rawValue: row.text(2)), let heldOn = Day(row.text(5)) else {
            throw UnknownStoredValue(list: ReviewKind.list)
        }
        number = row.int64(0)
        id = row.text(1)
        self.kind = kind
        convenor = row.text(3)
        region = row.optionalText(4)
        self.heldOn = heldOn
        document = row.blob(6)
        self.isConvenor = isConvenor
    }

    /// Refuses whoever does not convene the meeting.
    func requireConvenor() throws {
        guard isConvenor else { throw ActFailure.notYours(Phrase("forbidden.review", .text(convenor))) }
    }

    /// The next number of a thing within the meeting.
    func next(in table: String, _ snapshot: Snapshot) throws -> Int {
        Int(try snapshot.number("SELECT max(id) FROM \(table) WHERE review_no = ?", [number]) ?? 0) + 1
    }

    /// A thing of the meeting as stored.
    func item(_ table: String, _ item: Int, _ snapshot: Snapshot) throws -> [UInt8] {
        let document = try snapshot.row(
            "SELECT document FROM \(table) WHERE review_no = ? AND id = ?", [number, item]
        ) { $0.blob(0) }
        guard let document else { throw ActFailure.notThere }
        return document
    }
}

/// Things of a meeting, a list each; those about a case only for who sees the case.
public enum ReviewItemKind: String, CaseIterable, Sendable {
    case agenda
    case decisions
    case actions

    var table: String {
        switch self {
        case .agenda: "review_agenda"
        case .decisions: "review_decisions"
        case .actions: "actions"
        }
    }

    /// The condition under which a thing `a` still stands on its list.
    fileprivate var stands: String { self == .agenda ? "a.withdrawn_at IS NULL" : "1" }
}

extension Casework {
    /// The meetings that the caller may see, the last planned first; of another region's table no more than that it
    /// meets, so that a case can be put on its agenda.
    public func listReviews(_ page: PageRequest, for caller: Caller) throws -> Page {
        try look("list_reviews", at: "reviews", as: caller) { snapshot in
            var after = Int64.max
            if let id = page.after {
                let number = try snapshot.number("SELECT review_no FROM reviews WHERE id = ?", [id])
                guard let number else {
                    throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
                }
                after = number
            }
            let items = try snapshot.rows(
                """
                SELECT v.document, p.party IS NOT NULL FROM reviews v
                LEFT JOIN review_parties p ON p.party = ?1 AND p.review_no = v.review_no
                WHERE v.review_no < ?2 AND (p.party IS NOT NULL OR v.kind = 'regional_table' AND ?3)
                ORDER BY v.review_no DESC LIMIT ?4
                """, [caller.party, after, caller.rights.registers, page.limit + 1]
            ) { try ReviewDocument.shown($0.blob(0), isWhole: $0.bool(1)) }
            return try Page(cutting: items, page, naming: "id")
        }
    }

    /// One meeting.
    public func showReview(_ id: String, to caller: Caller) throws -> ActAnswer {
        try look("show_review", at: EventStream.ofReview(id), as: caller) { snapshot in
            ActAnswer(isNew: false, document: try VisibleReview.find(id, for: caller, in: snapshot).document)
        }
    }

    /// What stands on the agenda of a meeting, what it decided, or what was promised there.
    public func listReviewItems(
        _ kind: ReviewItemKind, of id: String, _ page: PageRequest, for caller: Caller
    ) throws -> Page {
        try look("list_review_\(kind.rawValue)", at: EventStream.ofReview(id), as: caller) { snapshot in
            let review = try VisibleReview.find(id, for: caller, in: snapshot)
            let items = try snapshot.rows(
                """
                SELECT a.id, a.document FROM \(kind.table) a
                WHERE a.review_no = ? AND a.id > ? AND \(kind.stands) AND \(ReviewDocument.caseIsVisible) ORDER BY a.id LIMIT ?
                """, [review.number, page.after.flatMap { Int($0) } ?? 0, caller.party, page.limit + 1]
            ) { (id: $0.int(0), bytes: $0.blob(1)) }
            let shown = items.prefix(page.limit)
            return Page(
                items: shown.map(\.bytes), next: items.count > page.limit ? shown.last.map { String($0.id) } : nil)
        }
    }
}

/// Meetings as answers show them.
enum ReviewDocument {
    /// The condition under which a thing of a meeting `a` may be shown to a party: it is about no case, or about one
    /// that the party reads.
    static let caseIsVisible = """
        (a.case_no IS NULL OR EXISTS (
            SELECT 1 FROM case_readers r WHERE r.party = ? AND r.case_no = a.case_no AND r.scope != 'part'))
        """

    /// A meeting, or only that it is held.
    static func shown(_ document: [UInt8], isWhole: Bool) throws -> [UInt8] {
        guard !isWhole, case .object(var object) = try JSONReader.read(document) else { return document }
        object["invitees"] = .array([])
        object["present"] = .array([])
        object["note"] = .null
        object["outcome"] = .null
        var writer = JSONWriter()
        writer.value(.object(object))
        return writer.bytes
    }
}
