import CivilTime
import SecureCare
import Store
import StrictJSON

/// Moves on the ladder: what coming to a rung, leaving it, standing still and admission mean.
extension CaseProjection {
    mutating func move() throws {
        let today = Amsterdam.day(at: event.recordedAt)
        let from = row.rung
        row.rung = try stored(Rung.self, body.requiredString("to"))
        try addItem("move")
        switch try body.requiredString("move") {
        case "suspend":
            row.suspended = true
            clocks.suspend(on: today)
            try beginPause(on: today)
        case "resume":
            row.suspended = false
            clocks.resume(on: today)
            try endPause(on: today)
        case "admit": try admit()
        case "end_admission": try endAdmission()
        case "close":
            row.outcome = try stored(CaseOutcome.self, body.requiredString("outcome"))
            row.duplicateOf = body["of"]?.string
        case "start_mediation":
            try row.becomeMediation()
            try readers.withdraw(.advice, on: row.caseNumber)
        case "reopen":
            row.outcome = nil
            row.duplicateOf = nil
        default: break
        }
        if row.rung != from { try arrive(from: from, on: today) }
    }

    mutating func arrive(from: Rung, on today: Day) throws {
        row.rungSince = event.recordedAt
        row.searchFailed = false
        try recordRung(on: today, at: event.recordedAt)
        clocks.stop(.regionalSearch)
        clocks.stop(.nationalReview)
        if row.rung.isOpen {
            row.cameFrom = row.rung
        } else if row.suspended {
            row.suspended = false
            try endPause(on: today)
        }
        switch row.rung {
        case .regional:
            row.wasRegional = true
            clocks.start(.regionalSearch, on: today, of: row)
        case .national:
            clocks.start(.nationalReview, on: today, of: row)
            try readers.grant(.national, to: FixedParty.lcbb, on: row.caseNumber)
        case .handedOver:
            let desks = try transaction.rows("SELECT code FROM parties WHERE type = 'fpl' ORDER BY code") { $0.text(0) }
            for desk in desks { try readers.grant(.handedOver, to: desk, on: row.caseNumber) }
            clocks.stopAll()
        case .admitted, .closed: clocks.stopAll()
        case .advice, .regular: break
        }
        if row.wasRegional { try readers.regionChanged(of: row) }
        if !from.isOpen, row.rung.isOpen { try restartApplications(on: today) }
    }

    private func beginPause(on today: Day) throws {
        try transaction.execute(
            "INSERT INTO case_pauses (case_no, from_on, version) VALUES (?, ?, ?)",
            [row.caseNumber, today.description, event.version])
    }

    private func endPause(on today: Day) throws {
        try transaction.execute(
            "UPDATE case_pauses SET to_on = ? WHERE case_no = ? AND to_on IS NULL", [today.description, row.caseNumber])
    }

    /// Applications that were left open count again from the day on which the search goes on.
    private mutating func restartApplications(on today: Day) throws {
        let open = try transaction.rows(
            "SELECT id FROM applications WHERE case_no = ? AND status = 'open'", [row.caseNumber]
        ) { $0.int(0) }
        for id in open { clocks.start(.application, item: id, on: today, of: row) }
    }

    private mutating func admit() throws {
        let id = try body.requiredInteger("admissionId")
        var writer = JSONWriter()
        writer.object { object in
            object.member("caseId", row.id)
            object.member("id", id)
            for name in ["unitId", "provider", "admittedOn", "untilOn", "decidedBy", "confirmed", "whatHelped"] {
                object.key(name)
                object.value(body[name] ?? .null)
            }
            object.member("confirmedAt", body["confirmed"]?.bool == true ? event.recordedAt.description : nil)
            object.key("endedAt")
            object.null()
            writeRecording(to: &object)
        }
        try insertItem("admission", id: id, party: body["provider"]?.string, writer.bytes)
        guard body["untilOn"]?.string != nil else { return }
        var stay = JSONObject()
        stay["kind"] = .string(StayKind.clinic.rawValue)
        stay["startsOn"] = body["admittedOn"]
        stay["endsOn"] = body["untilOn"]
        stay["unitId"] = body["unitId"]
        let stayId = try body.requiredInteger("stayId")
        var item = JSONWriter()
        item.object { object in
            object.member("caseId", row.id)
            object.member("id", stayId)
            object.members(of: StayDocument.members(of: .object(stay), temporaryAdmission: true))
            writeRecording(to: &object)
        }
        try insertItem("stay", id: stayId, party: nil, item.bytes)
        row.stayKind = .clinic
        row.stayEndsOn = try body.day("untilOn")
        row.currentStay = StayDocument.current(of: .object(stay))
    }

    private func endAdmission() throws {
        let last = try transaction.number(
            "SELECT max(id) FROM case_items WHERE case_no = ? AND kind = 'admission'", [row.caseNumber])
        guard let last else { return }
        var admission = try item("admission", Int(last))
        admission["endedAt"] = .string(event.recordedAt.description)
        try updateItem("admission", Int(last), admission)
    }
}
