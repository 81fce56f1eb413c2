import SecureCare
import StrictJSON

extension Screen {
    /// The reasons that one may give for a refusal, by category, with who can take each away.
    static let rejectionReasons = Screen { value, sheet in
        let items = value["items"]?.array ?? []
        let said = sheet.setup.language.rawValue
        for category in RejectionCategory.names {
            let reasons = items.filter { $0["category"]?.string == category }
            guard !reasons.isEmpty else { continue }
            sheet.gap()
            sheet.line(sheet.label(category, "rejectionCategory"), .strong)
            for reason in reasons {
                sheet.line(reason["code"]?.string ?? "", indent: 2)
                sheet.line(reason[said]?.string ?? "", indent: 6)
                if let lifter = reason["liftedBy"]?.string {
                    sheet.line(
                        sheet.say("cli.reason.lifted_by", .text(sheet.label(lifter, "liftedBy"))), .faint, indent: 6)
                }
                if let passage = reason["covenant"]?.string {
                    sheet.line(sheet.say("cli.reason.covenant", .text(passage)), .doubt, indent: 6, hanging: 2)
                }
            }
        }
    }

    /// Every code list, with what people call each code.
    static let codes = Screen { value, sheet in
        let said = sheet.setup.language.rawValue
        for list in value["items"]?.array ?? [] {
            sheet.gap()
            sheet.line(list["list"]?.string ?? "", .strong)
            for code in list["codes"]?.array ?? [] {
                sheet.pair(code["code"]?.string ?? "", code[said]?.string ?? "", isCode: true)
            }
        }
    }

    /// The ladder in force: where a case can stand, the moves, and the deadlines.
    static let ladder = Screen { value, sheet in
        let name = value["name"]?.string ?? ""
        let version = value["version"]?.integer.map(String.init) ?? ""
        sheet.line([name, version].filter { !$0.isEmpty }.joined(separator: " · "), .strong)
        for (member, code) in [("states", "state"), ("moves", "move"), ("deadlines", "name")] {
            sheet.heading("cli.ladder.\(member)")
            for item in value[member]?.array ?? [] {
                sheet.pair(item[code]?.string ?? "", LadderWords.words(of: item, sheet), isCode: true)
            }
        }
    }

    /// A token that was just issued: it is shown this once.
    static let tokenIssued = Screen { value, sheet in
        sheet.line(sheet.say("cli.token.once"), .doubt)
        sheet.gap()
        sheet.drawn(Printable.clean(value["token"]?.string ?? ""), .strong)
        sheet.gap()
        pairs(value, Fields.token, &sheet)
    }
}

/// What stands beside a name of the ladder.
enum LadderWords {
    /// What people call it, and where it leads from and to, as far as the ladder says.
    static func words(of item: JSONValue, _ sheet: Sheet) -> String {
        var parts = [item[sheet.setup.language.rawValue]?.string].compactMap(\.self)
        let from = item["from"]?.string.map { [$0] } ?? item["from"]?.strings ?? []
        if let to = item["to"]?.string, !from.isEmpty {
            parts.append(from.map { sheet.label($0, "rung") }.joined(separator: ", ") + " → " + sheet.label(to, "rung"))
        }
        return parts.joined(separator: " · ")
    }
}
