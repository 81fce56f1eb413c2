import SecureCare
import StrictJSON

extension Screen {
    /// Cases a line each: what is stuck is seen first.
    static let caseList = Screen { value, sheet in
        let items = value["items"]?.array ?? []
        guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.case")) }
        let dates = DateWords(setup: sheet.setup)
        let headers = ["case", "rung", "turn", "province", "levels", "opened", "rejections", "stuck"]
        var table = TextTable(headers.map { sheet.say("cli.column.\($0)") }, numbers: [6])
        for item in items {
            let stuck = (item["stuck"]?["reasons"]?.strings ?? []).map { sheet.label($0, "stuckReason") }
            let levels = (item["need"]?["levels"]?.array ?? []).compactMap(\.integer).map(String.init)
            table.add([
                item["id"]?.string ?? "", rung(item, sheet),
                item["holder"]?.string ?? "", item["province"]?.string ?? "", levels.joined(separator: ","),
                dates.short(item["openedOn"]?.string ?? ""), item["rejectionCount"]?.integer.map(String.init) ?? "",
                stuck.isEmpty ? "" : "! " + stuck.joined(separator: ", "),
            ])
        }
        table.draw(on: &sheet)
        let stuck = items.filter { $0["stuck"]?["reasons"]?.array?.isEmpty == false }.count
        sheet.gap()
        sheet.line(sheet.say("cli.case.list_total", .number(items.count), .number(stuck)), .faint)
    }

    /// Where the case stands, without who holds it: that has a column of its own.
    private static func rung(_ item: JSONValue, _ sheet: Sheet) -> String {
        let label = sheet.label(item["rung"]?.string ?? "", "rung")
        return label.firstRange(of: " (").map { String(label[..<$0.lowerBound]) } ?? label
    }
}
