import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Takes over cases that were kept in a sheet: every good row in, every bad row named, a case whose own number
    /// the importer brought in before skipped (Dutch: casuïstiek inlezen).
    ///
    /// The importer is the reporter; the kind of reporter comes from the sheet. Old cases keep their dates, and what
    /// the sheet does not say stays unknown.
    public func importCases(
        _ bytes: [UInt8], mapping: String?, dryRun: Bool, as caller: Caller, on conditions: ActConditions,
        watch: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> ActAnswer {
        guard caller.rights.registers else { throw ActFailure.notYours(Phrase("forbidden.register")) }
        let sheet = try CaseSheet(bytes, mapping: try ColumnMapping.read(mapping))
        do {
            return try record(as: caller, once: conditions.key) { act in
                var importing = try CaseImport(act: act)
                for (place, row) in sheet.rows.enumerated() {
                    try importing.take(CaseSheetRow(row, of: sheet, today: act.today, masks: caller.masks))
                    ImportTally.tell(watch, place + 1, of: sheet.rows.count)
                }
                try act.log("import_cases", "cases")
                let document = importing.tally.report(caller.language) { object in
                    sheet.writeColumns(to: &object)
                    object.member("sheetsNotRead", sheet.sheetsNotRead)
                }
                var answer = ActAnswer(isNew: false, document: document)
                answer.masked = IdentityKind.allCases.filter(importing.masked.contains)
                if dryRun { throw NothingWritten(answer: answer) }
                return answer
            }
        } catch let dry as NothingWritten {
            return dry.answer
        }
    }
}

extension CaseSheet {
    /// What each column was taken for, so that a person can look before anything is recorded.
    func writeColumns(to object: inout JSONWriter) {
        object.key("columns")
        object.array { array in
            for column in columns {
                array.object { item in
                    item.member("column", column.header)
                    item.member("field", column.field)
                    item.member("guessed", column.isGuessed)
                }
            }
        }
    }
}

/// Which column of a sheet is to be taken for what, as somebody wrote it down: a JSON object from header to field.
enum ColumnMapping {
    static func read(_ text: String?) throws -> [String: String] {
        guard let text else { return [:] }
        let members = (try? JSONReader.read(Array(text.utf8)))?.object?.members
        guard let members, members.allSatisfy({ $0.value.string != nil }) else {
            throw ActFailure.invalid([ActFault("?mapping", "bad_format", Phrase("import.mapping"))])
        }
        return Dictionary(members.map { ($0.name, $0.value.string ?? "") }) { first, _ in first }
    }
}

/// An import of cases under way.
private struct CaseImport {
    let act: Act
    private(set) var tally = ImportTally()
    /// What was replaced in rows that were taken.
    private(set) var masked: Set<IdentityKind> = []
    /// Own numbers that are held, and the row they came with when that is one of this sheet.
    private var held: [String: Int] = [:]

    init(act: Act) throws {
        self.act = act
        let references = try act.transaction.rows(
            "SELECT reference_text FROM cases WHERE reporter = ? AND reference_text IS NOT NULL", [act.caller.party]
        ) { $0.int64(0) }
        for id in references {
            if let text = try act.transaction.text(id) { held[text] = 0 }
        }
    }

    mutating func take(_ row: CaseSheetRow) throws {
        var found = row.faults
        switch held[row.reference] {
        case 0?: return tally.skip()
        case let earlier?:
            found.append(
                RowFault(row.number, nil, "not_unique", Phrase("import.number_twice", .number(earlier))))
        case nil: break
        }
        if let region = row.given["region"]?.string,
            try !act.transaction.exists("SELECT 1 FROM regions WHERE code = ?", [region])
        {
            found.append(RowFault(row.number, nil, "not_found", Phrase("fault.not_found.region")))
        }
        guard found.isEmpty else { return tally.reject(found) }
        held[row.reference] = row.number
        masked.formUnion(row.masked)
        try open(row)
        tally.take()
    }

    private func open(_ row: CaseSheetRow) throws {
        let given = JSONValue.object(row.given)
        let id = try OpaqueId.new("C")
        let owner = EventStream.ofCase(id)
        let kind = given["kind"]?.string ?? CaseKind.mediation.rawValue
        let recorded = CaseRecord(
            kind: kind, reporter: act.caller.party,
            reporterType: (row.reporterType ?? .other).rawValue, seekingParty: act.caller.party, given: given,
            referenceText: try act.sealed(given["reporterReference"], owner: owner),
            summaryText: try act.sealed(given["summary"], owner: owner))
        let ladder = try LadderLibrary.inForce(on: act.today, in: act.transaction)
        try act.append(.caseOpened, to: owner) { object in
            object.member("ladderVersion", ladder.definition.version)
            object.member("openedOn", given["openedOn"]?.string)
            object.key("case")
            recorded.write(to: &object)
            object.key("currentStay")
            object.null()
        }
        let rung = kind == CaseKind.advice.rawValue ? Rung.advice : row.rung ?? .regular
        try act.append(.caseTakenOver, to: owner) { object in
            object.member("rung", rung.rawValue)
            object.member("rungInSheet", row.rung?.rawValue)
            object.member("closed", row.isClosed)
            object.member("outcome", row.outcome?.rawValue)
            object.member("categories", row.categories.map(\.rawValue))
            object.member("reasons", row.reasons)
            object.member("rejections", row.rejections)
        }
    }
}
