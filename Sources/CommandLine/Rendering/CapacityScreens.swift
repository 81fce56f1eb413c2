import SecureCare
import StrictJSON

extension Screen {
    /// Beds a unit a line, with what all of them come to.
    static let capacity = Screen { value, sheet in
        let units = value["items"]?.array ?? []
        guard !units.isEmpty else { return sheet.line(sheet.say("cli.none.unit")) }
        let dates = DateWords(setup: sheet.setup)
        let names = ["unit", "provider", "province", "level"] + BedColumns.names + ["counted", "source"]
        var table = TextTable(names.map { sheet.say("cli.column.\($0)") }, numbers: [3, 4, 5, 6, 7, 8])
        for unit in units {
            let count = unit["count"]
            let isStale = count?["stale"]?.bool == true
            table.add(
                [
                    unit["id"]?.string ?? "", unit["provider"]?.string ?? "", unit["province"]?.string ?? "",
                    unit["level"]?.integer.map(String.init) ?? "",
                ] + BedColumns.names.map { count?[$0]?.integer.map(String.init) ?? "–" } + [
                    dates.short(count?["countedAt"]?.string ?? sheet.say("cli.never")) + (isStale ? " !" : ""),
                    source(count, sheet),
                ])
        }
        let sums = BedColumns.names.map { name in units.compactMap { $0["count"]?[name]?.integer }.reduce(0, +) }
        table.add([sheet.say("cli.total"), "", "", ""] + sums.map(String.init) + ["", ""])
        table.draw(on: &sheet)
        if units.contains(where: { $0["count"]?["stale"]?.bool == true }) {
            sheet.gap()
            sheet.line(sheet.say("cli.capacity.stale"), .doubt)
        }
    }

    /// How fresh the counts are, a provider a line, the stalest first.
    static let freshness = Screen { value, sheet in
        let units = value["items"]?.array ?? []
        guard !units.isEmpty else { return sheet.line(sheet.say("cli.none.unit")) }
        let dates = DateWords(setup: sheet.setup)
        let groups = Dictionary(grouping: units) { $0["provider"]?.string ?? "" }
        let lines = groups.map { Freshness(provider: $0.key, units: $0.value) }.sorted(by: Freshness.stalestFirst)
        let headers = ["provider", "units", "fresh", "stale", "never", "oldest"]
        var table = TextTable(headers.map { sheet.say("cli.column.\($0)") }, numbers: [1, 2, 3, 4])
        for line in lines {
            table.add(
                [line.provider] + [line.units, line.fresh, line.stale, line.never].map(String.init)
                    + [dates.short(line.oldest ?? "")])
        }
        table.draw(on: &sheet)
        let fresh = lines.map(\.fresh).reduce(0, +)
        sheet.gap()
        sheet.line(sheet.say("cli.capacity.fresh_total", .number(fresh), .number(units.count)), .strong)
    }

    /// One unit: what it is, whom to call, and its last count.
    static let unit = Screen { value, sheet in
        let head = [value["id"]?.string, value["provider"]?.string].compactMap(\.self)
        sheet.line(head.joined(separator: " · "), .strong)
        let contact = [value["phone"]?.string, value["reachable"]?.string].compactMap(\.self)
        if !contact.isEmpty {
            sheet.pair(sheet.say("cli.suggestions.call"), contact.joined(separator: " · "), .strong)
        }
        Screen.pairs(value, Fields.unit.dropping(["id", "provider"]), &sheet)
        guard let count = value["count"], count != .null else {
            return sheet.line(sheet.say("cli.capacity.uncounted"), .doubt)
        }
        sheet.heading("cli.capacity.last_count")
        Screen.pairs(count, Fields.count.dropping(["unitId", "recordedAt"]), &sheet)
        if count["stale"]?.bool == true { sheet.line(sheet.say("cli.suggestions.stale"), .doubt, indent: 2) }
    }

    /// A count as it was stored, or several.
    static let counted = Screen { value, sheet in
        let shown =
            value["items"] == nil
            ? Screen.recorded("count", Fields.count)
            : Screen.table("count", Fields.count.dropping(["recordedAt", "countedBy"]))
        shown.draw(value, &sheet)
    }

    /// How was counted, in one word.
    private static func source(_ count: JSONValue?, _ sheet: Sheet) -> String {
        guard let code = count?["source"]?.string else { return "" }
        return Labels.shared.words("cli.source.\(code)")?.said(in: sheet.setup.language) ?? code
    }

    /// What became of the rows of a file.
    static let imported = importScreen("cli.import.done")
    /// What would become of them.
    static let importTrial = importScreen("cli.import.trial")

    private static func importScreen(_ key: String) -> Screen {
        Screen { value, sheet in
            let numbers = ["read", "imported", "skipped", "rejected"].map { Phrase.Gap.number(value[$0]?.integer ?? 0) }
            sheet.line(Phrase(key, filledWith: numbers).said(in: sheet.setup.language), .strong)
            let errors = value["errors"]?.array ?? []
            let idle = (value["columns"]?.array ?? []).filter { $0["field"]?.string == nil }
                .compactMap { $0["column"]?.string }
            if !idle.isEmpty {
                sheet.line(sheet.say("cli.import.not_taken", .text(idle.joined(separator: ", "))), .faint)
            }
            let unread = value["sheetsNotRead"]?.integer ?? 0
            if unread > 0 { sheet.line(sheet.say("cli.import.sheets_not_read", .number(unread)), .faint) }
            guard !errors.isEmpty else { return }
            sheet.gap()
            var table = TextTable(["row", "column", "fault"].map { sheet.say("cli.column.\($0)") }, numbers: [0])
            for error in errors {
                table.add([
                    error["row"]?.integer.map(String.init) ?? "", error["column"]?.string ?? "",
                    error["detail"]?.string ?? "",
                ])
            }
            table.draw(on: &sheet)
        }
    }
}

/// The numbers of a bed count, in the order of the table.
enum BedColumns {
    /// Their names in an answer.
    static let names = ["total", "occupied", "available", "reserved", "unstaffed"]
}

/// How fresh the counts of one provider are.
struct Freshness {
    /// Code of the provider.
    let provider: String
    /// How many units it has.
    let units: Int
    /// Units whose last count is out of date.
    let stale: Int
    /// Units that were never counted.
    let never: Int
    /// The oldest last count; nil when nothing was counted.
    let oldest: String?

    /// The figures over a provider's units.
    init(provider: String, units: [JSONValue]) {
        self.provider = provider
        self.units = units.count
        let counts = units.compactMap { $0["count"] }.filter { $0 != .null }
        never = units.count - counts.count
        stale = counts.filter { $0["stale"]?.bool == true }.count
        oldest = counts.compactMap { $0["countedAt"]?.string }.min()
    }

    /// Units counted in time.
    var fresh: Int { units - stale - never }

    /// More units out of date before fewer, then by name.
    static func stalestFirst(_ left: Freshness, _ right: Freshness) -> Bool {
        let (behind, other) = (left.units - left.fresh, right.units - right.fresh)
        return behind == other ? left.provider < right.provider : behind > other
    }
}
