import SecureCare
import StrictJSON

extension Fields {
    /// A version of the ladder.
    static let ladderVersion = [
        number("version"), day("validFrom"), flag("inForce"), number("openCases"), moment("installedAt"),
        text("installedBy"),
    ]

    /// One thing in which two versions differ.
    static let difference = [text("subject"), text("name"), text("before"), text("after")]

    /// What would have happened at one place.
    static let simulatedPlace = [
        text("region"), code("rung", "rung"), number("moves"), number("refused"), number("escalated"),
        number("escalatedWas"), number("stuck"), number("stuckWas"),
    ]

    /// A move that would have been refused.
    static let simulatedRefusal = [
        text("caseId"), code("move", "move"), code("rung", "rung"), moment("madeAt"), text("rules"),
    ]

    /// A step up that would have been made.
    static let simulatedEscalation = [text("caseId"), code("rung", "rung"), moment("madeAt")]

    /// A case that would have been stuck.
    static let simulatedStuck = [text("caseId"), code("rung", "rung"), moment("since")]

    /// What becomes of the cases of a migration.
    static let migration = [number("to"), number("fine"), number("needMapping"), number("cannot")]

    /// What becomes of one case.
    static let verdict = [
        text("caseId"), number("from"), code("rung", "rung"), code("toRung", "rung"), text("verdict"), text("why"),
    ]

    /// That a migration was taken back.
    static let reversion = [number("reverted")]
}

extension Screen {
    /// In what two versions differ, a block each.
    static let ladderDifferences = Screen { value, sheet in
        let items = value["differences"]?.array ?? []
        guard !items.isEmpty else { return sheet.line(sheet.say("cli.ladder.alike")) }
        rows(items, Fields.difference, &sheet)
    }

    /// What a ladder would have made of every case.
    static let simulation = Screen { value, sheet in
        sheet.pair(
            Phrase("cli.field.cases").said(in: sheet.setup.language), String(value["cases"]?.integer ?? 0))
        rows(value["places"]?.array ?? [], Fields.simulatedPlace, &sheet)
        rows(value["refused"]?.array ?? [], Fields.simulatedRefusal, &sheet)
        rows(value["escalated"]?.array ?? [], Fields.simulatedEscalation, &sheet)
        rows(value["stuck"]?.array ?? [], Fields.simulatedStuck, &sheet)
    }

    /// What became of the cases of a migration, or would.
    static let migration = Screen { value, sheet in
        Screen.recorded("migration", Fields.migration).draw(value, &sheet)
        rows(value["cases"]?.array ?? [], Fields.verdict, &sheet)
    }

    private static func rows(_ items: [JSONValue], _ fields: [FieldView], _ sheet: inout Sheet) {
        guard !items.isEmpty else { return }
        var table = TextTable(fields.map { $0.label(sheet.setup.language) }, numbers: [])
        for item in items { table.add(fields.map { $0.words(item, sheet.setup, isShort: true) }) }
        table.draw(on: &sheet)
    }
}
