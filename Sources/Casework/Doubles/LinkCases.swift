import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Says that two cases are about one person; gives nobody sight of the other, and can be taken back.
    ///
    /// - Throws: `invalid` for a case that the caller does not see, the same as for one that is not there.
    public func linkCases(
        _ id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "link_cases") { act in
            let other = try otherCase(given["otherCaseId"]?.string ?? "", act)
            let isLinked = try act.transaction.exists(
                """
                SELECT 1 FROM case_links WHERE undone_at IS NULL
                AND (case_no = ?1 AND other_case_no = ?2 OR case_no = ?2 AND other_case_no = ?1)
                """, [act.row.caseNumber, other.row.caseNumber])
            if isLinked { throw ActFailure.conflict(Phrase("conflict.cases_linked")) }
            let number = try act.next(in: "case_links")
            try act.act.append(.casesLinked, to: act.stream) { object in
                object.member("id", number)
                object.member("otherCaseId", other.row.id)
            }
            let made = try CaseLinks.load(
                of: act.visible, after: 0, limit: PageRequest.limitMax, caller, act.transaction)
            return ActAnswer(
                document: made.last { $0.id == CaseLinks.place(number, isOwn: true) }?.bytes ?? [],
                tag: try act.tagAfter())
        }
    }

    /// Takes back that two cases are about one person.
    public func undoLink(
        on id: String, number: Int, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "undo_link") { act in
            let isThere = try act.transaction.exists(
                "SELECT 1 FROM case_links WHERE case_no = ? AND id = ?", [act.row.caseNumber, number])
            guard isThere else { throw ActFailure.notThere }
            let stands = try act.transaction.exists(
                "SELECT 1 FROM case_links WHERE case_no = ? AND id = ? AND undone_at IS NULL",
                [act.row.caseNumber, number])
            guard stands else { throw ActFailure.conflict(Phrase("conflict.link_undone")) }
            try act.act.append(.caseLinkUndone, to: act.stream) { object in object.member("linkId", number) }
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", number)
                object.member("caseId", id)
                object.member("undoneAt", act.act.now.description)
            }
            return ActAnswer(document: writer.bytes, tag: try act.tagAfter())
        }
    }

    /// The cases that were linked to a case, as far as the caller sees them too.
    public func listLinks(on id: String, _ page: PageRequest, for caller: Caller) throws -> Page {
        try look("list_links", at: EventStream.ofCase(id), as: caller) { snapshot in
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            try visible.require(.read)
            let items = try CaseLinks.load(
                of: visible, after: page.number(), limit: page.limit + 1, caller, snapshot)
            return Page(cutting: items, page)
        }
    }

    private func otherCase(_ id: String, _ act: CaseAct) throws -> VisibleCase {
        let fault = ActFailure.invalid([ActFault("/otherCaseId", "not_found", Phrase("fault.not_found.otherCaseId"))])
        guard id != act.row.id else { throw fault }
        do {
            let other = try VisibleCase.find(id, for: act.act.caller, in: act.transaction)
            guard other.scope != .part else { throw fault }
            return other
        } catch ActFailure.notThere {
            throw fault
        }
    }
}

/// Links as answers show them; those made on the other case come with a place of their own.
enum CaseLinks {
    /// The place in the list: links made on this case have even places, those made on the other odd ones.
    static func place(_ number: Int, isOwn: Bool) -> Int { number * 2 + (isOwn ? 0 : 1) }

    static func load(
        of visible: VisibleCase, after place: Int, limit: Int, _ caller: Caller, _ snapshot: Snapshot
    ) throws -> [NumberedDocument] {
        try snapshot.rows(
            """
            SELECT l.id * 2 + (l.case_no != ?1) AS place, l.id, l.linked_at, l.linked_by, l.undone_at, o.id
            FROM case_links l
            JOIN cases o ON o.case_no = iif(l.case_no = ?1, l.other_case_no, l.case_no)
            JOIN case_readers r ON r.party = ?2 AND r.case_no = o.case_no AND r.scope != 'part'
            WHERE (l.case_no = ?1 OR l.other_case_no = ?1) AND place > ?3 ORDER BY place, o.id LIMIT ?4
            """, [visible.row.caseNumber, caller.party, place, limit]
        ) { row in
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", row.int(1))
                object.member("caseId", visible.row.id)
                object.member("otherCaseId", row.text(5))
                object.member("madeOnThisCase", row.int(0) % 2 == 0)
                object.member("linkedAt", Instant(milliseconds: row.int64(2)).description)
                object.member("linkedBy", row.text(3))
                object.member("undoneAt", row.optionalInt64(4).map { Instant(milliseconds: $0).description })
            }
            return NumberedDocument(id: row.int(0), bytes: writer.bytes)
        }
    }
}
