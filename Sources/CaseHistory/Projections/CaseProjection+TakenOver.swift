import CivilTime
import SecureCare
import Store
import StrictJSON

/// What a sheet said of a case that was kept elsewhere before: where it stood, and refusals without a date.
extension CaseProjection {
    mutating func takeOver() throws {
        let today = Amsterdam.day(at: event.recordedAt)
        let rung = try stored(Rung.self, body.requiredString("rung"))
        if rung.isOpen { row.cameFrom = rung }
        row.rung = body["closed"]?.bool == true ? .closed : rung
        row.outcome = try body["outcome"]?.string.map { try stored(CaseOutcome.self, $0) }
        try recordRung(on: row.openedOn, at: row.openedAt, isDated: false)
        switch rung {
        case .regional:
            row.wasRegional = true
            try readers.regionChanged(of: row)
        case .national: try readers.grant(.national, to: FixedParty.lcbb, on: row.caseNumber)
        default: break
        }
        // Since when it stands there is not known, so that its deadlines are counted from the day it was taken over.
        switch row.rung {
        case .regional: clocks.start(.regionalSearch, on: today, of: row)
        case .national: clocks.start(.nationalReview, on: today, of: row)
        default: break
        }
        try takeOverRejections()
        try transaction.execute(
            "UPDATE case_figures SET main_categories = ?, main_reasons = ? WHERE case_no = ?",
            [body.joined("categories"), body.joined("reasons"), row.caseNumber])
    }

    /// As many refusals as the sheet counted, without a day, a refuser or a rung.
    private mutating func takeOverRejections() throws {
        let reasons = body["reasons"]?.strings ?? []
        for id in 0..<(body["rejections"]?.integer ?? 0) {
            try transaction.execute(
                """
                INSERT INTO rejections (case_no, id, primary_reason, secondary_reasons, contested, contests,
                    recorded_at, recorded_by) VALUES (?, ?, ?, ?, 0, '[]', ?, ?)
                """,
                [
                    row.caseNumber, id + 1, reasons.first, reasons.dropFirst().joined(separator: "|"),
                    event.recordedAt, event.party,
                ])
            row.rejectionCount += 1
            if row.rejectionCount == clocks.terms.manyRejections(on: Amsterdam.day(at: event.recordedAt)) {
                row.rejectionsManyAt = event.recordedAt
            }
        }
    }

    /// Writes what reports count of the case, from what is recorded of it now.
    func saveFigures() throws {
        let recorded = try JSONReader.read(row.document)
        try transaction.execute(
            """
            INSERT INTO case_figures (case_no, opened_on, kind, region, reporter_province, reporter_type, gender,
                birth_year) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_no) DO UPDATE SET region = excluded.region,
                reporter_province = excluded.reporter_province, gender = excluded.gender,
                birth_year = excluded.birth_year
            """,
            [
                row.caseNumber, row.openedOn.description, row.kind.rawValue, row.region,
                recorded["reporterProvince"]?.string ?? row.province.rawValue, row.reporterType.rawValue,
                recorded["gender"]?.string ?? Gender.unknown.rawValue, recorded["birthYear"]?.integer,
            ])
    }
}
