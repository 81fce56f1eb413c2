import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

/// Which cases a list is to hold; nil leaves a question open.
public struct CaseFilter: Sendable {
    /// Where cases stand.
    public var rung: Rung?
    /// Where the person belongs.
    public var province: Province?
    /// The levensloop region.
    public var region: String?
    /// What the reporter was.
    public var reporterType: PartyType?
    /// Whether cases need attention now.
    public var stuck: Bool?
    /// The version of the ladder on which they stand.
    public var ladderVersion: Int?
    /// The first day of opening.
    public var openedFrom: Day?
    /// The last day of opening.
    public var openedTo: Day?
    /// The beginning of an id, or the caller's own reference.
    public var query: String?

    /// A list of everything the caller may see.
    public init() {}
}

/// Which part of a list is asked for.
public struct PageRequest: Sendable, Hashable {
    /// How many items at most.
    public var limit: Int
    /// The last item of the page before, as the cursor names it; nil for the first page.
    public var after: String?

    /// How many items a page may hold.
    public static let limitMax = 200
    /// How many items a page holds when nothing is asked.
    public static let limitDefault = 50

    /// A page of so many items after one.
    public init(limit: Int = PageRequest.limitDefault, after: String? = nil) {
        self.limit = limit
        self.after = after
    }
}

/// A part of a list.
public struct Page: Sendable {
    /// The items as JSON, free text as references.
    public var items: [[UInt8]]
    /// Where the next page begins; nil on the last one.
    public var next: String?

    /// A part of a list and where the next one begins.
    public init(items: [[UInt8]], next: String?) {
        self.items = items
        self.next = next
    }
}

extension Casework {
    /// One case as the caller may see it.
    public func showCase(_ id: String, to caller: Caller) throws -> ActAnswer {
        try look("show_case", at: EventStream.ofCase(id), as: caller) { snapshot in
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            return ActAnswer(
                isNew: false,
                document: try CaseDocument.write(visible, at: clock(), caller.language, in: snapshot),
                tag: try visible.tag())
        }
    }

    /// The cases that the caller may see, the last opened first.
    public func listCases(_ filter: CaseFilter, _ page: PageRequest, for caller: Caller) throws -> Page {
        try look("list_cases", as: caller) { snapshot in
            var query = CaseQuery(caller: caller, now: clock())
            try query.add(filter, in: snapshot)
            if let after = page.after {
                guard let last = try query.number(of: after, in: snapshot) else {
                    throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
                }
                query.add("r.case_no < ?", last)
            }
            let cases = try snapshot.rows(query.sql(limit: page.limit + 1), query.values) { row in
                VisibleCase(row: try CaseRow(row), scope: CaseScope(rawValue: row.text(CaseRow.columnCount)) ?? .part)
            }
            let shown = cases.prefix(page.limit)
            let seen = Page(
                items: try shown.map { try CaseDocument.write($0, at: clock(), caller.language, in: snapshot) },
                next: cases.count > page.limit ? cases[page.limit - 1].row.id : nil)
            return (seen, LoggedObject.list(of: shown.map(\.row.id)))
        }
    }
}

/// The question behind a list of cases: rights first, as a join, then what the filter adds.
struct CaseQuery {
    let caller: Caller
    let now: Instant
    private var conditions: [String] = []
    private var asksForStuck = false
    private(set) var values: [any SQLBindable]

    init(caller: Caller, now: Instant) {
        self.caller = caller
        self.now = now
        values = [caller.party]
    }

    mutating func add(_ condition: String, _ value: any SQLBindable) {
        conditions.append(condition)
        values.append(value)
    }

    mutating func add(_ filter: CaseFilter, in snapshot: Snapshot) throws {
        // What only a wider scope shows is not to be probed through a filter.
        if filter.rung != nil || filter.province != nil || filter.region != nil || filter.reporterType != nil
            || filter.stuck != nil || filter.ladderVersion != nil || filter.openedFrom != nil || filter.openedTo != nil
        {
            conditions.append("r.scope != 'part'")
        }
        if let rung = filter.rung { add("c.rung = ?", rung.rawValue) }
        if let version = filter.ladderVersion { add("c.ladder_version = ?", version) }
        if let province = filter.province { add("c.province = ?", province.rawValue) }
        if let region = filter.region { add("c.region = ?", region) }
        if let type = filter.reporterType { add("c.reporter_type = ?", type.rawValue) }
        if let from = filter.openedFrom { add("c.opened_on >= ?", from.description) }
        if let to = filter.openedTo { add("c.opened_on <= ?", to.description) }
        asksForStuck = filter.stuck == true
        switch filter.stuck {
        case true?: add("c.stuck_from <= ?", now)
        case false?: add("(c.stuck_from IS NULL OR c.stuck_from > ?)", now)
        case nil: break
        }
        if let query = filter.query { try add(query: query, in: snapshot) }
    }

    /// The beginning of an id, or the reporter's own reference: read from the caller's own cases alone, since it lies
    /// encrypted and is nobody else's to search by.
    private mutating func add(query: String, in snapshot: Snapshot) throws {
        let wanted = query.lowercased()
        var numbers: [Int64] = []
        let own = try snapshot.rows(
            """
            SELECT case_no, reference_text FROM cases WHERE reporter = ? AND reference_text IS NOT NULL
            ORDER BY case_no DESC LIMIT ?
            """, [caller.party, CaseQuery.referencesSearchedMax]
        ) { ($0.int64(0), $0.int64(1)) }
        for (number, text) in own where try snapshot.text(text)?.lowercased() == wanted {
            numbers.append(number)
        }
        let found = "[" + numbers.map(String.init).joined(separator: ",") + "]"
        add("(substr(c.id, 1, length(?)) = ?", query.uppercased())
        values.append(query.uppercased())
        conditions[conditions.count - 1] += " OR c.case_no IN (SELECT value FROM json_each(?)))"
        values.append(found)
    }

    /// How many of the caller's own cases are looked through for a reference, the last opened first.
    private static let referencesSearchedMax = 5_000

    /// The place of a case in the list, when the caller may see it.
    func number(of id: String, in snapshot: Snapshot) throws -> Int64? {
        try snapshot.number(
            "SELECT c.case_no FROM cases c JOIN case_readers r ON r.party = ? AND r.case_no = c.case_no WHERE c.id = ?",
            [caller.party, id])
    }

    func sql(limit: Int) -> String {
        let filter = conditions.map { " AND " + $0 }.joined()
        // Lcbb reads nearly every case, of which few are stuck: it starts from those. Everybody else starts from what
        // it may see, so that nothing depends on the cases of others.
        let from =
            asksForStuck && caller.type == .lcbb
            ? "cases c INDEXED BY cases_by_attention CROSS JOIN case_readers r ON r.case_no = c.case_no"
            : "case_readers r JOIN cases c ON c.case_no = r.case_no"
        return """
            SELECT \(CaseRow.columns), r.scope FROM \(from)
            WHERE r.party = ?\(filter) ORDER BY r.case_no DESC LIMIT \(limit)
            """
    }
}
