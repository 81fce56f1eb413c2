import CivilTime
import SecureCare
import Store
import StrictJSON

/// Applications and refusals: who was asked, who said no, and which refusals point at each other.
extension CaseProjection {
    mutating func addApplication() throws {
        let id = try body.requiredInteger("id")
        let provider = body["provider"]?.string
        try transaction.execute(
            """
            INSERT INTO applications (case_no, id, unit, provider, provider_name, applied_on, status, recorded_at,
                recorded_by) VALUES (?, ?, ?, ?, ?, ?, 'open', ?, ?)
            """,
            [
                row.caseNumber, id, body["unitId"]?.string, provider, body.textNumber("providerName"),
                try body.requiredString("appliedOn"), event.recordedAt, event.party,
            ])
        // A case that asks for nothing has no deadlines; should it ask again, open applications count from that day.
        if row.rung.isOpen {
            clocks.start(.application, item: id, on: try body.requiredDay("appliedOn"), of: row)
        }
        if let provider { try readers.grant(.application, to: provider, on: row.caseNumber, item: id) }
    }

    mutating func withdrawApplication() throws {
        let id = try body.requiredInteger("applicationId")
        try close(application: id, as: "withdrawn", on: try body.requiredString("withdrawnOn"), rejection: nil)
    }

    mutating func addRejection() throws {
        // A sheet may know of a refusal and not of its day or its reason.
        let rejectedOn = body["rejectedOn"]?.string
        let id = try body.requiredInteger("id")
        let application = body["applicationId"]?.integer
        try transaction.execute(
            """
            INSERT INTO rejections (case_no, id, unit, provider, provider_name, rejected_on, primary_reason,
                secondary_reasons, points_to, explanation, application_id, contested, contests, rung, recorded_at,
                recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, ?, ?)
            """,
            [
                row.caseNumber, id, body["unitId"]?.string, body["provider"]?.string,
                body.textNumber("providerName"), rejectedOn, body["primaryReason"]?.string,
                body.joined("secondaryReasons"), body["pointsTo"]?.string, body.textNumber("explanation"),
                application, body["contested"]?.bool ?? false, body["rung"]?.string,
                event.recordedAt, event.party,
            ])
        if let application, body["answersOpenApplication"]?.bool == true {
            try close(application: application, as: "rejected", on: rejectedOn, rejection: id)
        }
        row.rejectionCount += 1
        let many = clocks.terms.manyRejections(on: Amsterdam.day(at: event.recordedAt))
        if row.rejectionsManyAt == nil, row.rejectionCount >= many { row.rejectionsManyAt = event.recordedAt }
        try followPointing()
    }

    mutating func contestRejection() throws {
        let id = try body.requiredInteger("rejectionId")
        let stored = try transaction.row(
            "SELECT contests FROM rejections WHERE case_no = ? AND id = ?", [row.caseNumber, id]
        ) { $0.blob(0) }
        var contests = try JSONReader.read(stored ?? Array("[]".utf8)).array ?? []
        var contest = JSONObject()
        contest["contestedAt"] = .string(event.recordedAt.description)
        contest["by"] = .string(event.party)
        contest["explanation"] = body["explanation"] ?? .null
        contests.append(.object(contest))
        var writer = JSONWriter()
        writer.value(.array(contests))
        try transaction.execute(
            "UPDATE rejections SET contested = 1, contests = ? WHERE case_no = ? AND id = ?",
            [SQLValue.utf8(writer.bytes), row.caseNumber, id])
    }

    private mutating func close(application: Int, as status: String, on day: String?, rejection: Int?) throws {
        try transaction.execute(
            "UPDATE applications SET status = ?, answered_on = ?, rejection_id = ? WHERE case_no = ? AND id = ?",
            [status, day, rejection, row.caseNumber, application])
        clocks.stop(.application, item: application)
        try readers.withdraw(.application, on: row.caseNumber, item: application)
    }

    /// Notes which specialism pointed to which, and when two came to point at each other.
    private mutating func followPointing() throws {
        guard let to = body["pointsTo"]?.string.flatMap(Specialism.init(rawValue:)),
            let unit = body["unitId"]?.string,
            let from = try transaction.row("SELECT specialism FROM units WHERE id = ?", [unit], { $0.text(0) })
                .flatMap(Specialism.init(rawValue:)), from != to
        else { return }
        row.pointing |= Pointing.bit(from: from, to: to)
        if row.circularAt == nil, row.pointing & Pointing.bit(from: to, to: from) != 0 {
            row.circularAt = event.recordedAt
        }
    }
}

/// Which specialism pointed to which, as bits that fit one number.
public enum Pointing {
    /// The bit for a unit of one specialism that says another should act.
    public static func bit(from: Specialism, to: Specialism) -> Int {
        let places = Specialism.allCases
        let fromPlace = places.firstIndex(of: from) ?? 0
        let toPlace = places.firstIndex(of: to) ?? 0
        return 1 << (4 * fromPlace + toPlace)
    }

    /// The pairs of specialisms that point at each other, each once.
    public static func circles(in pointing: Int) -> [(Specialism, Specialism)] {
        var circles: [(Specialism, Specialism)] = []
        for (place, one) in Specialism.allCases.enumerated() {
            for other in Specialism.allCases.dropFirst(place + 1)
            where pointing & bit(from: one, to: other) != 0 && pointing & bit(from: other, to: one) != 0 {
                circles.append((one, other))
            }
        }
        return circles
    }
}
