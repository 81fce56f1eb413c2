import SecureCare
import StrictJSON

extension Screen {
    /// What single changes would give over all open cases.
    static let caseload = Screen { value, sheet in
        sheet.line(value["notice"]?.string ?? "", .doubt)
        let hidden = value["suppression"]?["hiddenBelow"]?.integer ?? 0
        let rounded = value["suppression"]?["roundedTo"]?.integer ?? 1
        if hidden > 0 {
            sheet.line(sheet.say("cli.unlocks.suppressed", .number(hidden), .number(rounded)), .doubt)
        }
        func cases(_ item: JSONValue, _ name: String) -> Phrase.Gap {
            item[name]?.integer.map(Phrase.Gap.number) ?? .text(sheet.say("cli.hidden", .number(hidden)))
        }
        sheet.line(
            sheet.say(
                "cli.unlocks.head", cases(value, "cases"), figure(value, "freeBeds"),
                cases(value, "fittingSomewhere"), cases(value, "served")), .strong)
        sheet.line(sheet.say("cli.unlocks.refused", cases(value, "refusedEverywhere")))
        sheet.line(sheet.say("cli.unlocks.competing", cases(value, "competing")))
        func list(_ items: [JSONValue], _ heading: String, _ line: (JSONValue) -> [String]) {
            guard !items.isEmpty else { return }
            sheet.heading(heading)
            for lines in items.prefix(linesMax).map(line) {
                sheet.line("- " + lines[0], indent: 2, hanging: 2)
                for more in lines.dropFirst() { sheet.line(more, .faint, indent: 4) }
            }
            guard items.count > linesMax else { return }
            sheet.line(sheet.say("cli.unlocks.more", .number(items.count - linesMax)), .faint, indent: 2)
        }
        let changes = PurchaseLines.folded(value["changes"]?.array ?? [])
        if changes.isEmpty { sheet.heading(hidden > 0 ? "cli.unlocks.none_shown" : "cli.unlocks.none", style: .faint) }
        list(changes, "cli.unlocks.changes") { change in
            let detail = PurchaseLines.words(change, sheet) ?? change["detail"]?.string ?? ""
            return [
                place(change, sheet).map { "\($0): \(detail)" } ?? detail,
                sheet.say("cli.unlocks.gain", cases(change, "cases"), cases(change, "firstBeds")),
            ]
        }
        for (name, heading) in [("unmetRequirements", "cli.unlocks.unmet"), ("excludingPairs", "cli.unlocks.pairs")] {
            list(value[name]?.array ?? [], heading) { line in
                [sheet.say("cli.unlocks.pair", .text(line["detail"]?.string ?? ""), cases(line, "cases"))]
            }
        }
        list(value["competition"]?.array ?? [], "cli.unlocks.competition") { contest in
            let beds = contest["available"]?.integer.map(Phrase.Gap.number) ?? .text("?")
            return [
                sheet.say(
                    "cli.unlocks.competes", .text(place(contest, sheet) ?? ""), beds, cases(contest, "cases"))
            ]
        }
    }

    /// How many lines of each list over all open cases are shown; the answer as JSON holds more.
    private static let linesMax = 15

    /// The unit that something is about, or the kind of unit and the province; nil for neither.
    private static func place(_ item: JSONValue, _ sheet: Sheet) -> String? {
        if let unit = item["unitId"]?.string { return unit }
        guard let kind = item["unitsOfKind"], kind != .null else { return nil }
        return sheet.say(
            "caseload.place.kind", .number(kind["level"]?.integer ?? 0),
            .text(sheet.label(kind["specialism"]?.string ?? "", "specialism")),
            .text(sheet.label(kind["province"]?.string ?? "", "province")))
    }

    /// People who are ready to leave and have nowhere to go.
    static let wrongBeds = Screen { value, sheet in
        sheet.line(
            sheet.say("cli.wrong.head", figure(value, "people"), figure(value, "daysLost"), figure(value, "beds")),
            .strong)
        table(value["byMissingPlace"]?.array ?? [], Fields.wrongBeds, &sheet)
    }

    /// What a hypothetical change would do to every open case.
    static let whatIf = Screen { value, sheet in
        sheet.line(value["notice"]?.string ?? "", .doubt)
        let (before, after) = (value["before"] ?? .null, value["after"] ?? .null)
        sheet.line(
            sheet.say(
                "cli.whatif.figures", figure(before, "fittingSomewhere"), figure(before, "served"),
                figure(after, "fittingSomewhere"), figure(after, "served")), .strong)
        table(value["cases"]?.array ?? [], Fields.whatIfCase, &sheet)
    }

    /// Which units to phone now: the number, the reasons, and the beds as they were last said to be.
    static let phoneRound = Screen { value, sheet in
        let items = value["items"]?.array ?? []
        guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.phone-round")) }
        let dates = DateWords(setup: sheet.setup)
        for (place, unit) in items.enumerated() {
            if place > 0 { sheet.gap() }
            let head = ["unitId", "provider", "location"].compactMap { unit[$0]?.string }.joined(separator: " · ")
            sheet.line("\(place + 1). \(head)", .strong)
            let contact = ["phone", "reachable"].compactMap { unit[$0]?.string }.joined(separator: " · ")
            let call = contact.isEmpty ? sheet.say("cli.suggestions.no_phone") : contact
            sheet.line(sheet.say("cli.suggestions.phone", .text(call)), .strong, indent: 3, hanging: 2)
            let reasons = (unit["reasons"]?.strings ?? []).map { sheet.label($0, "phoneReason") }
            sheet.pair(sheet.say("cli.field.reasons"), reasons.joined(separator: ", "), indent: 3)
            sheet.pair(sheet.say("cli.field.open-cases"), String(unit["openCases"]?.integer ?? 0), indent: 3)
            if let call = unit["lastCall"], call != .null {
                let when = Phrase.Gap.text(dates.moment(call["calledAt"]?.string ?? ""))
                let outcome = Phrase.Gap.text(sheet.label(call["outcome"]?.string ?? "", "callOutcome"))
                sheet.line(sheet.say("cli.round.last_call", when, outcome), .doubt, indent: 3)
            }
            guard let count = unit["count"], count != .null else { continue }
            let beds = sheet.say(
                "cli.suggestions.beds", figure(count, "available"), figure(count, "reserved"),
                figure(count, "unstaffed"))
            let source = sheet.label(count["source"]?.string ?? "", "countSource")
            let counted = sheet.say(
                "cli.suggestions.counted", .text(dates.moment(count["countedAt"]?.string ?? "")), .text(source))
            sheet.line("\(beds) · \(counted)", indent: 3, hanging: 2)
        }
    }

    /// Why counts are not to be trusted, and what to do.
    static let alarms = Screen { value, sheet in
        let items = value["items"]?.array ?? []
        guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.alarm"), .good) }
        let dates = DateWords(setup: sheet.setup)
        for alarm in items {
            sheet.gap()
            let about = [alarm["unitId"]?.string ?? alarm["provider"]?.string].compactMap(\.self)
            let kind = sheet.label(alarm["kind"]?.string ?? "", "alarmKind")
            sheet.line((about + [kind]).joined(separator: " · "), .alarm)
            sheet.pair(sheet.say("cli.field.since-on"), dates.day(alarm["sinceOn"]?.string ?? ""))
            for name in ["detail", "remedy"] {
                sheet.pair(sheet.say("cli.field.\(name)"), alarm[name]?.string ?? "")
            }
        }
    }

    private static func figure(_ value: JSONValue, _ name: String) -> Phrase.Gap {
        .number(value[name]?.integer ?? 0)
    }

    private static func table(_ items: [JSONValue], _ fields: [FieldView], _ sheet: inout Sheet) {
        guard !items.isEmpty else { return }
        let numbers = fields.indices.filter { if case .number = fields[$0].kind { true } else { false } }
        var table = TextTable(fields.map { $0.label(sheet.setup.language) }, numbers: Set(numbers))
        for item in items { table.add(fields.map { $0.words(item, sheet.setup, isShort: true) }) }
        sheet.gap()
        table.draw(on: &sheet)
    }
}
