import BedMatching
import SecureCare

extension ReportPage {
    /// What all open cases come to beside all beds, and what would help how many of them.
    func caseloadSection(_ caseload: CaseloadReport) -> Section {
        var section = Section(heading: say("report.caseload.heading"))
        section.paragraphs = [
            say(
                "report.caseload.lead", words(caseload.cases), words(caseload.fittingSomewhere),
                .number(caseload.freeBeds), words(caseload.served)),
            say("report.caseload.refused", words(caseload.refusedEverywhere), words(caseload.competing)),
            say("report.caseload.method"),
        ]
        section.tables = [changes(caseload), unmet(caseload), pairs(caseload), competition(caseload)]
            .filter { !$0.rows.isEmpty }
        return section
    }

    private func changes(_ caseload: CaseloadReport) -> Table {
        table("unlocks", ["cases", "firstBeds"], caseload.changes) { gain in
            let words = [gain.place.phrase?.said(in: language), gain.change.sentence.said(in: language)]
            return Row(
                name: [gain.change.code, gain.place.code].compactMap(\.self).joined(separator: "@"),
                label: words.compactMap(\.self).joined(separator: ": "),
                values: [.count(gain.cases), .count(gain.firstBeds)])
        }
    }

    private func unmet(_ caseload: CaseloadReport) -> Table {
        table("unmet", ["cases"], caseload.unmet) { unmet in
            Row(
                name: unmet.requirement.code, label: unmet.requirement.phrase.said(in: language),
                values: [.number(unmet.cases)])
        }
    }

    private func pairs(_ caseload: CaseloadReport) -> Table {
        table("excluding", ["firstUnits", "secondUnits", "cases"], caseload.excluding) { pair in
            Row(
                name: pair.first.code + "&" + pair.second.code, label: pair.words(in: language),
                values: [.number(pair.firstUnits), .number(pair.secondUnits), .number(pair.cases)])
        }
    }

    private func competition(_ caseload: CaseloadReport) -> Table {
        table("competition", ["available", "cases"], caseload.competition) { contest in
            Row(
                name: contest.place.code ?? "", label: contest.place.phrase?.said(in: language) ?? "",
                values: [.optional(contest.available), .number(contest.cases)])
        }
    }

    private func table<Line>(_ name: String, _ columns: [String], _ lines: [Line], _ row: (Line) -> Row) -> Table {
        Table(
            name: name, caption: say("report.caseload.\(name)"), rowHeading: say("report.row.\(name)"),
            columns: columns.map { Column(name: $0, heading: say("report.column.\($0)")) },
            rows: lines.prefix(ManagementReport.linesMax).map(row))
    }
}

extension ChangePlace {
    /// Where it is, as a name in files; nil where it is nowhere yet.
    fileprivate var code: String? {
        switch self {
        case .unit(let id): id
        case .kind(let level, let specialism, let province): "\(level):\(specialism.rawValue):\(province.rawValue)"
        case .anywhere: nil
        }
    }
}
