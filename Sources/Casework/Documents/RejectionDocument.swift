import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// Refusals as answers show them, with what the dated list says of their reasons.
enum RejectionDocument {
    /// Refusals of a case under a condition on `r`, in order of their numbers.
    static func load(
        of row: CaseRow, where condition: String, _ values: [any SQLBindable], limit: Int, in snapshot: Snapshot
    ) throws -> [NumberedDocument] {
        try snapshot.rows(
            """
            SELECT r.id, r.unit, r.provider_name, r.provider, r.rejected_on, r.primary_reason, r.secondary_reasons,
                r.points_to, r.explanation, r.application_id, r.contested, r.contests, r.rung, r.recorded_at,
                r.recorded_by
            FROM rejections r WHERE r.case_no = ? AND \(condition) ORDER BY r.id LIMIT ?
            """, [row.caseNumber] + values + [limit]
        ) { line in
            NumberedDocument(id: line.int(0), bytes: document(line, caseId: row.id))
        }
    }

    private static func document(_ line: Row, caseId: String) -> [UInt8] {
        let primary = line.optionalText(5)
        let secondary = line.text(6).split(separator: "|").map(String.init)
        let reasons = ([primary].compactMap(\.self) + secondary).compactMap(RejectionReasons.shared.reason)
        var writer = JSONWriter()
        writer.object { object in
            object.member("id", line.int(0))
            object.member("caseId", caseId)
            object.member("unitId", line.optionalText(1))
            object.key("providerName")
            TextReference.write(line.optionalInt64(2), to: &object)
            object.member("provider", line.optionalText(3))
            object.member("rejectedOn", line.optionalText(4))
            object.member("primaryReason", primary)
            object.member("secondaryReasons", secondary)
            object.member(
                "categories",
                RejectionCategory.allCases.filter { category in
                    reasons.contains { $0.category == category }
                }.map(\.rawValue))
            object.member("pointsTo", line.optionalText(7))
            object.key("explanation")
            TextReference.write(line.optionalInt64(8), to: &object)
            object.member("applicationId", line.optionalInt(9))
            object.member("contested", line.bool(10))
            object.key("contests")
            object.raw(line.blob(11))
            object.member("rung", line.optionalText(12))
            object.member("liftedBy", reasons.first?.liftedBy?.rawValue)
            object.member("covenant", reasons.first?.covenant)
            object.member("recordedAt", Instant(milliseconds: line.int64(13)).description)
            object.member("recordedBy", line.text(14))
        }
        return writer.bytes
    }
}
