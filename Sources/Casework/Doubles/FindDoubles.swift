import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// How many cases are compared, the last opened first.
    static let comparedCasesMax = 5_000
    /// How many possible doubles are shown.
    static let shownDoublesMax = 20
    /// Below this probability a case is not shown as a possible double.
    static let doubleProbabilityMin = 0.1
    /// From this probability on, lcbb is told of cases of different parties.
    static let likelyDoubleProbability = 0.8

    /// Cases that may be about the same person, among those that the caller may see and no others (Dutch: mogelijk
    /// dubbele casussen). What it answers, and how long that takes, does not depend on other cases.
    public func findSimilar(to id: String, for caller: Caller) throws -> ActAnswer {
        try look("find_similar", at: EventStream.ofCase(id), as: caller) { snapshot in
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            try visible.require(.read)
            let cases = try ComparedCase.visible(to: caller, in: snapshot)
            let probe = try ComparedCase(visible.row, in: snapshot)
            let others = cases.filter { $0.id != id }
            return ActAnswer(
                isNew: false,
                document: PossibleDoubles.write(probe.facts, caseId: id, among: others, caller.language))
        }
    }

    /// The same before anything is registered: nothing of what is asked is kept.
    public func lookUpCases(_ given: JSONValue, for caller: Caller) throws -> ActAnswer {
        guard caller.rights.registers else { throw ActFailure.notYours(Phrase("forbidden.register")) }
        let probe = try DoubleFacts(
            given, stay: given["currentStay"], refusedBy: Set(given["refusedBy"]?.strings ?? []))
        return try look("find_similar", at: "cases", as: caller) { snapshot in
            let cases = try ComparedCase.visible(to: caller, in: snapshot)
            return ActAnswer(
                isNew: false, document: PossibleDoubles.write(probe, caseId: nil, among: cases, caller.language))
        }
    }

    /// Open cases of different parties that are likely about one person; lcbb's alone, so that it can bring the parties
    /// together. It names the cases and their parties, and nothing of what is in them.
    public func listLikelyDoubles(_ page: PageRequest, for caller: Caller) throws -> Page {
        guard caller.type == .lcbb else { throw ActFailure.notYours(Phrase("forbidden.doubles")) }
        return try look("list_doubles", as: caller) { snapshot in
            let pairs = try LikelyDouble.all(in: snapshot)
            let start = try page.number()
            let shown = pairs.dropFirst(start).prefix(page.limit)
            let end = start + shown.count
            let ids = Set(shown.flatMap { [$0.one.id, $0.other.id] }).sorted()
            return (
                Page(items: shown.map { $0.document }, next: end < pairs.count ? String(end) : nil),
                LoggedObject.list(of: ids)
            )
        }
    }
}

/// A case that takes part in a comparison.
struct ComparedCase: Sendable {
    let id: String
    let reporter: String
    let seekingParty: String
    let facts: DoubleFacts

    /// The cases that a party may see in full, the last opened first.
    static func visible(to caller: Caller, in snapshot: Snapshot) throws -> [ComparedCase] {
        try load(
            """
            SELECT c.id, c.reporter, c.seeking_party, c.document, c.current_stay,
                (SELECT json_group_array(DISTINCT x.unit) FROM rejections x
                    WHERE x.case_no = c.case_no AND x.unit IS NOT NULL)
            FROM case_readers r JOIN cases c ON c.case_no = r.case_no
            WHERE r.party = ? AND r.scope != 'part' ORDER BY r.case_no DESC LIMIT \(Casework.comparedCasesMax)
            """, [caller.party], in: snapshot)
    }

    /// Every case that is still searched for, whoever may see it.
    static func open(in snapshot: Snapshot) throws -> [ComparedCase] {
        try load(
            """
            SELECT c.id, c.reporter, c.seeking_party, c.document, c.current_stay,
                (SELECT json_group_array(DISTINCT x.unit) FROM rejections x
                    WHERE x.case_no = c.case_no AND x.unit IS NOT NULL)
            FROM cases c WHERE c.rung IN ('advice', 'regular', 'regional', 'national', 'admitted')
            ORDER BY +c.case_no DESC LIMIT \(Casework.comparedCasesMax)
            """, [], in: snapshot)
    }

    private static func load(
        _ sql: String, _ values: [any SQLBindable], in snapshot: Snapshot
    ) throws -> [ComparedCase] {
        try snapshot.rows(sql, values) { row in
            let stay = try row.optionalBlob(4).map { try JSONReader.read($0) }
            let refusers = try JSONReader.read(row.blob(5)).strings ?? []
            return ComparedCase(
                id: row.text(0), reporter: row.text(1), seekingParty: row.text(2),
                facts: try DoubleFacts(JSONReader.read(row.blob(3)), stay: stay, refusedBy: Set(refusers)))
        }
    }

    private init(id: String, reporter: String, seekingParty: String, facts: DoubleFacts) {
        self.id = id
        self.reporter = reporter
        self.seekingParty = seekingParty
        self.facts = facts
    }

    /// A case by its row.
    init(_ row: CaseRow, in snapshot: Snapshot) throws {
        let refusers = try snapshot.rows(
            "SELECT DISTINCT unit FROM rejections WHERE case_no = ? AND unit IS NOT NULL", [row.caseNumber]
        ) { $0.text(0) }
        let stay = try row.currentStay.map { try JSONReader.read($0) }
        self.init(
            id: row.id, reporter: row.reporter, seekingParty: row.seekingParty,
            facts: try DoubleFacts(JSONReader.read(row.document), stay: stay, refusedBy: Set(refusers)))
    }
}
