import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Takes over the applications of one case and what came of them, as somebody kept them in a sheet: every good row
    /// in, every bad row named, a row that the case holds already skipped (Dutch: aanmeldingen inlezen).
    public func importApplications(
        on id: String, _ bytes: [UInt8], mapping: String?, dryRun: Bool, as caller: Caller,
        on conditions: ActConditions
    ) throws -> ActAnswer {
        let sheet = try CaseSheet(bytes, mapping: try ColumnMapping.read(mapping), vocabulary: .applications)
        do {
            return try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "import_applications") {
                act in
                try act.requireNotClosed()
                var importing = try ApplicationImport(act: act)
                for row in sheet.rows {
                    try importing.take(ApplicationSheetRow(row, of: sheet, today: act.act.today))
                }
                let document = importing.tally.report(caller.language) { object in
                    sheet.writeColumns(to: &object)
                    object.member("sheetsNotRead", sheet.sheetsNotRead)
                }
                let answer = ActAnswer(isNew: false, document: document, tag: try act.tagAfter())
                if dryRun { throw NothingWritten(answer: answer) }
                return answer
            }
        } catch let dry as NothingWritten {
            return dry.answer
        }
    }
}

/// An import of applications under way.
private struct ApplicationImport {
    /// By what a row is known again: who was asked, when, when it was answered, and how.
    private struct Mark: Hashable {
        let asked: String
        let appliedOn: String?
        let answeredOn: String?
        let answer: String
    }

    let act: CaseAct
    private(set) var tally = ImportTally()
    /// How many times each is held that no row of the sheet was taken for yet.
    private var held: [Mark: Int] = [:]
    /// Open applications by who was asked and when: a row may bring their answer.
    private var open: [Mark: [Int]] = [:]

    init(act: CaseAct) throws {
        self.act = act
        let lines = try act.transaction.rows(
            """
            SELECT a.unit, a.provider, a.provider_name, a.applied_on, a.answered_on, a.status, a.id
            FROM applications a WHERE a.case_no = ?1
            UNION ALL SELECT r.unit, r.provider, r.provider_name, NULL, r.rejected_on, 'rejected', 0
            FROM rejections r WHERE r.case_no = ?1 AND r.application_id IS NULL
            """, [act.row.caseNumber]
        ) { line in
            let told = (3...5).map { line.optionalText($0) }
            return (line.optionalText(0) ?? line.optionalText(1), line.optionalInt64(2), told, line.int(6))
        }
        for (code, name, told, number) in lines {
            let written = try name.flatMap { try act.transaction.text($0) }
            let asked = (code ?? written ?? "").lowercased()
            let mark = Mark(asked: asked, appliedOn: told[0], answeredOn: told[1], answer: told[2] ?? "")
            held[mark, default: 0] += 1
            if mark.answer == ApplicationSheetRow.Answer.open.rawValue { open[mark, default: []].append(number) }
        }
    }

    mutating func take(_ row: ApplicationSheetRow) throws {
        guard row.faults.isEmpty else { return tally.reject(row.faults) }
        let asked = row.provider.lowercased()
        let mark = Mark(
            asked: asked, appliedOn: row.appliedOn?.description,
            answeredOn: row.answer == .open ? nil : row.answeredOn?.description, answer: row.answer.rawValue)
        if let count = held[mark], count > 0 {
            held[mark] = count - 1
            return tally.skip()
        }
        let isUnit = try act.transaction.exists("SELECT 1 FROM units WHERE id = ?", [row.provider])
        var given = JSONObject()
        given[isUnit ? "unitId" : "providerName"] = .string(row.provider)
        var faults = FaultCollection()
        guard let party = try AskedParty.read(.object(given), in: act.transaction, &faults) else {
            return tally.reject(faults.faults.map { RowFault(row.number, nil, $0.code, $0.detail) })
        }
        try append(row, to: party, Mark(asked: asked, appliedOn: mark.appliedOn, answeredOn: nil, answer: "open"))
        tally.take()
    }

    private mutating func append(_ row: ApplicationSheetRow, to party: AskedParty, _ asOpen: Mark) throws {
        var application: Int?
        if let day = row.appliedOn {
            if row.answer != .open, let earlier = open[asOpen]?.popLast() {
                application = earlier
                held[asOpen, default: 1] -= 1
            } else {
                application = try act.append(applicationTo: party, on: day.description)
            }
        }
        switch row.answer {
        case .open: break
        case .withdrawn:
            guard let application, let day = row.answeredOn else { return }
            try act.append(withdrawalOf: application, on: day.description, reason: nil)
        case .rejected:
            var given = JSONObject()
            given["rejectedOn"] = row.answeredOn.map { .string($0.description) } ?? .null
            given["primaryReason"] = row.reasons.first.map { .string($0) } ?? .null
            given["secondaryReasons"] = .array(row.reasons.dropFirst().map { .string($0) })
            given["pointsTo"] = row.pointsTo.map { .string($0) } ?? .null
            given["explanation"] = row.explanation.map { .string($0) } ?? .null
            let rung = try row.answeredOn.map { try act.rung(on: $0.description) }
            _ = try act.append(refusal: .object(given), by: party, answering: application, rung: rung)
        }
    }
}
