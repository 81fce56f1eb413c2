import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Puts a case, or another subject, on the agenda of a meeting (Dutch: agenderen).
    ///
    /// A case is put there by its holder or its reporter, and a regional table joins it by that, so that nobody is
    /// discussed whom nobody brought in. Another subject is the convenor's to put there.
    public func putOnAgenda(
        of review: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            guard let caseId = given["caseId"]?.string else {
                return try act.putSubject(on: review, given)
            }
            let review = try VisibleReview.open(review, for: caller, in: act.transaction)
            let visible = try act.caseToTable(caseId)
            guard review.region == nil || review.region == visible.row.region else {
                throw ActFailure.conflict(Phrase("conflict.case_of_another_region"))
            }
            let number = try review.next(in: "review_agenda", act.transaction)
            let stream = EventStream.ofCase(caseId)
            let note = try act.sealed(given["note"], owner: stream)
            try act.append(.caseTabled, to: stream) { object in
                object.member("reviewId", review.id)
                object.member("id", number)
                object.member("caseId", caseId)
                object.member("table", review.kind == .regionalTable ? review.convenor : nil)
                object.member("heldOn", review.heldOn.description)
                object.key("note")
                TextReference.write(note, to: &object)
            }
            try act.log("put_on_agenda", stream)
            return ActAnswer(document: try review.item("review_agenda", number, act.transaction))
        }
    }
}

extension Act {
    /// The case to be put on an agenda, when the caller holds it or reported it.
    fileprivate func caseToTable(_ id: String) throws -> VisibleCase {
        let visible: VisibleCase
        do {
            visible = try VisibleCase.find(id, for: caller, in: transaction)
        } catch ActFailure.notThere {
            throw ActFailure.invalid([ActFault("/caseId", "not_found", Phrase("fault.not_found.caseId"))])
        }
        try visible.require(.act)
        let holder = try RungHolder.of(visible.row, in: transaction).party
        guard [holder, visible.row.reporter].contains(caller.party) else {
            throw ActFailure.notYours(Phrase("forbidden.put_on_agenda", .text(holder)))
        }
        return visible
    }

    fileprivate func putSubject(on review: String, _ given: JSONValue) throws -> ActAnswer {
        let review = try VisibleReview.find(review, for: caller, in: transaction)
        try review.requireConvenor()
        guard given["note"]?.string != nil else {
            throw ActFailure.invalid([ActFault("", "missing", Phrase("fault.case_or_note"))])
        }
        let number = try review.next(in: "review_agenda", transaction)
        let note = try sealed(given["note"], owner: review.stream)
        try append(.agendaItemAdded, to: review.stream) { object in
            object.member("id", number)
            object.member("caseId", nil as String?)
            object.member("table", nil as String?)
            object.member("heldOn", review.heldOn.description)
            object.key("note")
            TextReference.write(note, to: &object)
        }
        try log("put_on_agenda", review.stream)
        return ActAnswer(document: try review.item("review_agenda", number, transaction))
    }

    /// A case that a meeting may decide on: one that its convenor may act on.
    func caseToDecideOn(_ id: String) throws -> VisibleCase {
        do {
            let visible = try VisibleCase.find(id, for: caller, in: transaction)
            try visible.require(.act)
            return visible
        } catch ActFailure.notThere {
            throw ActFailure.invalid([ActFault("/caseId", "not_found", Phrase("fault.not_found.caseId"))])
        }
    }
}
