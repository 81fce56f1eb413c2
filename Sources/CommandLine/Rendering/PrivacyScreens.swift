import SecureCare
import StrictJSON

extension Screen {
    /// Cases that may be about one person: how probable, what speaks for it and what against.
    static let possibleDoubles = Screen { value, sheet in
        let items = value["items"]?.array ?? []
        sheet.line(sheet.say("cli.double.compared", .number(value["compared"]?.integer ?? 0)), .faint)
        guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.double")) }
        for item in items {
            let id = Printable.clean(item["caseId"]?.string ?? "")
            let words = sheet.say("cli.double.item", .text(id), .number(percent(item["probability"])))
            sheet.line(words, .strong)
            reasons(item["speaksFor"], "cli.double.for", &sheet)
            reasons(item["speaksAgainst"], "cli.double.against", &sheet)
        }
        if let notice = value["notice"]?.string { sheet.line(notice, .doubt) }
    }

    /// Pairs of cases that are likely about one person, with whom to call.
    static let likelyDoubles = Screen { value, sheet in
        let items = value["items"]?.array ?? []
        guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.likely_double")) }
        for item in items {
            let cases = (item["cases"]?.array ?? []).map { one in
                let id = Printable.clean(one["caseId"]?.string ?? "")
                return "\(id) (\(Printable.clean(one["reporter"]?.string ?? "")))"
            }
            let both = cases.joined(separator: " – ")
            sheet.line(sheet.say("cli.double.item", .text(both), .number(percent(item["probability"]))))
        }
    }

    /// Everything that is held on a case, to be printed for whoever asks for it.
    static let disclosure = Screen { value, sheet in
        let id = Printable.clean(value["caseId"]?.string ?? "")
        sheet.line(sheet.say("cli.disclosure.head", .text(id)), .strong)
        if let one = value["case"] { Screen.careCase.draw(one, &sheet) }
        sheet.heading("cli.disclosure.history")
        Screen.timeline.draw(listing(value["history"]), &sheet)
        sheet.heading("cli.disclosure.access")
        Screen.table("access", Fields.access).draw(listing(value["access"]), &sheet)
        if value["isComplete"]?.bool == false { sheet.line(sheet.say("cli.disclosure.cut"), .alarm) }
    }

    /// What is due to go, or went.
    static let retention = Screen { value, sheet in
        let dates = DateWords(setup: sheet.setup)
        let (log, cases) = (value["accessLog"] ?? .null, value["cases"] ?? .null)
        sheet.line(
            sheet.say(
                "cli.retention.log", .number(log["due"]?.integer ?? 0),
                .text(dates.day(log["beforeOn"]?.string ?? ""))))
        if let count = log["removed"]?.integer { sheet.line(sheet.say("cli.retention.log_removed", .number(count))) }
        sheet.line(
            sheet.say(
                "cli.retention.cases", .number(cases["due"]?.integer ?? 0),
                .number(cases["keptYears"]?.integer ?? 0)))
        if let count = cases["erased"]?.integer {
            sheet.line(sheet.say("cli.retention.cases_erased", .number(count)))
        } else {
            for item in cases["items"]?.array ?? [] {
                let closed = dates.moment(item["closedAt"]?.string ?? "")
                sheet.pair(Printable.clean(item["caseId"]?.string ?? ""), closed)
            }
        }
    }

    private static func percent(_ value: JSONValue?) -> Int {
        switch value {
        case .real(let number): Int((number * 100).rounded())
        case .integer(let number): Int(number) * 100
        default: 0
        }
    }

    private static func listing(_ items: JSONValue?) -> JSONValue {
        var list = JSONObject()
        list["items"] = items ?? .array([])
        return .object(list)
    }

    private static func reasons(_ reasons: JSONValue?, _ key: String, _ sheet: inout Sheet) {
        let words = (reasons?.array ?? []).compactMap { $0["detail"]?.string }
        if !words.isEmpty { sheet.pair(sheet.say(key), words.joined(separator: ", ")) }
    }
}
