import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records what a meeting concluded on a case, or decided on another subject; the convenor's to do. At the
    /// national rung the days until the next review are counted from the meeting.
    public func decideAtReview(
        _ review: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordAtReview(review, as: caller, on: conditions) { act, review in
            try act.requireHeld(review)
            let caseId = try given["caseId"]?.string.map { try act.caseToDecideOn($0).row.id }
            let stream = caseId.map(EventStream.ofCase) ?? review.stream
            let number = try review.next(in: "review_decisions", act.transaction)
            let text = try act.sealed(given["text"], owner: stream)
            try act.append(caseId == nil ? .decisionMade : .caseReviewed, to: stream) { object in
                if caseId != nil { object.member("reviewId", review.id) }
                object.member("id", number)
                object.member("caseId", caseId)
                object.member("heldOn", review.heldOn.description)
                object.member("conclusion", given["conclusion"]?.string)
                object.key("text")
                TextReference.write(text, to: &object)
            }
            try act.log("decide_at_review", stream)
            return ActAnswer(document: try review.item("review_decisions", number, act.transaction))
        }
    }

    /// Records what somebody promised at a meeting, and by when; it comes back until it is done.
    public func agreeOnAction(
        at review: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordAtReview(review, as: caller, on: conditions) { act, review in
            var faults = FaultCollection()
            let owner = given["owner"]?.string ?? ""
            if try !act.transaction.exists("SELECT 1 FROM parties WHERE code = ?", [owner]) {
                faults.add("/owner", "not_found", Phrase("fault.not_found.party"))
            }
            if let dueOn = given["dueOn"]?.string.flatMap({ Day($0) }), dueOn < review.heldOn {
                faults.add("/dueOn", "out_of_range", Phrase("fault.due_before_the_meeting"))
            }
            try faults.throwIfAny()
            let caseId = try given["caseId"]?.string.map { try act.caseToDecideOn($0).row.id }
            let number = try review.next(in: "actions", act.transaction)
            let text = try act.sealed(given["text"], owner: caseId.map(EventStream.ofCase) ?? review.stream)
            try act.append(.actionAgreed, to: review.stream) { object in
                object.member("id", number)
                object.member("caseId", caseId)
                object.key("text")
                TextReference.write(text, to: &object)
                object.member("owner", owner)
                object.member("dueOn", given["dueOn"]?.string)
            }
            try act.log("agree_on_action", review.stream)
            return ActAnswer(document: try review.item("actions", number, act.transaction))
        }
    }

    /// Records that an action was done; its owner's or the convenor's to say.
    public func finishAction(
        at review: String, number: Int, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let found = try act.transaction.row(
                """
                SELECT a.done_on, a.case_no FROM actions a JOIN reviews v ON v.review_no = a.review_no
                WHERE v.id = ?1 AND a.id = ?2 AND (a.owner = ?3 OR v.convenor = ?3)
                """, [review, number, caller.party]
            ) { (doneOn: $0.optionalText(0), caseNumber: $0.optionalInt64(1)) }
            guard let found else { throw ActFailure.notThere }
            guard found.doneOn == nil else { throw ActFailure.conflict(Phrase("conflict.action_is_done")) }
            var faults = FaultCollection()
            faults.checkNotFuture(given, "doneOn", today: act.today)
            try faults.throwIfAny()
            let stream = EventStream.ofReview(review)
            let caseId = try found.caseNumber.flatMap { caseNumber in
                try act.transaction.row("SELECT id FROM cases WHERE case_no = ?", [caseNumber]) { $0.text(0) }
            }
            let note = try act.sealed(given["note"], owner: caseId.map(EventStream.ofCase) ?? stream)
            try act.append(.actionDone, to: stream) { object in
                object.member("id", number)
                object.member("doneOn", given["doneOn"]?.string ?? act.today.description)
                object.key("note")
                TextReference.write(note, to: &object)
            }
            try act.log("finish_action", stream)
            let document = try act.transaction.row(
                """
                SELECT a.document FROM actions a JOIN reviews v ON v.review_no = a.review_no
                WHERE v.id = ? AND a.id = ?
                """, [review, number]
            ) { $0.blob(0) }
            return ActAnswer(document: document ?? [])
        }
    }
}
