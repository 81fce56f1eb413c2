import SecureCare
import StrictJSON

extension Screen {
    /// A total by funding as recorded, and how it agrees with the counts.
    static let funding = Screen { value, sheet in
        Screen.recorded("funding", Fields.funding).draw(value, &sheet)
        reconciliation(value, &sheet)
    }

    /// Totals by funding, a provider and quarter a line; below, of those that do not agree, by how much and where.
    static let fundingList = Screen { value, sheet in
        Screen.table("funding", Fields.funding).draw(value, &sheet)
        for total in value["items"]?.array ?? [] where total["agrees"]?.bool == false {
            sheet.gap()
            let dates = DateWords(setup: sheet.setup)
            sheet.line(
                "\(total["provider"]?.string ?? "") · \(dates.day(total["quarterEndsOn"]?.string ?? ""))", .strong)
            reconciliation(total, &sheet)
        }
    }

    /// By how much a total differs from the counts, and from which counts these come.
    private static func reconciliation(_ total: JSONValue, _ sheet: inout Sheet) {
        guard total["agrees"]?.bool == false else { return sheet.line(sheet.say("cli.funding.agrees"), .good) }
        let figures = ["total", "counted", "difference"].map { Phrase.Gap.number(total[$0]?.integer ?? 0) }
        sheet.line(Phrase("cli.funding.differs", filledWith: figures).said(in: sheet.setup.language), .doubt)
        let dates = DateWords(setup: sheet.setup)
        for unit in total["units"]?.array ?? [] {
            let id = Phrase.Gap.text(unit["unitId"]?.string ?? "")
            guard let occupied = unit["occupied"]?.integer else {
                sheet.line(sheet.say("cli.funding.uncounted", id), .alarm, indent: 2)
                continue
            }
            let when = Phrase.Gap.text(dates.moment(unit["countedAt"]?.string ?? ""))
            sheet.line(sheet.say("cli.funding.unit", id, .number(occupied), when), indent: 2)
        }
    }
}
