import SecureCare

extension LadderDefinition {
    /// A ladder as plain text: its moves in columns with who may make each and by which rules, then deadlines and
    /// parameters. Less than 100 columns wide for short names.
    public func table(_ words: LadderWords) -> String {
        func heading(_ key: String) -> String { words.sentence(Phrase("ladder.table.\(key)")) }
        let headings = ["move", "from", "to"].map(heading)
        let rows = moves.map { move in
            move.from.enumerated().map { number, from in
                number == 0 ? [words.move(move), words.state(from), target(move, words)] : ["", words.state(from), ""]
            }
        }
        let widths = headings.indices.map { column in
            ([headings] + rows.joined()).map { $0[column].count }.max() ?? 0
        }
        var lines = ["\(name) \(version) (\(validFrom))", "", line(headings, widths)]
        lines.append(line(widths.map { String(repeating: "-", count: $0) }, widths))
        for (move, row) in zip(moves, rows) {
            lines += row.map { line($0, widths) }
            lines.append("    \(heading("who")): " + move.whoMay.map(words.role).joined(separator: ", "))
            lines += move.rules.map { "    \(heading("rule")): " + words.rule($0.name) }
        }
        lines += ["", heading("deadlines")]
        lines += deadlines.map { "    " + words.sentence($0.phrase) }
        lines += ["", heading("parameters")]
        lines += parameters.map { "    \(words.parameter($0.name)): \($0.value)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func target(_ move: Move, _ words: LadderWords) -> String {
        switch move.to {
        case .state(let name): words.state(name)
        case .same: words.sentence(Phrase("ladder.table.same"))
        case .previous: words.sentence(Phrase("ladder.table.previous"))
        }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
        var line = padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}

extension DeadlineRule {
    /// The deadline in words: its name, how many days, and from what they are counted.
    public var phrase: Phrase {
        Phrase(
            "ladder.deadline.\(unit.rawValue).\(counted.rawValue)", .code(list: "deadline", name: name),
            .number(amount), .code(list: "startingPoint", name: startsFrom))
    }
}
