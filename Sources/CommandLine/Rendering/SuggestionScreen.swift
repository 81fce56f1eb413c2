import SecureCare
import StrictJSON

extension Screen {
    /// Where a conversation could start: whom to call first, why, and what on the supply side would help.
    static let suggestions = Screen { value, sheet in
        if let notice = value["notice"]?.string { sheet.line(notice, .doubt) }
        if let ask = value["ask"] { return SuggestionScreen.ask(ask, &sheet) }
        if let unit = value["unit"] { return SuggestionScreen.explanation(unit, value, &sheet) }
        let dates = DateWords(setup: sheet.setup)
        let asOf = dates.moment(value["asOf"]?.string ?? "")
        sheet.line(
            sheet.say("cli.suggestions.considered", .number(value["considered"]?.integer ?? 0), .text(asOf)), .faint)
        for group in ["fitting", "toAsk", "nearMisses"] {
            SuggestionScreen.group(group, value[group]?.array ?? [], &sheet)
        }
        SuggestionScreen.unlocks(value["unlocks"]?.array ?? [], &sheet)
    }
}

/// Draws the parts of a page of suggestions.
enum SuggestionScreen {
    /// Whom to ask, for a party that does not read capacity itself.
    static func ask(_ ask: JSONValue, _ sheet: inout Sheet) {
        sheet.heading("cli.suggestions.ask")
        sheet.pair(sheet.say("cli.suggestions.call"), ask["phone"]?.string ?? sheet.say("cli.unknown"), .strong)
        sheet.pair(
            sheet.say("cli.field.party"),
            [ask["name"]?.string, ask["party"]?.string].compactMap(\.self).joined(separator: " · "))
    }

    /// One group of units, under a heading that says what it means.
    static func group(_ name: String, _ units: [JSONValue], _ sheet: inout Sheet) {
        let key = "cli.suggestions.\(KebabCase.from(name))"
        guard !units.isEmpty else { return sheet.heading("\(key).none", style: .faint) }
        sheet.heading(key, .number(units.count))
        let isNear = name == "nearMisses"
        let shown = units.prefix(isNear ? nearMissesShownMax : unitsShownMax)
        for (place, unit) in shown.enumerated() {
            if place > 0 { sheet.gap() }
            draw(unit, place + 1, onlyWhatStandsInTheWay: isNear, &sheet)
        }
        others(units.dropFirst(shown.count).compactMap { $0["unitId"]?.string }, &sheet)
    }

    /// How many units of a group are shown in full; the first are the best.
    static let unitsShownMax = 5
    /// How many units are shown where something stands in the way.
    static let nearMissesShownMax = 3
    /// How many things that would unlock beds are shown; the first unlock the most.
    static let unlocksShownMax = 5

    /// How many more there are, and which.
    private static func others(_ names: [String], _ sheet: inout Sheet) {
        guard !names.isEmpty else { return }
        sheet.gap()
        sheet.line(
            sheet.say("cli.suggestions.others", .number(names.count), .text(names.joined(separator: ", "))), .faint,
            indent: 2, hanging: 2)
    }

    /// What would have to change on the supply side.
    static func unlocks(_ unlocks: [JSONValue], _ sheet: inout Sheet) {
        guard !unlocks.isEmpty else { return }
        sheet.heading("cli.suggestions.unlocks")
        for unlock in unlocks.prefix(unlocksShownMax) {
            sheet.line("- " + (unlock["detail"]?.string ?? ""), indent: 2, hanging: 2)
        }
        let rest = unlocks.count - unlocksShownMax
        if rest > 0 { sheet.line(sheet.say("cli.suggestions.other_unlocks", .number(rest)), .faint, indent: 2) }
    }

    /// One unit explained: every criterion, then what would have to change or be asked.
    static func explanation(_ unit: JSONValue, _ value: JSONValue, _ sheet: inout Sheet) {
        draw(unit, 1, onlyWhatStandsInTheWay: false, &sheet)
        sheet.gap()
        sheet.line(sheet.say("cli.explain.\(value["outcome"]?.string ?? "")"), .strong)
        let steps = value["outcome"]?.string == "does_not_fit" ? value["changes"] : value["toAsk"]
        for step in steps?.array ?? [] { sheet.line("- " + (step["detail"]?.string ?? ""), indent: 2, hanging: 2) }
    }

    private static func draw(
        _ unit: JSONValue, _ number: Int, onlyWhatStandsInTheWay isBrief: Bool, _ sheet: inout Sheet
    ) {
        let level = unit["level"]?.integer.map { sheet.say("cli.suggestions.level", .number($0)) }
        let head = [
            unit["unitId"]?.string, unit["provider"]?.string, unit["location"]?.string,
            unit["province"]?.string.map { sheet.label($0, "province") }, level,
            unit["type"]?.string.map(Printable.clean),
        ]
        sheet.line("\(number). " + head.compactMap(\.self).joined(separator: " · "), .strong, indent: 2, hanging: 3)
        let contact = [unit["contact"]?["phone"]?.string, unit["contact"]?["reachable"]?.string].compactMap(\.self)
        let call = contact.isEmpty ? sheet.say("cli.suggestions.no_phone") : contact.joined(separator: " · ")
        sheet.line(sheet.say("cli.suggestions.phone", .text(call)), .strong, indent: 5, hanging: 2)
        beds(unit, &sheet)
        let criteria = unit["criteria"]?.array ?? []
        for criterion in criteria where !isBrief || criterion["outcome"]?.string != "pass" { draw(criterion, &sheet) }
        coverage(unit, &sheet)
        rejectedBefore(unit, &sheet)
    }

    private static func beds(_ unit: JSONValue, _ sheet: inout Sheet) {
        let dates = DateWords(setup: sheet.setup)
        let counts = sheet.say(
            "cli.suggestions.beds", .number(unit["available"]?.integer ?? 0), .number(unit["reserved"]?.integer ?? 0),
            .number(unit["unstaffed"]?.integer ?? 0))
        let source = sheet.label(unit["source"]?.string ?? "", "countSource")
        let counted = sheet.say(
            "cli.suggestions.counted", .text(dates.moment(unit["countedAt"]?.string ?? "")), .text(source))
        sheet.line("\(counts) · \(counted)", indent: 5, hanging: 2)
        if unit["stale"]?.bool == true { sheet.line(sheet.say("cli.suggestions.stale"), .doubt, indent: 5) }
    }

    private static func draw(_ criterion: JSONValue, _ sheet: inout Sheet) {
        let (mark, style): (String, Sheet.Style) =
            switch criterion["outcome"]?.string {
            case "pass": ("✓", .good)
            case "fail": ("✗", .alarm)
            default: ("?", .doubt)
            }
        sheet.line("\(mark) " + (criterion["detail"]?.string ?? ""), style, indent: 5, hanging: 2)
    }

    private static func coverage(_ unit: JSONValue, _ sheet: inout Sheet) {
        let missing = (unit["coverage"]?["missing"]?.strings ?? []).map { sheet.label($0, "expertise") }
        guard !missing.isEmpty else { return }
        sheet.line(sheet.say("cli.suggestions.missing", .text(missing.joined(separator: ", "))), indent: 5, hanging: 2)
    }

    private static func rejectedBefore(_ unit: JSONValue, _ sheet: inout Sheet) {
        guard let before = unit["rejectedBefore"], let count = before["count"]?.integer, count > 0 else { return }
        let reasons = (before["reasons"]?.strings ?? []).map { sheet.label($0, RejectionReason.list) }
        let last = before["lastOn"]?.string.map(DateWords(setup: sheet.setup).day) ?? ""
        sheet.line(
            sheet.say(
                "cli.suggestions.rejected_before", .number(count), .text(last),
                .text(reasons.joined(separator: "; "))), .doubt, indent: 5, hanging: 2)
    }
}
