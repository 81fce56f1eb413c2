import SecureCare
import StrictJSON

/// The parts of a dossier that say where a conversation could start, and what was promised.
extension DossierPage {
    /// Which units fit, which are to be asked, and which fail by one thing; or whom to ask.
    func beds() -> String {
        guard let found = value["suggestions"], found != .null else { return "" }
        var text = paragraph(found["notice"]?.string ?? "")
        if let ask = found["ask"] {
            let words = [ask["name"]?.string, ask["phone"]?.string].compactMap(\.self).joined(separator: ", ")
            return section("dossier.beds", text + paragraph(say("dossier.ask", .text(words))))
        }
        var rows: [[String]] = []
        for (group, wanted) in [("fitting", "pass"), ("toAsk", "unknown"), ("nearMisses", "fail")] {
            let units = found[group]?.array ?? []
            for unit in units.prefix(Shown.units) { rows.append(row(unit, group, telling: wanted)) }
        }
        guard !rows.isEmpty else { return section("dossier.beds", text + paragraph(say("dossier.no_beds"))) }
        let headings = ["fits", "unit", "phone", "available", "remark"].map { "dossier.column.\($0)" }
        text += table(headings, rows)
        return section("dossier.beds", text)
    }

    private func row(_ unit: JSONValue, _ group: String, telling outcome: String) -> [String] {
        let place = [
            unit["unitId"]?.string, unit["provider"]?.string, label(unit["province"], Province.list),
            unit["level"]?.integer.map { say("dossier.level", .number($0)) },
        ]
        let criteria = (unit["criteria"]?.array ?? []).filter { $0["outcome"] == .string(outcome) }
        var remarks = group == "fitting" ? [] : criteria.compactMap { $0["detail"]?.string }
        if let before = unit["rejectedBefore"]?["count"]?.integer, before > 0 {
            remarks.append(say("dossier.refused_before", .number(before)))
        }
        if unit["stale"]?.bool == true { remarks.append(say("dossier.stale", .text(day(unit["countedAt"])))) }
        let contact = [unit["contact"]?["phone"]?.string, unit["contact"]?["reachable"]?.string]
        return [
            say("dossier.group.\(group)"), place.compactMap(\.self).joined(separator: ", "),
            contact.compactMap(\.self).joined(separator: ", "), String(unit["available"]?.integer ?? 0),
            remarks.joined(separator: " "),
        ]
    }

    /// What would have to change on the supply side.
    func unlocks() -> String {
        let unlocks = value["suggestions"]?["unlocks"]?.array ?? []
        guard !unlocks.isEmpty else { return "" }
        let items = unlocks.prefix(Shown.unlocks).map { "<li>\(escaped($0["detail"]?.string ?? ""))</li>\n" }
        return section(
            "dossier.unlocks", "<ul>\n" + items.joined() + "</ul>\n" + more(unlocks.count - items.count))
    }

    /// What somebody promised and is not done yet, the first due first.
    func promises() -> String {
        let actions = (value["openActions"]?.array ?? []).map { item in
            (item["dueOn"]?.string ?? "", item["owner"]?.string ?? "", item["text"]?.string ?? "")
        }
        let steps = (value["openSteps"]?.array ?? []).map { item in
            (
                item["committedUntilOn"]?.string ?? item["startsOn"]?.string ?? "", item["committedBy"]?.string ?? "",
                item["text"]?.string ?? ""
            )
        }
        let asked = (value["openApplications"]?.array ?? []).map { item in
            (
                item["dueOn"]?.string ?? "",
                item["unitId"]?.string ?? item["providerName"]?.string ?? item["provider"]?.string ?? "",
                say("dossier.awaits_answer", .text(day(item["appliedOn"])))
            )
        }
        let all = (actions + steps + asked).sorted { ($0.0.isEmpty ? "~" : $0.0) < ($1.0.isEmpty ? "~" : $1.0) }
        guard !all.isEmpty else { return section("dossier.promises", paragraph(say("dossier.no_promises"))) }
        let rows = all.prefix(Shown.promises).map { due, who, what in
            [due.isEmpty ? "–" : day(.string(due)), who, clipped(what)]
        }
        let headings = ["due", "who", "what"].map { "dossier.column.\($0)" }
        return section("dossier.promises", table(headings, rows) + more(all.count - rows.count))
    }
}
