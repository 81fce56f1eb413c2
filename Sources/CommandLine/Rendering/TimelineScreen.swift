import SecureCare
import StrictJSON

extension Screen {
    /// The history of a case, oldest first: when, who, what, and what was said with it.
    static let timeline = Screen { value, sheet in
        let items = value["items"]?.array ?? []
        guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.event")) }
        let dates = DateWords(setup: sheet.setup)
        for event in items {
            let kind = event["kind"]?.string ?? ""
            let when = dates.moment(event["recordedAt"]?.string ?? "")
            let head = [when, EventWords.headline(kind, event, sheet), event["by"]?.string]
            sheet.line(head.compactMap(\.self).joined(separator: " · "), .strong, hanging: 2)
            for member in event.object?.members ?? [] {
                guard let (label, words) = EventWords.member(member, of: kind, sheet.setup) else { continue }
                sheet.pair(label, words)
            }
        }
    }
}

/// What happened, in words.
enum EventWords {
    /// What happened: the move with its rungs, or the kind of event.
    static func headline(_ kind: String, _ event: JSONValue, _ sheet: Sheet) -> String {
        let said = Labels.shared.words("cli.event.\(kind)")?.said(in: sheet.setup.language)
        let words = event["move"]?.string.map { sheet.label($0, "move") } ?? said ?? kind.replacing("_", with: " ")
        guard let from = event["from"]?.string, let to = event["to"]?.string, from != to else { return words }
        return "\(words): \(sheet.label(from, "rung")) → \(sheet.label(to, "rung"))"
    }

    /// A member with its label; nil for what stands in the headline already, or says nothing.
    static func member(
        _ member: JSONObject.Member, of kind: String, _ setup: PageSetup
    ) -> (label: String, words: String)? {
        guard !headlineMembers.contains(member.name) else { return nil }
        let list = member.name == "outcome" && kind.contains("search") ? "searchOutcome" : lists[member.name]
        let isMoment = member.name.hasSuffix("At")
        let isDay = member.name.hasSuffix("On") || member.name == "since" || member.name.hasSuffix("Since")
        let shown: FieldView.Kind =
            if let list { .code(list) } else if isMoment { .moment } else if isDay { .day } else { .text }
        var holder = JSONObject()
        holder[member.name] = member.value
        let field = FieldView(name: member.name, kind: shown)
        let words = field.words(.object(holder), setup)
        guard !words.isEmpty, member.value != .bool(false) else { return nil }
        let label = Labels.shared.words("cli.field.\(KebabCase.from(member.name))")?.said(in: setup.language)
        return (label ?? KebabCase.from(member.name).replacing("-", with: " "), words)
    }

    private static let headlineMembers = ["n", "kind", "recordedAt", "by", "from", "to", "move", "caseId", "rung"]
    private static let lists = [
        "primaryReason": RejectionReason.list, "secondaryReasons": RejectionReason.list,
        "categories": "rejectionCategory", "pointsTo": "specialism", "outcome": "caseOutcome",
        "scope": "searchScope", "missingPlace": "missingPlace", "province": "province",
        "reporterProvince": "province", "reporterType": "partyType", "gender": "gender", "adult": "answer",
        "personInformed": "answer", "funding": "funding", "name": "deadline", "stayKind": "stayKind",
    ]
}
