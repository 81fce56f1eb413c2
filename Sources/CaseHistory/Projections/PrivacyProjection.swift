import CivilTime
import SecureCare
import Store
import StrictJSON

/// What events mean that touch the person behind a case: erasure, objections, links between cases.
struct PrivacyProjection {
    let event: RecordedEvent
    let body: JSONValue
    let transaction: Transaction

    func project(_ kind: EventKind) throws {
        guard var row = try CaseRow.load(EventStream.code(of: event.stream), in: transaction) else {
            throw EventBodyLacks(member: "case")
        }
        let stored = row
        row.version = event.version
        if !ErasedCase.isNothing(body) { try project(kind, on: &row) }
        try row.update(from: stored, in: transaction)
    }

    private func project(_ kind: EventKind, on row: inout CaseRow) throws {
        switch kind {
        case .caseErased: try erase(&row)
        case .objectionRecorded: try addObjection(row)
        case .casesLinked: try link(row)
        case .caseLinkUndone:
            try transaction.execute(
                "UPDATE case_links SET undone_at = ? WHERE case_no = ? AND id = ?",
                [event.recordedAt, row.caseNumber, try body.requiredInteger("linkId")])
        default: break
        }
    }

    /// Nobody reads the case any more; it keeps what reports count.
    private func erase(_ row: inout CaseRow) throws {
        try CaseErasure(transaction: transaction).erase(&row)
        try transaction.execute(
            "INSERT INTO erased_cases (case_no, erased_at, ground) VALUES (?, ?, ?)",
            [row.caseNumber, event.recordedAt, try body.requiredString("ground")])
    }

    private func addObjection(_ row: CaseRow) throws {
        var writer = JSONWriter()
        writer.object { object in
            object.member("caseId", row.id)
            object.members(of: event.body)
            object.member("recordedAt", event.recordedAt.description)
            object.member("recordedBy", event.party)
        }
        try transaction.execute(
            "INSERT INTO objections (case_no, id, document) VALUES (?, ?, ?)",
            [row.caseNumber, try body.requiredInteger("id"), SQLValue.utf8(writer.bytes)])
    }

    private func link(_ row: CaseRow) throws {
        guard let other = try CaseRow.load(body.requiredString("otherCaseId"), in: transaction) else {
            throw EventBodyLacks(member: "otherCaseId")
        }
        try transaction.execute(
            "INSERT INTO case_links (case_no, id, other_case_no, linked_at, linked_by) VALUES (?, ?, ?, ?, ?)",
            [row.caseNumber, try body.requiredInteger("id"), other.caseNumber, event.recordedAt, event.party])
    }
}
