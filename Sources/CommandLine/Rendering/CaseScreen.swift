import SecureCare
import StrictJSON

extension Screen {
    /// One case: where it stands, whose turn it is, what is wrong, by when, and only then what is asked.
    static let careCase = Screen { value, sheet in
        CaseScreen(value: value).draw(&sheet)
    }

    /// A case that was just registered, with what to do next.
    static let caseRegistered = Screen { value, sheet in
        let id = Printable.clean(value["id"]?.string ?? "")
        sheet.line(sheet.say("cli.case.registered", .text(id)), .good)
        CaseScreen(value: value).draw(&sheet)
        sheet.gap()
        sheet.line(sheet.say("cli.case.next", .text(id)), .faint)
    }
}

/// Draws one case, as far as the reader may see it.
struct CaseScreen {
    /// The case as the API gives it.
    let value: JSONValue

    /// Writes the whole page.
    func draw(_ sheet: inout Sheet) {
        headline(&sheet)
        standing(&sheet)
        stuck(&sheet)
        deadlines(&sheet)
        need(&sheet)
        person(&sheet)
        history(&sheet)
        if let summary = value["summary"]?.string {
            sheet.heading("cli.case.summary")
            sheet.line(summary, indent: 2)
        }
    }

    private func headline(_ sheet: inout Sheet) {
        let parts = [
            value["id"]?.string, value["rung"]?.string.map { sheet.label($0, "rung") },
            value["kind"]?.string.map { sheet.label($0, "caseKind") },
            value["province"]?.string.map { sheet.label($0, "province") },
        ]
        sheet.line(parts.compactMap(\.self).joined(separator: " · "), .strong)
        if value["rung"] == nil { sheet.line(sheet.say("cli.case.in_part"), .faint) }
    }

    private func standing(_ sheet: inout Sheet) {
        let dates = DateWords(setup: sheet.setup)
        if let holder = value["holder"]?.string {
            let name = value["holderName"]?.string.map(Printable.clean)
            let words = [name == holder ? nil : name, holder].compactMap(\.self).joined(separator: " · ")
            sheet.pair(sheet.say("cli.case.turn"), words, .strong)
        }
        if value["suspended"]?.bool == true {
            sheet.pair(sheet.say("cli.case.clock"), sheet.say("cli.case.suspended"), .doubt)
        }
        if let outcome = value["outcome"]?.string {
            sheet.pair(sheet.say("cli.field.outcome"), sheet.label(outcome, "caseOutcome"))
        }
        if let other = value["duplicateOf"]?.string { sheet.pair(sheet.say("cli.field.of"), other) }
        if let opened = value["openedOn"]?.string {
            sheet.pair(sheet.say("cli.case.opened"), dates.dayFromNow(opened))
        }
        for fault in value["faults"]?.strings ?? [] { sheet.pair(sheet.say("cli.case.mend"), fault, .doubt) }
    }

    private func stuck(_ sheet: inout Sheet) {
        let details = value["stuck"]?["details"]?.array ?? []
        let reasons = value["stuck"]?["reasons"]?.strings ?? []
        guard !reasons.isEmpty else { return }
        sheet.heading("cli.case.stuck", style: .alarm)
        for detail in details {
            sheet.line("! " + (detail["detail"]?.string ?? ""), .alarm, indent: 2, hanging: 2)
            if let remedy = detail["remedy"]?.string, !remedy.isEmpty {
                sheet.line(sheet.say("cli.what_helps", .text(remedy)), indent: 4, hanging: 2)
            }
        }
        if details.isEmpty {
            for reason in reasons { sheet.line("! " + sheet.label(reason, "stuckReason"), .alarm, indent: 2) }
        }
    }

    private func deadlines(_ sheet: inout Sheet) {
        let deadlines = (value["deadlines"]?.array ?? []).sorted {
            ($0["dueOn"]?.string ?? "") < ($1["dueOn"]?.string ?? "")
        }
        guard !deadlines.isEmpty else { return }
        sheet.heading("cli.case.deadlines")
        for deadline in deadlines {
            let application = deadline["applicationId"]?.integer.map { " \($0)" } ?? ""
            let name = sheet.label(deadline["name"]?.string ?? "", "deadline") + application
            let (words, style) = words(of: deadline, sheet)
            sheet.pair(name, words, style)
        }
    }

    private func words(of deadline: JSONValue, _ sheet: Sheet) -> (String, Sheet.Style) {
        let due = DateWords(setup: sheet.setup).dayFromNow(deadline["dueOn"]?.string ?? "")
        if deadline["standsStill"]?.bool == true { return (sheet.say("cli.deadline.still"), .faint) }
        if deadline["passed"]?.bool == true { return (sheet.say("cli.deadline.passed", .text(due)), .alarm) }
        let extended = deadline["extended"]?.bool == true ? " · " + sheet.say("cli.deadline.extended") : ""
        return (sheet.say("cli.deadline.due", .text(due)) + extended, .plain)
    }

    private func need(_ sheet: inout Sheet) {
        guard let need = value["need"] else { return }
        sheet.heading("cli.case.need")
        let levels = (need["levels"]?.array ?? []).compactMap(\.integer).map(String.init)
        sheet.pair(
            sheet.say("cli.field.levels"),
            levels.isEmpty ? sheet.say("cli.case.no_levels") : levels.joined(separator: sheet.say("cli.or")))
        for (name, list) in [("regimes", "regime"), ("specialisms", "specialism"), ("expertise", "expertise")] {
            codes(need[name], name, list, &sheet)
        }
        if let care = need["careType"]?.string {
            sheet.pair(sheet.say("cli.field.care-type"), sheet.label(care, "careType"))
        }
        traits(&sheet)
    }

    private func traits(_ sheet: inout Sheet) {
        let traits = value["traits"]?.object?.members ?? []
        for (answer, key) in [("yes", "cli.case.traits_yes"), ("no", "cli.case.traits_no")] {
            let names = traits.filter { $0.value.string == answer }.map { sheet.label($0.name, "trait") }
            if !names.isEmpty { sheet.pair(sheet.say(key), names.joined(separator: ", ")) }
        }
    }

    private func codes(_ value: JSONValue?, _ name: String, _ list: String, _ sheet: inout Sheet) {
        let names = (value?.strings ?? []).map { sheet.label($0, list) }
        if !names.isEmpty { sheet.pair(sheet.say("cli.field.\(name)"), names.joined(separator: ", ")) }
    }

    private func person(_ sheet: inout Sheet) {
        let words = PersonWords(value: value, setup: sheet.setup)
        let pairs = [
            ("cli.case.stay", words.stay), ("cli.case.person", words.person), ("cli.case.title", words.title),
            ("cli.field.funding", words.funding), ("cli.field.indications", words.indications),
            ("cli.field.person-informed", words.informed),
        ].filter { !$0.1.isEmpty }
        guard !pairs.isEmpty else { return }
        sheet.heading("cli.case.circumstances")
        for (key, text) in pairs { sheet.pair(sheet.say(key), text) }
    }

    private func history(_ sheet: inout Sheet) {
        guard let count = value["rejectionCount"]?.integer else { return }
        sheet.gap()
        sheet.pair(sheet.say("cli.case.rejections"), rejections(count, sheet), count > 0 ? .strong : .plain)
        let reporter = [
            value["reporter"]?.string, value["reporterType"]?.string.map { sheet.label($0, "partyType") },
            value["reporterReference"]?.string,
        ].compactMap(\.self)
        sheet.pair(sheet.say("cli.case.reporter"), reporter.joined(separator: " · "))
        if let seeking = value["seekingParty"]?.string, seeking != value["reporter"]?.string {
            sheet.pair(sheet.say("cli.field.seeking-party"), seeking)
        }
        if let region = value["region"]?.string { sheet.pair(sheet.say("cli.field.region"), region) }
    }

    private func rejections(_ count: Int, _ sheet: Sheet) -> String {
        guard count > 0, let id = value["id"]?.string else { return String(count) }
        return "\(count) (casus rejection list \(id))"
    }
}
