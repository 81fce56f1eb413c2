import CaseHistory
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Takes a case, or another subject, off the agenda of a meeting (Dutch: van de agenda halen).
    ///
    /// A case is taken off by who put it there or by who holds it now, also after the meeting; a table that saw it by
    /// that sees it no more. Another subject is the convenor's to take off.
    public func takeOffAgenda(
        of review: String, number: Int, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let review = try VisibleReview.open(review, for: caller, in: act.transaction)
            let entry = try AgendaEntry.find(number, of: review, in: act.transaction)
            if let caseId = entry.caseId {
                try act.requireTabler(of: entry, caseId)
            } else {
                try VisibleReview.find(review.id, for: caller, in: act.transaction).requireConvenor()
            }
            let stream = entry.caseId.map(EventStream.ofCase) ?? review.stream
            try act.append(entry.caseId == nil ? .agendaItemWithdrawn : .caseUntabled, to: stream) { object in
                if entry.caseId != nil { object.member("reviewId", review.id) }
                object.member("id", number)
                object.member("caseId", entry.caseId)
            }
            try act.log("take_off_agenda", stream)
            var writer = JSONWriter()
            writer.object { object in
                object.member("reviewId", review.id)
                object.member("id", number)
                object.member("caseId", entry.caseId)
                object.member("withdrawnAt", act.now.description)
                object.member("withdrawnBy", caller.party)
            }
            return ActAnswer(document: writer.bytes)
        }
    }
}

/// What stands on the agenda of a meeting, as far as taking it off asks.
private struct AgendaEntry {
    let caseId: String?
    let putThereBy: String

    static func find(_ number: Int, of review: VisibleReview, in snapshot: Snapshot) throws -> AgendaEntry {
        let found = try snapshot.row(
            """
            SELECT c.id, json_extract(a.document, '$.recordedBy') FROM review_agenda a
            LEFT JOIN cases c ON c.case_no = a.case_no
            WHERE a.review_no = ? AND a.id = ? AND a.withdrawn_at IS NULL
            """, [review.number, number]
        ) { AgendaEntry(caseId: $0.optionalText(0), putThereBy: $0.text(1)) }
        guard let found else { throw ActFailure.notThere }
        return found
    }
}

extension Act {
    /// Refuses whoever neither put the case on the agenda nor holds it; who does not see the case learns nothing.
    fileprivate func requireTabler(of entry: AgendaEntry, _ caseId: String) throws {
        let visible = try VisibleCase.find(caseId, for: caller, in: transaction)
        try visible.require(.read)
        let holder = try RungHolder.of(visible.row, in: transaction).party
        guard [holder, entry.putThereBy].contains(caller.party) else {
            throw ActFailure.notYours(Phrase("forbidden.take_off_agenda", .text(holder)))
        }
    }
}
