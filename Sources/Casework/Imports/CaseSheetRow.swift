import CivilTime
import Confidentiality
import SecureCare
import StrictJSON

/// One row of a sheet of cases, read as far as it can be, with every fault; what it does not say stays unknown.
struct CaseSheetRow {
    /// How many code points a remark may have; the same as of a case's summary.
    static let summaryLengthMax = 8_000
    /// How many code points an own number may have.
    static let referenceLengthMax = 60
    /// How many refusals a row may count.
    static let rejectionsMax = 1_000
    /// The years of birth that are taken for one.
    static let birthYears = 1900...2100

    let number: Int
    private let sheet: CaseSheet
    private let row: CaseSheet.SheetRow
    private let words = CaseSheetVocabulary.shared
    private(set) var faults: [RowFault] = []

    /// The case as the API would be given it; `openedOn` and everything else that the row knows.
    private(set) var given = JSONObject()
    private(set) var reporterType: PartyType?
    /// Where it stood on the ladder of the sheet; kept for an advice too.
    private(set) var rung: Rung?
    private(set) var isClosed = false
    private(set) var outcome: CaseOutcome?
    private(set) var categories: [RejectionCategory] = []
    private(set) var reasons: [String] = []
    /// How many refusals the sheet counts; nil when it does not say.
    private(set) var rejections: Int?

    /// The kinds of identifying text that were replaced in its cells.
    let masked: Set<IdentityKind>

    var reference: String { row.cells["reference"] ?? "" }

    init(_ row: CaseSheet.SheetRow, of sheet: CaseSheet, today: Day, masks: Bool = false) {
        number = row.number
        (self.row, masked) = masks ? row.masked() : (row, [])
        self.sheet = sheet
        faults = row.faults
        screen()
        readCase(today: today)
        readPerson(today: today)
        readNeed()
        readHistory()
    }

    private mutating func add(_ field: String, _ code: String, _ detail: Phrase) {
        faults.append(RowFault(number, sheet.header(of: field), code, detail))
    }

    /// What would name a person, in any cell that is not one word of a list; never with the text.
    private mutating func screen() {
        let free = ["reference", "summary"].map { (sheet.header(of: $0), row.cells[$0] ?? "") }
        for (header, cell) in free + row.others.map({ ($0.header, $0.cell) }) {
            for finding in IdentityScreening.findings(in: cell) {
                faults.append(
                    RowFault(
                        number, header, "identifies_a_person",
                        Phrase(
                            "fault.identifies_a_person.kind",
                            .code(list: "identityKind", name: finding.kind.rawValue))))
            }
            if cell.hasPrefix("=") || cell.hasPrefix("@") {
                faults.append(RowFault(number, header, "bad_format", Phrase("import.formula")))
            }
        }
    }

    private mutating func readCase(today: Day) {
        if reference.isEmpty { add("reference", "missing", Phrase("import.reference")) }
        if reference.unicodeScalars.count > CaseSheetRow.referenceLengthMax {
            add("reference", "too_long", Phrase("import.text_too_long", .number(CaseSheetRow.referenceLengthMax)))
        }
        let summary = row.cells["summary"] ?? ""
        if summary.unicodeScalars.count > CaseSheetRow.summaryLengthMax {
            add("summary", "too_long", Phrase("import.text_too_long", .number(CaseSheetRow.summaryLengthMax)))
        }
        given["reporterReference"] = .string(reference)
        if !summary.isEmpty { given["summary"] = .string(summary) }
        if let day = SheetDate.day(row.cells["openedOn"] ?? "") {
            if day > today { add("openedOn", "in_the_future", Phrase("fault.in_the_future")) }
            given["openedOn"] = .string(day.description)
        } else {
            add("openedOn", "not_a_date", Phrase("import.date"))
        }
        if let kind = one("kind", CaseKind.self, isRequired: true) { given["kind"] = .string(kind.rawValue) }
        if let province = one("province", Province.self, isRequired: true) {
            given["province"] = .string(province.rawValue)
        }
        if let region = row.cells["region"], !words.isUnknown(region) { given["region"] = .string(region) }
        reporterType = one("reporterType", PartyType.self)
    }

    private mutating func readPerson(today: Day) {
        given["gender"] = .string((one("gender", Gender.self) ?? .unknown).rawValue)
        let year = row.cells["birthYear"] ?? ""
        if !words.isUnknown(year) {
            if let number = Int(year), CaseSheetRow.birthYears.contains(number), number <= today.civil.year {
                given["birthYear"] = .integer(Int64(number))
            } else {
                add("birthYear", "out_of_range", Phrase("import.birth_year"))
            }
        }
        var traits = JSONObject()
        for trait in [Trait.mildIntellectualDisability, .addiction, .sexualOffence] {
            guard let answer: Answer = one(trait.rawValue, Answer.self, words: "answer"), answer != .unknown else {
                continue
            }
            traits[trait.rawValue] = .string(answer.rawValue)
        }
        given["traits"] = .object(traits)
        var title = JSONObject()
        title["status"] = .string((one("title", TitleStatus.self) ?? .none).rawValue)
        given["criminalTitle"] = .object(title)
        given["funding"] = .array(several("funding", Funding.self).map { .string($0.rawValue) })
    }

    private mutating func readNeed() {
        var need = JSONObject()
        var levels: [Int] = []
        let cell = row.cells["levels"] ?? ""
        for part in words.isUnknown(cell) ? [] : words.parts(cell) {
            guard let level = Int(part), Need.levelRange.contains(level) else {
                add("levels", "not_in_list", Phrase("import.level"))
                continue
            }
            if !levels.contains(level) { levels.append(level) }
        }
        need["levels"] = .array(levels.map { .integer(Int64($0)) })
        need["regimes"] = .array(several("regimes", Regime.self).map { .string($0.rawValue) })
        need["specialisms"] = .array(several("specialisms", Specialism.self).map { .string($0.rawValue) })
        given["need"] = .object(need)
    }

    private mutating func readHistory() {
        categories = several("categories", RejectionCategory.self)
        let cell = row.cells["reasons"] ?? ""
        let known = RejectionReasons.shared.all.map(\.code)
        let words = words
        func isReason(_ part: String) -> Bool { words.code(part, "reasons", of: RejectionReason.list, known) != nil }
        for part in words.isUnknown(cell) ? [] : words.parts(cell, isWord: isReason) {
            guard let reason = words.code(part, "reasons", of: RejectionReason.list, known) else {
                add("reasons", "not_in_list", Phrase("import.reason"))
                continue
            }
            if !reasons.contains(reason) { reasons.append(reason) }
        }
        let count = row.cells["rejections"] ?? ""
        if !words.isUnknown(count) {
            if let number = Int(count), (0...CaseSheetRow.rejectionsMax).contains(number) {
                rejections = number
            } else {
                add("rejections", "out_of_range", Phrase("import.figure"))
            }
        }
        rung = one("rung", Rung.self)
        let status = row.cells["status"] ?? ""
        if !words.isUnknown(status) {
            switch words.code(status, "status", of: "", []) {
            case "closed": isClosed = true
            case "open": break
            default: add("status", "not_in_list", choices("status"))
            }
        }
        outcome = one("outcome", CaseOutcome.self)
        if outcome != nil { isClosed = true }
    }

    private func choices(_ list: String) -> Phrase {
        Phrase("import.code_of_list", .text(words.wording(list).joined(separator: ", ")))
    }

    private mutating func one<C: Code>(
        _ field: String, _ list: C.Type, words list2: String? = nil, isRequired: Bool = false
    ) -> C? {
        let cell = row.cells[field] ?? ""
        if words.isUnknown(cell) {
            if isRequired { add(field, "missing", choices(list2 ?? field)) }
            return nil
        }
        if let code = words.code(cell, list2 ?? field, of: C.list, C.names) { return C(rawValue: code) }
        let allowed = words.wording(list2 ?? field)
        let labels = allowed.isEmpty ? C.allCases.map { $0.label(.dutch) } : allowed
        add(
            field, "not_in_list",
            NearMiss.best(cell, among: labels).map {
                Phrase("import.code_of_list.nearest", .text(labels.joined(separator: ", ")), .text($0))
            } ?? Phrase("import.code_of_list", .text(labels.joined(separator: ", "))))
        return nil
    }

    private mutating func several<C: Code>(_ field: String, _ list: C.Type) -> [C] {
        let cell = row.cells[field] ?? ""
        let words = words
        func isWord(_ part: String) -> Bool { words.code(part, field, of: C.list, C.names) != nil }
        var found: [C] = []
        for part in words.isUnknown(cell) ? [] : words.parts(cell, isWord: isWord) where !words.isUnknown(part) {
            guard let code = words.code(part, field, of: C.list, C.names).flatMap(C.init(rawValue:)) else {
                add(field, "not_in_list", choices(field))
                continue
            }
            if !found.contains(code) { found.append(code) }
        }
        return found
    }
}

/// Days as people write them in sheets.
enum SheetDate {
    /// `23-06-2022`, `23/6/2022`, `23.6.2022` or `2022-06-23`; nil for anything else.
    static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year >= 1000 else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }
}
