import CaseHistory
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records that a refusal is disputed, by those who work on the case, or by the provider in whose name it stands
    /// and that was asked, also after its sight of the case has ended.
    public func contestRejection(
        on id: String, number: Int, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let (row, scope) = try OwnAnswers.sight(of: id, for: caller, in: act.transaction)
            try act.requireMatch(conditions, on: id)
            let (condition, values) = OwnAnswers.condition("r", scope, caller)
            let found = try RejectionDocument.load(
                of: row, where: "r.id = ? AND \(condition)", [number] + values, limit: 1, in: act.transaction)
            guard !found.isEmpty else { throw ActFailure.notThere }
            if scope == .read || scope == .note { throw ActFailure.notYours(Phrase("forbidden.case.act")) }
            let stream = EventStream.ofCase(id)
            let explanation = try act.sealed(given["explanation"], owner: stream)
            try act.append(.rejectionContested, to: stream) { object in
                object.member("rejectionId", number)
                object.key("explanation")
                TextReference.write(explanation, to: &object)
            }
            try act.log("contest_rejection", stream)
            let documents = try RejectionDocument.load(
                of: row, where: "r.id = ?", [number], limit: 1, in: act.transaction)
            guard let document = documents.first else { throw ActFailure.notThere }
            return ActAnswer(document: document.bytes)
        }
    }
}

/// A provider keeps sight of its own applications and of the refusals in its own name, when its sight of the case
/// has ended; a refusal alone gives sight of nothing.
enum OwnAnswers {
    /// The case, and how far the caller sees its items; nil for its own answers alone.
    static func sight(
        of id: String, for caller: Caller, in snapshot: Snapshot
    ) throws -> (row: CaseRow, scope: CaseScope?) {
        do {
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            return (visible.row, visible.scope == .part ? nil : visible.scope)
        } catch ActFailure.notThere {
            let row = try snapshot.row(
                """
                SELECT \(CaseRow.columns) FROM applications a JOIN cases c ON c.case_no = a.case_no
                WHERE a.provider = ?2 AND a.case_no = ifnull((SELECT n.case_no FROM cases n WHERE n.id = ?1), -1)
                    AND a.case_no NOT IN (SELECT case_no FROM erased_cases)
                LIMIT 1
                """, [id, caller.party]
            ) { try CaseRow($0) }
            guard let row else { throw ActFailure.notThere }
            return (row, nil)
        }
    }

    /// The condition under which an item of a table with a provider is the caller's to see.
    static func condition(
        _ table: String, _ scope: CaseScope?, _ caller: Caller
    ) -> (sql: String, values: [any SQLBindable]) {
        scope == nil ? ("\(table).provider = ?", [caller.party]) : ("1", [])
    }
}
