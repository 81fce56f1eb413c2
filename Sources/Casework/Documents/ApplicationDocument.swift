import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// An item of a case as answers show it, with its number.
struct NumberedDocument {
    let id: Int
    let bytes: [UInt8]
}

/// Applications as answers show them.
enum ApplicationDocument {
    /// Applications of a case under a condition on `a`, in order of their numbers.
    static func load(
        of row: CaseRow, where condition: String, _ values: [any SQLBindable], limit: Int, in snapshot: Snapshot
    ) throws -> [NumberedDocument] {
        try snapshot.rows(
            """
            SELECT a.id, a.unit, a.provider_name, a.provider, a.applied_on, a.status, k.due_on, a.answered_on,
                a.rejection_id, a.recorded_at, a.recorded_by
            FROM applications a
            LEFT JOIN clocks k ON k.case_no = a.case_no AND k.name = 'application' AND k.item = a.id
            WHERE a.case_no = ? AND \(condition) ORDER BY a.id LIMIT ?
            """, [row.caseNumber] + values + [limit]
        ) { line in
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", line.int(0))
                object.member("caseId", row.id)
                object.member("unitId", line.optionalText(1))
                object.key("providerName")
                TextReference.write(line.optionalInt64(2), to: &object)
                object.member("provider", line.optionalText(3))
                object.member("appliedOn", line.text(4))
                object.member("status", line.text(5))
                object.member("dueOn", line.optionalText(6))
                object.member("answeredOn", line.optionalText(7))
                object.member("rejectionId", line.optionalInt(8))
                object.member("recordedAt", Instant(milliseconds: line.int64(9)).description)
                object.member("recordedBy", line.text(10))
            }
            return NumberedDocument(id: line.int(0), bytes: writer.bytes)
        }
    }
}
