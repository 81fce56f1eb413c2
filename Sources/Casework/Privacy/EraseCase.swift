import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Erases a closed case: destroys the key of its texts and the facts that tell of one person, and takes it from
    /// everybody's sight; what reports count stays, and the chain still verifies (Dutch: vernietigen). For its reporter
    /// and lcbb.
    ///
    /// A backup made before still holds the facts, and the key sealed under the master key.
    /// - Throws: `conflict` for a case that is not closed.
    public func eraseCase(
        _ id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let visible = try VisibleCase.find(id, for: caller, in: act.transaction)
            try requireKeeper(of: visible, caller)
            guard visible.row.rung == .closed else {
                throw ActFailure.conflict(Phrase("conflict.erase_open_case"))
            }
            let ground = given["ground"]?.string ?? ErasureGround.retentionOver.rawValue
            try act.erase(id, on: ground)
            var writer = JSONWriter()
            writer.object { object in
                object.member("caseId", id)
                object.member("erasedAt", act.now.description)
                object.member("ground", ground)
                object.member("notice", Phrase("erasure.notice").said(in: caller.language))
            }
            return ActAnswer(document: writer.bytes)
        }
    }

    /// Whoever answers to the person for what is kept: the reporter, or lcbb.
    func requireKeeper(of visible: VisibleCase, _ caller: Caller) throws {
        try visible.require(.act)
        guard caller.type == .lcbb || visible.row.reporter == caller.party else {
            throw ActFailure.notYours(Phrase("forbidden.keeper"))
        }
    }
}

extension Act {
    /// Erases a case, whoever may ask for it.
    func erase(_ id: String, on ground: String) throws {
        let stream = EventStream.ofCase(id)
        try ErasedCounts.take(from: id, in: transaction)
        try append(.caseErased, to: stream) { object in object.member("ground", ground) }
        try transaction.eraseTexts(owner: stream, stream: stream)
        try transaction.eraseFacts(of: stream) { try ErasedCase.left(of: $0) }
        try transaction.forgetAnswers(naming: id)
        try transaction.logAccess(
            AccessEntry(action: "erase_case", object: stream, result: "done", reason: caller.reason?.rawValue))
    }
}

extension Transaction {
    /// Forgets the answers kept for repeats that name a case.
    func forgetAnswers(naming id: String) throws {
        try execute("DELETE FROM idempotency_answers WHERE instr(answer, ?) > 0", [id])
    }
}
