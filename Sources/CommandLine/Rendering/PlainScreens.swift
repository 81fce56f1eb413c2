import SecureCare
import StrictJSON

extension Screen {
    /// A thing that was just recorded, or is shown by itself: a sentence, and its members below.
    static func recorded(_ thing: String, _ fields: [FieldView]) -> Screen {
        Screen { value, sheet in
            let headline = Phrase("cli.recorded.\(thing)", .text(identity(value)))
            sheet.line(headline.said(in: sheet.setup.language), .strong)
            pairs(value, fields, &sheet)
        }
    }

    /// A list as a table; short dates, and only the columns that hold something.
    static func table(_ thing: String, _ fields: [FieldView]) -> Screen {
        Screen { value, sheet in
            let items = value["items"]?.array ?? []
            guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.\(thing)")) }
            let setup = sheet.setup
            let numbers = fields.indices.filter { if case .number = fields[$0].kind { true } else { false } }
            var table = TextTable(fields.map { $0.label(setup.language) }, numbers: Set(numbers))
            for item in items { table.add(fields.map { $0.words(item, setup, isShort: true) }) }
            table.draw(on: &sheet)
        }
    }

    /// A list as blocks, for things that hold words.
    static func blocks(_ thing: String, _ fields: [FieldView]) -> Screen {
        Screen { value, sheet in
            let items = value["items"]?.array ?? []
            guard !items.isEmpty else { return sheet.line(sheet.say("cli.none.\(thing)")) }
            for item in items {
                sheet.heading("cli.block.\(thing)", .text(identity(item)))
                pairs(item, fields.dropping(["id"]), &sheet)
            }
        }
    }

    /// The members that hold something, a line each.
    static func pairs(_ value: JSONValue, _ fields: [FieldView], _ sheet: inout Sheet) {
        for field in fields {
            let words = field.words(value, sheet.setup)
            if !words.isEmpty { sheet.pair(field.label(sheet.setup.language), words) }
        }
    }

    private static func identity(_ value: JSONValue) -> String {
        let member = value["id"] ?? value["code"] ?? value["unitId"] ?? value["name"] ?? value["party"]
        if let number = member?.integer { return String(number) }
        return member?.string.map(Printable.clean) ?? ""
    }
}
