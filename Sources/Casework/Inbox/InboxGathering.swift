import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// Gathers what waits for one party, each from what it may see.
struct InboxGathering {
    let party: String
    let now: Instant

    /// Everything that waits, what is due first at the top.
    func all(in snapshot: Snapshot) throws -> [InboxEntry] {
        let entries =
            try held(in: snapshot) + actions(in: snapshot) + reviews(in: snapshot) + steps(in: snapshot)
            + bottlenecks(in: snapshot)
        return InboxGathering.ordered(entries)
    }

    /// What is due first at the top, and always in the same order.
    static func ordered(_ entries: [InboxEntry]) -> [InboxEntry] {
        entries.map { (place: $0.place, entry: $0) }.sorted { $0.place < $1.place }.map(\.entry)
    }

    /// The cases of which the party holds the rung, and their deadlines.
    private func held(in snapshot: Snapshot) throws -> [InboxEntry] {
        let lcbb = FixedParty.lcbb
        let cases = try snapshot.rows(
            """
            SELECT \(CaseRow.columns) FROM (
                SELECT case_no FROM cases WHERE seeking_party = ?1 AND rung = 'regular'
                UNION SELECT c.case_no FROM regions g JOIN cases c ON c.region = g.code
                    WHERE g.levensloopaanbieder = ?1 AND c.was_regional = 1 AND c.rung = 'regional'
                UNION SELECT case_no FROM cases WHERE ?1 = ?2 AND rung IN ('advice', 'national')
                UNION SELECT c.case_no FROM cases c LEFT JOIN regions g ON g.code = c.region
                    WHERE ?1 = ?2 AND c.rung = 'regional' AND g.levensloopaanbieder IS NULL
            ) h JOIN case_readers r ON r.party = ?1 AND r.case_no = h.case_no AND r.scope != 'part'
            JOIN cases c ON c.case_no = h.case_no ORDER BY c.stuck_from, c.case_no LIMIT ?3
            """, [party, lcbb, InboxEntry.examinedMax]
        ) { try CaseRow($0) }
        return try cases.flatMap { row in
            let clocks = try ClockRow.load(of: row.caseNumber, in: snapshot)
            let running = clocks.filter { $0.leftDays == nil }
            let reasons = CaseAttention(row: row, clocks: clocks).reasons(at: now).map(\.reason)
            let turn = InboxEntry(
                kind: .turn, caseId: row.id, rung: row.rung, dueOn: running.map(\.dueOn).min(), reasons: reasons)
            return [turn]
                + running.map { clock in
                    InboxEntry(
                        kind: .deadline, caseId: row.id, number: clock.item == 0 ? nil : clock.item, name: clock.name,
                        rung: row.rung, dueOn: clock.dueOn)
                }
        }
    }

    private func actions(in snapshot: Snapshot) throws -> [InboxEntry] {
        try snapshot.rows(
            """
            SELECT v.id, a.id, a.due_on, c.id FROM actions a JOIN reviews v ON v.review_no = a.review_no
            LEFT JOIN case_readers r ON r.party = a.owner AND r.case_no = a.case_no
            LEFT JOIN cases c ON c.case_no = r.case_no
            WHERE a.owner = ? AND a.done_on IS NULL ORDER BY a.due_on LIMIT ?
            """, [party, InboxEntry.examinedMax]
        ) { row in
            InboxEntry(
                kind: .action, caseId: row.optionalText(3), reviewId: row.text(0), number: row.int(1),
                dueOn: Day(row.text(2)))
        }
    }

    private func reviews(in snapshot: Snapshot) throws -> [InboxEntry] {
        try snapshot.rows(
            """
            SELECT v.id, v.held_on FROM review_parties p JOIN reviews v ON v.review_no = p.review_no
            WHERE p.party = ? AND v.held_on >= ? AND v.concluded_at IS NULL ORDER BY v.held_on LIMIT ?
            """, [party, Amsterdam.day(at: now).description, InboxEntry.examinedMax]
        ) { InboxEntry(kind: .review, reviewId: $0.text(0), dueOn: Day($0.text(1))) }
    }

    /// Steps that the party committed to, on cases that it reads.
    private func steps(in snapshot: Snapshot) throws -> [InboxEntry] {
        try snapshot.rows(
            """
            SELECT c.id, i.id, json_extract(i.document, '$.committedUntilOn') FROM case_items i
            JOIN case_readers r ON r.party = i.party AND r.case_no = i.case_no AND r.scope != 'part'
            JOIN cases c ON c.case_no = i.case_no
            WHERE i.kind = 'step' AND i.party = ? AND json_extract(i.document, '$.result') IS NULL LIMIT ?
            """, [party, InboxEntry.examinedMax]
        ) { row in
            InboxEntry(
                kind: .step, caseId: row.text(0), number: row.int(1), dueOn: row.optionalText(2).flatMap { Day($0) })
        }
    }
}

extension InboxGathering {
    /// Bottlenecks that wait for the party: its own that came back with a decision or went nowhere yet, and those at
    /// the level that it looks at. A region without a levensloopaanbieder is lcbb's.
    private func bottlenecks(in snapshot: Snapshot) throws -> [InboxEntry] {
        try snapshot.rows(
            """
            SELECT id, level FROM bottlenecks WHERE raised_by = ?1 AND level IN ('returned', 'regional_operational')
            UNION SELECT b.id, b.level FROM regions g
                JOIN bottlenecks b ON b.level = 'regional_tactical' AND b.region = g.code
                WHERE g.levensloopaanbieder = ?1
            UNION SELECT b.id, b.level FROM bottlenecks b LEFT JOIN regions g ON g.code = b.region
                WHERE ?1 = ?2 AND b.level = 'regional_tactical' AND g.levensloopaanbieder IS NULL
            UNION SELECT b.id, b.level FROM parties p
                JOIN bottlenecks b ON b.level IN ('central_tactical', 'strategic')
                WHERE p.code = ?1 AND p.type = 'ministry'
            ORDER BY 1 LIMIT ?3
            """, [party, FixedParty.lcbb, InboxEntry.examinedMax]
        ) { row in
            InboxEntry(kind: .bottleneck, bottleneckId: row.text(0), level: BottleneckLevel(rawValue: row.text(1)))
        }
    }
}

extension Casework {
    /// What waits for the caller: whose turn it is, which deadlines run, what was promised, which meetings come.
    public func listInbox(_ kind: InboxKind?, _ page: PageRequest, for caller: Caller) throws -> Page {
        try look("list_inbox", at: EventStream.ofParty(caller.party), as: caller) { snapshot in
            let now = clock()
            let gathered = try InboxGathering(party: caller.party, now: now).all(in: snapshot)
            let entries = try InboxGathering.ordered(gathered + doubles(kind, for: caller, in: snapshot))
                .filter { kind == nil || $0.kind == kind }
            let rest = page.after.map { after in entries.drop { $0.place <= after } } ?? entries[...]
            let shown = rest.prefix(page.limit)
            return Page(
                items: shown.map { $0.document(at: now, caller.language) },
                next: rest.count > page.limit ? shown.last?.place : nil)
        }
    }

    /// Likely doubles across parties, for lcbb to bring the parties together.
    private func doubles(
        _ kind: InboxKind?, for caller: Caller, in snapshot: Snapshot
    ) throws -> [InboxEntry] {
        guard caller.type == .lcbb, kind == nil || kind == .double else { return [] }
        return try likelyDoubles.pairs(at: clock(), in: snapshot).prefix(InboxEntry.examinedMax).map { pair in
            InboxEntry(kind: .double, caseId: pair.one.id, otherCaseId: pair.other.id)
        }
    }
}
