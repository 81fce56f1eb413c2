import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records a refusal, by those who work on the case or by the provider that was asked (Dutch: afwijzing).
    ///
    /// It answers an open application to the same unit or provider, with or without its number.
    public func recordRejection(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .part, on: conditions, action: "record_rejection") { act in
            if act.visible.scope != .part { try act.visible.require(.act) }
            var faults = FaultCollection()
            let read = try AskedParty.read(given, in: act.transaction, &faults)
            if act.visible.scope == .part, let read, read.provider != caller.party {
                throw ActFailure.notYours(Phrase("forbidden.own_answer"))
            }
            try act.requireNotClosed()
            RejectionChecks.look(given, today: act.act.today, &faults)
            let application = try act.application(answeredBy: read, given["applicationId"]?.integer, &faults)
            try faults.throwIfAny()
            guard let asked = read else { throw ActFailure.notThere }
            let rung = try act.rung(on: given["rejectedOn"]?.string ?? act.act.today.description)
            let number = try act.append(refusal: given, by: asked, answering: application, rung: rung)
            let documents = try RejectionDocument.load(
                of: act.row, where: "r.id = ?", [number], limit: 1, in: act.transaction)
            guard let document = documents.first else { throw ActFailure.notThere }
            return ActAnswer(document: document.bytes, tag: try act.tagAfter())
        }
    }
}

extension CaseAct {
    /// Appends a refusal whose every part was checked; gives its number.
    func append(
        refusal given: JSONValue, by asked: AskedParty, answering application: Int?, rung: String?
    ) throws -> Int {
        let number = try next(in: "rejections")
        let name = try act.sealed(asked.name.map(JSONValue.string), owner: stream)
        let explanation = try act.sealed(given["explanation"], owner: stream)
        try act.append(.rejectionRecorded, to: stream) { object in
            object.member("id", number)
            asked.write(name, to: &object)
            object.member("rejectedOn", given["rejectedOn"]?.string)
            object.member("primaryReason", given["primaryReason"]?.string)
            object.member("secondaryReasons", given["secondaryReasons"]?.strings ?? [])
            object.member("pointsTo", given["pointsTo"]?.string)
            object.key("explanation")
            TextReference.write(explanation, to: &object)
            object.member("applicationId", application)
            object.member("answersOpenApplication", application != nil)
            object.member("contested", given["contested"]?.bool ?? false)
            object.member("rung", rung)
        }
        return number
    }
}

/// What must be so of a refusal beyond its shape.
enum RejectionChecks {
    static func look(_ given: JSONValue, today: Day, _ faults: inout FaultCollection) {
        faults.checkNotFuture(given, "rejectedOn", today: today)
        let day = given["rejectedOn"]?.string.flatMap { Day($0) } ?? today
        let primary = given["primaryReason"]?.string ?? ""
        check(primary, at: "/primaryReason", on: day, given, &faults)
        for (place, reason) in (given["secondaryReasons"]?.strings ?? []).enumerated() {
            check(reason, at: "/secondaryReasons/\(place)", on: day, given, &faults)
            if reason.utf8.elementsEqual(primary.utf8) {
                faults.add("/secondaryReasons/\(place)", "not_unique", Phrase("fault.secondary_repeats_primary"))
            }
        }
    }

    private static func check(
        _ code: String, at pointer: String, on day: Day, _ given: JSONValue, _ faults: inout FaultCollection
    ) {
        guard let reason = RejectionReasons.shared.reason(code) else {
            let nearest = NearMiss.best(code, among: RejectionReasons.shared.all.map(\.code))
            let phrase = nearest.map { Phrase("fault.reason_unknown.nearest", .text($0)) }
            return faults.add(pointer, "not_in_list", phrase ?? Phrase("fault.reason_unknown"))
        }
        if !reason.isInForce(on: day) {
            faults.add(pointer, "not_in_list", Phrase("fault.reason_not_in_force", .day(reason.validFrom)))
        }
        let words = given["explanation"]?.string ?? ""
        let isSaid = faults.faults.contains { $0.pointer == "/explanation" }
        if reason.needsWords, words.allSatisfy(\.isWhitespace), !isSaid {
            faults.add("/explanation", "missing", Phrase("fault.reason_needs_words"))
        }
    }
}

extension CaseAct {
    /// The rung on which the case stood at the end of a day; its first one for a day before it was opened.
    func rung(on day: String) throws -> String {
        let then = try transaction.row(
            """
            SELECT rung FROM case_rungs WHERE case_no = ? AND since_on <= ? AND rung != 'closed'
            ORDER BY version DESC LIMIT 1
            """, [row.caseNumber, day]
        ) { $0.text(0) }
        let first = try transaction.row(
            "SELECT rung FROM case_rungs WHERE case_no = ? ORDER BY version LIMIT 1", [row.caseNumber]
        ) { $0.text(0) }
        return then ?? first ?? row.rung.rawValue
    }

    /// The open application that a refusal answers: the one named, or the oldest to that unit or provider.
    ///
    /// A number that is not there or was asked of another is a fault.
    /// - Throws: `conflict` for one that was answered before, when nothing else is wrong.
    fileprivate func application(
        answeredBy asked: AskedParty?, _ number: Int?, _ faults: inout FaultCollection
    ) throws -> Int? {
        let candidates = try asked.map(openApplications) ?? []
        guard let number else { return candidates.first }
        if candidates.contains(number) { return number }
        guard let status = try visibleApplicationStatus(number) else {
            faults.add("/applicationId", "not_found", Phrase("fault.not_found.applicationId"))
            return nil
        }
        guard asked != nil else { return nil }
        if status == "open" {
            faults.add("/applicationId", "not_found", Phrase("fault.asked_of_another"))
        } else if faults.faults.isEmpty {
            throw ActFailure.conflict(Phrase("conflict.application_is_answered"))
        }
        return nil
    }

    /// How an application stands that the caller may see; who was only asked knows of no other's.
    private func visibleApplicationStatus(_ number: Int) throws -> String? {
        guard visible.scope == .part else { return try applicationStatus(number) }
        return try transaction.row(
            "SELECT status FROM applications WHERE case_no = ? AND id = ? AND provider = ?",
            [row.caseNumber, number, act.caller.party]
        ) { $0.text(0) }
    }

    /// Numbers of open applications that a unit's or provider's answer closes: its own first, then its provider's.
    private func openApplications(to asked: AskedParty) throws -> [Int] {
        if let name = asked.name {
            let named = try transaction.rows(
                """
                SELECT id, provider_name FROM applications
                WHERE case_no = ? AND status = 'open' AND provider_name IS NOT NULL ORDER BY id
                """, [row.caseNumber]
            ) { ($0.int(0), $0.int64(1)) }
            return try named.filter { try transaction.text($0.1)?.lowercased() == name.lowercased() }.map(\.0)
        }
        return try transaction.rows(
            """
            SELECT id FROM applications WHERE case_no = ?1 AND status = 'open' AND provider = ?2
                AND (unit = ?3 OR unit IS NULL OR ?3 IS NULL) ORDER BY unit IS NOT ?3, id
            """, [row.caseNumber, asked.provider, asked.unit]
        ) { $0.int(0) }
    }
}
