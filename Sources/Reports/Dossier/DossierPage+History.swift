import CivilTime
import SecureCare
import StrictJSON

/// The parts of a dossier that tell how things stand and what happened.
extension DossierPage {
    /// Where the case stands, whose turn it is, and what is asked; an unknown thing is left out.
    func facts() -> String {
        let recorded = value["case"] ?? .null
        let need = recorded["need"] ?? .null
        let holder = value["holder"] ?? .null
        let levels = (need["levels"]?.array ?? []).compactMap(\.integer).map(String.init)
        let stay = recorded["currentStay"] ?? .null
        let stayEnd = stay["endsOn"]?.string == nil ? "" : say("dossier.until", .text(day(stay["endsOn"])))
        let traits = (recorded["traits"]?.object?.members ?? []).filter { $0.value == .string("yes") }
            .map { Labels.shared.code($0.name, of: Trait.list, language) }
        let turn = [holder["name"]?.string, holder["phone"]?.string].compactMap(\.self).joined(separator: ", ")
        let title = recorded["criminalTitle"]?["status"]
        let facts: [(String, String)] = [
            ("rung", label(recorded["rung"], Rung.list)), ("turn", turn),
            ("opened", day(recorded["openedOn"])), ("province", label(recorded["province"], Province.list)),
            ("levels", levels.joined(separator: ", ")), ("regimes", labels(need["regimes"], Regime.list)),
            ("specialisms", labels(need["specialisms"], Specialism.list)),
            ("careType", label(need["careType"], CareType.list)),
            ("expertise", labels(need["expertise"], Expertise.list)), ("traits", traits.joined(separator: ", ")),
            ("title", title == .string("none") ? "" : label(title, TitleStatus.list)),
            ("stay", [label(stay["kind"], StayKind.list), stayEnd].filter { !$0.isEmpty }.joined(separator: ", ")),
            ("funding", labels(recorded["funding"], Funding.list)),
            ("birthYear", recorded["birthYear"]?.integer.map(String.init) ?? ""),
        ]
        var text = "<dl>\n"
        for (name, words) in facts where !words.isEmpty {
            let heading = say("dossier.fact.\(name)")
            text += "<dt>\(escaped(heading))</dt><dd>\(escaped(words))</dd>\n"
        }
        text += "</dl>\n"
        if let summary = recorded["summary"]?.string {
            text += section("dossier.summary", paragraph(clipped(summary)))
        }
        return text
    }

    /// Why it is stuck, and what would help.
    func attention() -> String {
        let details = value["case"]?["stuck"]?["details"]?.array ?? []
        guard !details.isEmpty else { return "" }
        let items = details.map { detail in
            let remedy = detail["remedy"]?.string ?? ""
            return "<li><b>\(escaped(detail["detail"]?.string ?? ""))</b> \(escaped(remedy))</li>\n"
        }
        return section("dossier.stuck", "<ul>\n" + items.joined() + "</ul>\n")
    }

    /// What happened, oldest first; of a long history the beginning and the end.
    func timeline() -> String {
        let events = value["timeline"]?.array ?? []
        let shown = events.count > Shown.events ? events.prefix(2) + events.suffix(Shown.events - 2) : events[...]
        let rows = shown.map { event in
            [eventDay(event), headline(event), event["by"]?.string ?? ""]
        }
        return section(
            "dossier.timeline",
            table(["dossier.column.day", "dossier.column.what", "dossier.column.by"], rows)
                + more(events.count - shown.count))
    }

    /// The day that an event is about, where it says so, else that of its recording.
    private func eventDay(_ event: JSONValue) -> String {
        let facts = event["facts"] ?? .null
        let told = ["openedOn", "concludedOn", "admittedOn", "startsOn", "since"].lazy.compactMap { facts[$0]?.string }
        return day(told.first.map { .string($0) } ?? event["recordedAt"])
    }

    private func headline(_ event: JSONValue) -> String {
        let kind = event["kind"]?.string ?? ""
        let facts = event["facts"] ?? .null
        let words = facts["move"].map { label($0, "move") } ?? say("cli.event.\(kind)")
        var parts = [words]
        if let from = facts["from"], let to = facts["to"], from != to {
            parts.append("\(label(from, Rung.list)) → \(label(to, Rung.list))")
        }
        switch kind {
        case "search_concluded": parts.append(label(facts["outcome"], SearchOutcome.list))
        case "stay_recorded": parts.append(label(facts["kind"], StayKind.list))
        case "clock_fired": parts.append(label(facts["name"], DeadlineName.list))
        case "party_involved": parts.append(facts["party"]?.string ?? "")
        case "case_taken_over": parts.append(label(facts["rung"], Rung.list))
        default: break
        }
        if let end = facts["endsOn"]?.string ?? facts["untilOn"]?.string {
            parts.append(say("dossier.until", .text(day(.string(end)))))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Who refused and why: every reason with its number, and the last refusals one by one.
    func refusals() -> String {
        let all = value["rejections"]?.array ?? []
        let total = value["case"]?["rejectionCount"]?.integer ?? all.count
        guard !all.isEmpty else { return section("dossier.refusals", paragraph(say("dossier.no_refusals"))) }
        var counts: [String: Int] = [:]
        for refusal in all { counts[refusal["primaryReason"]?.string ?? "", default: 0] += 1 }
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let reasons = ordered.map { code, count in
            let words = code.isEmpty ? say("report.code.unknown") : label(.string(code), RejectionReason.list)
            return "\(words) (\(count))"
        }
        let last = all.suffix(Shown.refusals).reversed().map { refusal in
            let who = refusal["unitId"]?.string ?? refusal["providerName"]?.string ?? refusal["provider"]?.string
            let primary = refusal["primaryReason"]?.string.map { [$0] } ?? []
            let reasons = primary + (refusal["secondaryReasons"]?.strings ?? [])
            let on = day(refusal["rejectedOn"])
            return [
                on.isEmpty ? say("report.code.unknown") : on, who ?? say("report.code.unknown"),
                reasons.map { label(.string($0), RejectionReason.list) }.joined(separator: "; "),
                label(refusal["liftedBy"], LiftedBy.list),
            ]
        }
        let headings = ["day", "who", "reason", "lifted_by"].map { "dossier.column.\($0)" }
        return section(
            "dossier.refusals",
            paragraph(say("dossier.refusal_count", .number(total), .text(reasons.joined(separator: "; "))))
                + table(headings, last) + more(total - last.count))
    }
}
