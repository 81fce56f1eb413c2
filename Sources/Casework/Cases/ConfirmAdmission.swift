import CaseHistory
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Confirms, by the provider that decided on it, an admission that another reported (Dutch: opname bevestigen).
    ///
    /// The provider may confirm an admission to its own unit also when its sight of the case has ended.
    public func confirmAdmission(
        on id: String, number: Int, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let admission = try AdmissionSight.find(id, number, for: caller, in: act.transaction)
            try act.requireMatch(conditions, on: id)
            guard admission.provider == caller.party else {
                throw ActFailure.notYours(Phrase("forbidden.confirm_admission", .text(admission.provider)))
            }
            guard admission.document["confirmed"]?.bool == false else {
                throw ActFailure.conflict(Phrase("conflict.admission_is_confirmed"))
            }
            let stream = EventStream.ofCase(id)
            try act.append(.admissionConfirmed, to: stream) { $0.member("admissionId", number) }
            try act.log("confirm_admission", stream)
            let confirmed = try AdmissionSight.find(id, number, for: caller, in: act.transaction)
            var writer = JSONWriter()
            writer.value(confirmed.document)
            return ActAnswer(document: writer.bytes)
        }
    }
}

/// An admission as far as a caller may see it: with the case, or as the provider to whose unit it was.
private struct AdmissionSight {
    let provider: String
    let document: JSONValue

    static func find(
        _ id: String, _ number: Int, for caller: Caller, in snapshot: Snapshot
    ) throws -> AdmissionSight {
        let found = try snapshot.row(
            """
            SELECT i.party, i.document FROM cases c
            JOIN case_items i ON i.case_no = c.case_no AND i.kind = 'admission' AND i.id = ?2
            LEFT JOIN case_readers r ON r.party = ?3 AND r.case_no = c.case_no
            WHERE c.id = ?1 AND (i.party = ?3 OR r.scope IN ('act', 'note', 'read'))
            """, [id, number, caller.party]
        ) { ($0.text(0), $0.blob(1)) }
        guard let (provider, document) = found else { throw ActFailure.notThere }
        return AdmissionSight(provider: provider, document: try JSONReader.read(document))
    }
}
