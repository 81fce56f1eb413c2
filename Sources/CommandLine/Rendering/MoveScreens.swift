import SecureCare
import StrictJSON

extension Screen {
    /// Every move from here: first what can be done and what it asks for, then what cannot and what would help.
    static let possibleMoves = possibleMoves("move", "rung")

    /// The same for another ladder, by the lists of its moves and states.
    static func possibleMoves(_ moveList: String, _ stateList: String) -> Screen {
        Screen { value, sheet in draw(value, moveList, stateList, &sheet) }
    }

    private static func draw(_ value: JSONValue, _ moveList: String, _ stateList: String, _ sheet: inout Sheet) {
        let moves = value["items"]?.array ?? []
        let open = moves.filter { $0["allowed"]?.bool == true }
        let closed = moves.filter { $0["allowed"]?.bool != true }
        sheet.heading(open.isEmpty ? "cli.moves.none" : "cli.moves.open")
        for move in open {
            sheet.line("✓ " + MoveWords.headline(move, sheet, moveList, stateList), .good, indent: 2, hanging: 2)
            let needs = (move["needs"]?.strings ?? []).map { "--" + KebabCase.from($0) }
            if !needs.isEmpty {
                sheet.line(sheet.say("cli.moves.needs", .text(needs.joined(separator: ", "))), indent: 6, hanging: 2)
            }
        }
        guard !closed.isEmpty else { return }
        sheet.heading("cli.moves.closed")
        for move in closed {
            sheet.line("✗ " + MoveWords.headline(move, sheet, moveList, stateList), .doubt, indent: 2, hanging: 2)
            for refusal in move["refusals"]?.array ?? [] { MoveWords.refusal(refusal, indent: 6, &sheet) }
        }
    }

    /// A move that was made: where the case stands now, and what is still waited for.
    static let moveMade = Screen { value, sheet in
        let from = value["from"]?.string ?? ""
        let to = value["to"]?.string ?? ""
        let id = Printable.clean(value["caseId"]?.string ?? "")
        let place = sheet.label(to, "rung")
        sheet.line(
            from == to
                ? sheet.say("cli.move.stays", .text(id), .text(place), .text(MoveWords.name(value, sheet)))
                : sheet.say("cli.move.made", .text(id), .text(place), .text(sheet.label(from, "rung"))), .good)
        if value["confirmed"]?.bool == false { sheet.line(sheet.say("cli.move.unconfirmed"), .doubt) }
        if let outcome = value["outcome"]?.string {
            sheet.pair(sheet.say("cli.field.outcome"), sheet.label(outcome, "caseOutcome"))
        }
        sheet.line(sheet.say("cli.move.next", .text(id)), .faint)
    }
}

/// Moves and refusals in words.
enum MoveWords {
    /// What people call the move.
    static func name(_ move: JSONValue, _ sheet: Sheet) -> String {
        sheet.label(move["move"]?.string ?? "", "move")
    }

    /// The move as people say it, as it is typed, and where it leads.
    static func headline(
        _ move: JSONValue, _ sheet: Sheet, _ moveList: String = "move", _ stateList: String = "rung"
    ) -> String {
        let code = Printable.clean(move["move"]?.string ?? "")
        return "\(sheet.label(code, moveList)) → \(sheet.label(move["to"]?.string ?? "", stateList)) (\(code))"
    }

    /// A rule that is not met: what it found, what would help, and its name.
    static func refusal(_ refusal: JSONValue, indent: Int, _ sheet: inout Sheet) {
        sheet.line(refusal["detail"]?.string ?? "", indent: indent, hanging: 2)
        if let remedy = refusal["remedy"]?.string, !remedy.isEmpty {
            sheet.line(sheet.say("cli.what_helps", .text(remedy)), .strong, indent: indent, hanging: 2)
        }
        if let rule = refusal["rule"]?.string {
            sheet.line(sheet.say("cli.rule", .text(rule)), .faint, indent: indent, hanging: 2)
        }
    }
}
