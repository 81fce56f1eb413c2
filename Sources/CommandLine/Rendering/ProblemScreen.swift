import SecureCare
import StrictJSON

/// A problem in words: what is wrong, every fault by the option that caused it, every rule with its remedy.
struct ProblemScreen {
    /// The options that the command knows, to name a fault by what was typed.
    let specs: [OptionSpec]

    /// Writes the problem; a status alone when the answer was none of ours.
    func draw(_ problem: JSONValue?, status: Int, _ sheet: inout Sheet) {
        guard let problem, let title = problem["title"]?.string else {
            sheet.line(sheet.say("cli.problem.bare", .number(status)), .alarm)
            return
        }
        sheet.line(title, .alarm)
        if let detail = problem["detail"]?.string, detail != title { sheet.line(detail) }
        for fault in problem["errors"]?.array ?? [] { draw(fault, &sheet) }
        for refusal in problem["refusals"]?.array ?? [] {
            sheet.gap()
            MoveWords.refusal(refusal, indent: 2, &sheet)
        }
    }

    private func draw(_ fault: JSONValue, _ sheet: inout Sheet) {
        let place = place(fault["pointer"]?.string ?? "", sheet)
        var words = fault["detail"]?.string ?? ""
        if let kind = fault["kind"]?.string, let start = fault["start"]?.integer, let end = fault["end"]?.integer {
            let what = sheet.label(kind, "identityKind")
            words += " " + sheet.say("cli.problem.where", .text(what), .number(start + 1), .number(end))
        }
        sheet.line(place.isEmpty ? "- \(words)" : "- \(place): \(words)", indent: 2, hanging: 2)
    }

    /// `/need/levels/0` as `--need-levels (1)`; the pointer itself where no option leads there.
    func place(_ pointer: String, _ sheet: Sheet) -> String {
        if pointer.hasPrefix("?") { return "--" + KebabCase.from(String(pointer.dropFirst())) }
        var parts = pointer.split(separator: "/").map(String.init)
        var item: Int?
        if let last = parts.last.flatMap(Int.init) {
            item = last
            parts.removeLast()
        }
        guard let spec = specs.first(where: { $0.purpose == .field(parts) }) else { return pointer }
        return "--\(spec.name)" + (item.map { " (\($0 + 1))" } ?? "")
    }
}
