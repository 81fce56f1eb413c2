import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

/// What a table should look at: the cases that are stuck, the most pressing first, and what was promised and not done.
public struct ProposedAgenda: Sendable {
    /// The cases as JSON.
    public var cases: Page
    /// The open actions of the caller's own meetings, the first due first, as JSON.
    public var openActions: [[UInt8]]
}

extension Casework {
    /// Proposes what to look at, with reasons. A table sees of a case that did not join it no more than id, rung and
    /// reasons; the levensloopaanbieder and lcbb see the cases that are theirs to see.
    public func proposeAgenda(region: String?, _ page: PageRequest, for caller: Caller) throws -> ProposedAgenda {
        guard [.regionalTable, .lcbb, .levensloopaanbieder].contains(caller.type) else {
            throw ActFailure.notYours(Phrase("forbidden.agenda"))
        }
        return try look("propose_agenda", at: "agenda", as: caller) { snapshot in
            let proposal = AgendaProposal(caller: caller, region: region, now: clock())
            let ranked = try proposal.ranked(in: snapshot)
            var rest = ranked[...]
            if let after = page.after {
                guard let place = ranked.firstIndex(where: { $0.row.id == after }) else {
                    throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
                }
                rest = ranked[(place + 1)...]
            }
            let shown = rest.prefix(page.limit)
            return ProposedAgenda(
                cases: Page(
                    items: try shown.map { try proposal.document(of: $0, in: snapshot) },
                    next: rest.count > page.limit ? shown.last?.row.id : nil),
                openActions: try proposal.openActions(in: snapshot))
        }
    }
}

/// The question behind a proposed agenda.
private struct AgendaProposal {
    let caller: Caller
    let region: String?
    let now: Instant

    /// A stuck case, and how pressing it is.
    struct Candidate {
        let row: CaseRow
        let reasons: [CaseAttention.Reason]
        let isJoined: Bool
        let weight: Int
    }

    /// How many stuck cases are ranked, the longest stuck first; beyond that the ranking says little.
    static let casesExaminedMax = 2_000
    /// How many open actions are shown.
    static let actionsMax = 200

    func ranked(in snapshot: Snapshot) throws -> [Candidate] {
        let rows = try snapshot.rows(sql, values) { row in
            (row: try CaseRow(row), scope: row.optionalText(CaseRow.columnCount).flatMap(CaseScope.init(rawValue:)))
        }
        return try rows.map { row, scope in
            let reasons = try CaseAttention(of: row, in: snapshot).reasons(at: now)
            return Candidate(
                row: row, reasons: reasons, isJoined: scope != nil && scope != .part,
                weight: reasons.reduce(0) { $0 + AgendaProposal.weight(of: $1.reason) })
        }.filter { !$0.reasons.isEmpty }.sorted { left, right in
            let (leftSince, rightSince) = (left.row.stuckFrom ?? now, right.row.stuckFrom ?? now)
            return (-left.weight, leftSince.milliseconds, left.row.id)
                < (-right.weight, rightSince.milliseconds, right.row.id)
        }
    }

    /// What weighs most for somebody who may be without a place tomorrow. A choice.
    static func weight(of reason: StuckReason) -> Int {
        switch reason {
        case .stayEnds: 8
        case .deadlinePassed: 4
        case .circularRejections: 3
        case .manyRejections: 2
        case .silent: 1
        }
    }

    /// Rights first: a table is led by its regions, everybody else by what it may read.
    private var sql: String {
        let inRegion = region == nil ? "" : " AND c.region = ?3"
        if caller.type == .regionalTable {
            return """
                SELECT \(CaseRow.columns), r.scope FROM party_regions p JOIN cases c ON c.region = p.region
                LEFT JOIN case_readers r ON r.party = p.party AND r.case_no = c.case_no
                WHERE p.party = ?1 AND c.stuck_from <= ?2\(inRegion)
                ORDER BY c.stuck_from, c.case_no LIMIT \(AgendaProposal.casesExaminedMax)
                """
        }
        return """
            SELECT \(CaseRow.columns), r.scope FROM cases c
            CROSS JOIN case_readers r ON r.party = ?1 AND r.case_no = c.case_no AND r.scope != 'part'
            WHERE c.stuck_from <= ?2\(inRegion)
            ORDER BY c.stuck_from, c.case_no LIMIT \(AgendaProposal.casesExaminedMax)
            """
    }

    private var values: [any SQLBindable] {
        [caller.party, now] + (region.map { [$0] as [any SQLBindable] } ?? [])
    }

    func document(of candidate: Candidate, in snapshot: Snapshot) throws -> [UInt8] {
        let row = candidate.row
        let today = Amsterdam.day(at: now)
        let planned = try snapshot.row(
            """
            SELECT v.id FROM review_agenda a JOIN reviews v ON v.review_no = a.review_no
            JOIN review_parties p ON p.party = ? AND p.review_no = v.review_no
            WHERE a.case_no = ? AND a.withdrawn_at IS NULL AND v.held_on >= ? ORDER BY v.held_on, v.review_no LIMIT 1
            """, [caller.party, row.caseNumber, today.description]
        ) { $0.text(0) }
        var writer = JSONWriter()
        writer.object { object in
            object.member("caseId", row.id)
            object.member("rung", row.rung.rawValue)
            object.member("reasons", candidate.reasons.map(\.reason.rawValue))
            object.member("joined", candidate.isJoined)
            object.member("region", candidate.isJoined ? row.region : nil)
            object.member("since", candidate.isJoined ? row.stuckFrom?.description : nil)
            object.member("reviewId", planned)
            object.key("stuck")
            if candidate.isJoined {
                StuckDocument.write(candidate.reasons, to: &object, caller.language)
            } else {
                object.null()
            }
        }
        return writer.bytes
    }

    func openActions(in snapshot: Snapshot) throws -> [[UInt8]] {
        try snapshot.rows(
            """
            SELECT a.document FROM review_parties p JOIN reviews v ON v.review_no = p.review_no
            JOIN actions a ON a.review_no = v.review_no
            WHERE p.party = ?1 AND p.is_convenor = 1 AND a.done_on IS NULL AND (?2 IS NULL OR v.region = ?2)
                AND (a.case_no IS NULL OR EXISTS (
                    SELECT 1 FROM case_readers r WHERE r.party = ?1 AND r.case_no = a.case_no AND r.scope != 'part'))
            ORDER BY a.due_on, a.review_no, a.id LIMIT ?3
            """, [caller.party, region, AgendaProposal.actionsMax]
        ) { $0.blob(0) }
    }
}
