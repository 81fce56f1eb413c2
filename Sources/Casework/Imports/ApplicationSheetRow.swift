import CivilTime
import Confidentiality
import SecureCare
import StrictJSON

/// One row of a sheet in which the applications of a case were kept: who was asked, when, and what came of it.
struct ApplicationSheetRow {
    /// How an application stands by the sheet.
    enum Answer: String {
        case open
        case rejected
        case withdrawn
    }

    /// How many code points an explanation may have; the same as of a refusal that is recorded by itself.
    static let explanationLengthMax = 2_000
    /// How many code points a provider's name may have.
    static let providerLengthMax = 120

    let number: Int
    private let sheet: CaseSheet
    private let row: CaseSheet.SheetRow
    private let words = CaseSheetVocabulary.applications
    private(set) var faults: [RowFault]
    /// The unit or provider as written.
    var provider: String { row.cells["provider"] ?? "" }
    private(set) var appliedOn: Day?
    private(set) var answeredOn: Day?
    private(set) var answer = Answer.open
    private(set) var reasons: [String] = []
    private(set) var pointsTo: String?
    private(set) var explanation: String?

    init(_ row: CaseSheet.SheetRow, of sheet: CaseSheet, today: Day) {
        number = row.number
        self.row = row
        self.sheet = sheet
        faults = row.faults
        screen()
        appliedOn = day("appliedOn", today: today)
        answeredOn = day("rejectedOn", today: today)
        readReasons()
        readAnswer()
        if provider.isEmpty { add("provider", "missing", Phrase("import.application_without_provider")) }
        if let applied = appliedOn, let answered = answeredOn, answered < applied {
            add("rejectedOn", "out_of_range", Phrase("import.answered_before_asked"))
        }
        if answer != .rejected, appliedOn == nil {
            add("appliedOn", "missing", Phrase("import.date"))
        }
        if answer == .withdrawn, answeredOn == nil { answeredOn = appliedOn }
    }

    mutating func add(_ field: String, _ code: String, _ detail: Phrase) {
        faults.append(RowFault(number, sheet.header(of: field), code, detail))
    }

    /// What would name a person, in any cell that is not one word of a list; never with the text.
    private mutating func screen() {
        let limits = ["provider": Self.providerLengthMax, "explanation": Self.explanationLengthMax]
        for (field, limit) in limits where (row.cells[field] ?? "").unicodeScalars.count > limit {
            add(field, "too_long", Phrase("import.text_too_long", .number(limit)))
        }
        let free = ["provider", "explanation"].map { (sheet.header(of: $0), row.cells[$0] ?? "") }
        for (header, cell) in free + row.others.map({ ($0.header, $0.cell) }) {
            for finding in IdentityScreening.findings(in: cell) {
                let kind = Phrase.Gap.code(list: "identityKind", name: finding.kind.rawValue)
                faults.append(
                    RowFault(number, header, "identifies_a_person", Phrase("fault.identifies_a_person.kind", kind)))
            }
            if cell.hasPrefix("=") || cell.hasPrefix("@") {
                faults.append(RowFault(number, header, "bad_format", Phrase("import.formula")))
            }
        }
        if let words = row.cells["explanation"], !words.isEmpty { explanation = words }
    }

    private mutating func day(_ field: String, today: Day) -> Day? {
        let cell = row.cells[field] ?? ""
        guard !words.isUnknown(cell) else { return nil }
        guard let day = SheetDate.day(cell) else {
            add(field, "not_a_date", Phrase("import.date"))
            return nil
        }
        if day > today { add(field, "in_the_future", Phrase("fault.in_the_future")) }
        return day
    }

    private mutating func readReasons() {
        let known = RejectionReasons.shared.all.map(\.code)
        for field in ["reasons", "secondary"] {
            let cell = row.cells[field] ?? ""
            guard !words.isUnknown(cell) else { continue }
            let words = words
            let parts = words.parts(cell) { words.code($0, "reasons", of: RejectionReason.list, known) != nil }
            for part in parts {
                guard let code = words.code(part, "reasons", of: RejectionReason.list, known) else {
                    add(field, "not_in_list", Phrase("import.reason"))
                    continue
                }
                if !reasons.contains(code) { reasons.append(code) }
            }
        }
        for code in reasons {
            guard let reason = RejectionReasons.shared.reason(code) else { continue }
            if let day = answeredOn, !reason.isInForce(on: day) {
                add("reasons", "not_in_list", Phrase("fault.reason_not_in_force", .day(reason.validFrom)))
            }
            if reason.needsWords, explanation == nil {
                add("explanation", "missing", Phrase("fault.reason_needs_words"))
            }
        }
    }

    private mutating func readAnswer() {
        let cell = row.cells["answer"] ?? ""
        if words.isUnknown(cell) {
            // A day or a reason of a refusal says that there was one.
            answer = answeredOn != nil || !reasons.isEmpty ? .rejected : .open
        } else if let known = words.code(cell, "answer", of: "", []).flatMap(Answer.init(rawValue:)) {
            answer = known
        } else {
            let choices = words.wording("answer").joined(separator: ", ")
            add("answer", "not_in_list", Phrase("import.code_of_list", .text(choices)))
        }
        if answer != .rejected, !reasons.isEmpty {
            add("reasons", "conflicts", Phrase("import.reason_without_refusal"))
        }
        let target = row.cells["pointsTo"] ?? ""
        guard !words.isUnknown(target) else { return }
        pointsTo = words.code(target, "specialisms", of: Specialism.list, Specialism.names)
        if pointsTo == nil {
            let choices = words.wording("specialisms").joined(separator: ", ")
            add("pointsTo", "not_in_list", Phrase("import.code_of_list", .text(choices)))
        }
    }
}
