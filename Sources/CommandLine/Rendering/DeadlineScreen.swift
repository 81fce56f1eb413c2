import SecureCare
import StrictJSON

extension Screen {
    /// The deadlines of a case, each with how it was counted and the days that did not count.
    static let deadlines = Screen { value, sheet in
        let items = value["items"]?.array ?? []
        guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.deadline")) }
        let dates = DateWords(setup: sheet.setup)
        for item in items {
            sheet.heading("cli.block.deadline", .code(list: "deadline", name: item["name"]?.string ?? ""))
            Screen.pairs(item, Fields.deadline.filter { $0.name != "name" }, &sheet)
            guard let explanation = item["explanation"] else { continue }
            let unit = sheet.label(explanation["unit"]?.string ?? "", "deadlineUnit")
            let start = sheet.label(explanation["startsFrom"]?.string ?? "", "startingPoint")
            let counted = Phrase(
                "cli.deadline.counted", .number(explanation["amount"]?.integer ?? 0), .text(unit), .text(start))
            sheet.line("  " + counted.said(in: sheet.setup.language), hanging: 4)
            if explanation["agreedBy"]?.string == "region" { sheet.line("  " + sheet.say("cli.deadline.regional")) }
            for day in explanation["days"]?.array ?? [] where day["counted"]?.bool == false {
                let why = day["why"]?.string ?? ""
                let words =
                    day["holiday"]?.string.map { sheet.label($0, "publicHoliday") }
                    ?? sheet.label(why, "countedDay")
                if why != "weekend" { sheet.line("  – \(dates.day(day["on"]?.string ?? "")): \(words)", hanging: 4) }
            }
        }
    }
}
