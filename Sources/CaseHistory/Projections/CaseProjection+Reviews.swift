import CivilTime
import SecureCare
import Store
import StrictJSON

/// What meetings mean for a case: that a table sees it, that it was looked at, and the track that was drawn up.
extension CaseProjection {
    /// The case stands on an agenda; a regional table joins by it.
    func table() throws {
        let review = try body.requiredString("reviewId")
        try ReviewProjection(transaction: transaction).add(
            to: "review_agenda", of: review, case: row.caseNumber, event)
        try readers.agendaChanged(of: row)
    }

    /// The case is off an agenda: a regional table that saw it by that sees it no more.
    func untable() throws {
        try ReviewProjection(transaction: transaction).withdraw(
            try body.requiredInteger("id"), from: try body.requiredString("reviewId"), event)
        try readers.agendaChanged(of: row)
    }

    /// The case was looked at: at the national rung, the days until the next review are counted from there.
    mutating func review() throws {
        try ReviewProjection(transaction: transaction).add(
            to: "review_decisions", of: try body.requiredString("reviewId"), case: row.caseNumber, event)
        let heldOn = try body.requiredDay("heldOn")
        let running = clocks.rows.first { $0.name == .nationalReview }
        guard row.rung == .national, running.map({ $0.startedOn <= heldOn }) ?? true else { return }
        clocks.start(.nationalReview, on: heldOn, of: row)
    }

    /// Somebody kept what was promised for a step, or did not.
    func settleStep() throws {
        let id = try body.requiredInteger("stepId")
        var step = try item("step", id)
        step["result"] = body["result"] ?? .null
        step["resultNote"] = body["note"] ?? .null
        step["settledAt"] = .string(event.recordedAt.description)
        try updateItem("step", id, step)
    }
}
