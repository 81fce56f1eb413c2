import SecureCare
import StrictJSON

extension Screen {
    /// What a table should look at, and what was promised and is still open.
    static let agendaProposal = Screen { value, sheet in
        Screen.table("proposal", Fields.proposal).draw(value, &sheet)
        let open = value["openActions"]?.array ?? []
        for action in open {
            sheet.heading("cli.block.action", .text(String(action["id"]?.integer ?? 0)))
            pairs(action, Fields.promise.dropping(["id"]), &sheet)
        }
    }

    /// How many questions were asked, by topic and so on.
    static let inquiryCounts = Screen { value, sheet in
        sheet.pair(Phrase("cli.field.total").said(in: sheet.setup.language), String(value["total"]?.integer ?? 0))
        let lists = [("byTopic", InquiryTopic.list), ("byReporterType", "partyType"), ("byProvince", "province")]
        for (name, list) in lists {
            for member in value[name]?.object?.members ?? [] {
                sheet.pair(sheet.label(member.name, list), String(member.value.integer ?? 0), indent: 4)
            }
        }
    }
}
