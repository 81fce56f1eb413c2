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
            let asked = try AskedParty.read(given, in: act.transaction)
            if act.visible.scope == .part {
                guard asked.provider == caller.party else { throw ActFailure.notYours(Phrase("forbidden.own_answer")) }
            } else {
                try act.visible.require(.act)
            }
            try act.requireNotClosed()
            try RejectionChecks.require(given, today: act.act.today)
            let application = try act.application(answeredBy: asked, given["applicationId"]?.integer)
            let number = try act.next(in: "rejections")
            let rung = try act.rung(on: given["rejectedOn"]?.string ?? act.act.today.description)
            let name = try act.act.sealed(asked.name.map(JSONValue.string), owner: act.stream)
            let explanation = try act.act.sealed(given["explanation"], owner: act.stream)
            try act.act.append(.rejectionRecorded, to: act.stream) { object in
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
            let documents = try RejectionDocument.load(
                of: act.row, where: "r.id = ?", [number], limit: 1, in: act.transaction)
            guard let document = documents.first else { throw ActFailure.notThere }
            return ActAnswer(document: document.bytes, tag: try act.tagAfter())
        }
    }
}

/// What must be so of a refusal beyond its shape.
enum RejectionChecks {
    static func require(_ given: JSONValue, today: Day) throws {
        var faults = FaultCollection()
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
        try faults.throwIfAny()
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
            let since = reason.validFrom.description
            faults.add(pointer, "not_in_list", Phrase("fault.reason_not_in_force", .text(since)))
        }
        let words = given["explanation"]?.string ?? ""
        if reason.needsWords, words.allSatisfy(\.isWhitespace) {
            faults.add("/explanation", "missing", Phrase("fault.reason_needs_words"))
        }
    }
}

extension CaseAct {
    /// The rung on which the case stood at the end of a day; its first one for a day before it was opened.
    fileprivate func rung(on day: String) throws -> String {
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
    /// - Throws: `invalid` for a number that is not there or was asked of another; `conflict` for one answered before.
    fileprivate func application(answeredBy asked: AskedParty, _ number: Int?) throws -> Int? {
        let candidates = try openApplications(to: asked)
        guard let number else { return candidates.first }
        if candidates.contains(number) { return number }
        let fault = try applicationStatus(number) == nil ? "fault.not_found.applicationId" : "fault.asked_of_another"
        if let status = try applicationStatus(number), status != "open" {
            throw ActFailure.conflict(Phrase("conflict.application_is_answered"))
        }
        throw ActFailure.invalid([ActFault("/applicationId", "not_found", Phrase(fault))])
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
