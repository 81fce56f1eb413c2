import SecureCare

extension ReportPage {
    /// The report on beds as people read it.
    public static func capacity(_ report: CapacityReport, _ language: Language) -> ReportPage {
        var page = ReportPage(Phrase("report.capacity.title", .text(Wording.day(report.on, language))), language)
        page.lead = [page.say("report.capacity.lead")]
        page.sections = page.bedSections(report) + [page.capacityMethod(report)]
        return page
    }

    /// Beds per province, empty beds, and how fresh the counts are.
    func bedSections(_ report: CapacityReport) -> [Section] {
        var sections = [Section(heading: say("report.beds.heading"), tables: [provinces(report)])]
        if !report.isTotalsOnly {
            sections[0].tables.append(
                table(
                    "bedsByRegime", "report.beds.by_regime", rows: "report.row.regime", report.bedsByRegime,
                    list: Regime.list))
            sections[0].tables.append(use(report))
        }
        sections.append(emptySection(report))
        return sections
    }

    private func provinces(_ report: CapacityReport) -> Table {
        let names = ["inhabitants", "beds23", "beds2", "beds3", "inhabitantsPerBed23", "inhabitantsPerBed2"]
        var made = Table(
            name: "provinces", caption: say("report.beds.provinces"), rowHeading: say("report.row.province"),
            columns: names.map { Column(name: $0, heading: say("report.column.\($0)")) }, hasTotal: true)
        made.rows = (report.provinces + [report.total]).map { line in
            let name = line.province?.rawValue ?? "total"
            return Row(
                name: name, label: line.province?.label(language) ?? say("report.total"),
                values: [
                    .number(line.inhabitants), .number(line.beds23), .number(line.beds2), .number(line.beds3),
                    .optional(line.inhabitantsPerBed23), .optional(line.inhabitantsPerBed2),
                ])
        }
        return made
    }

    private func use(_ report: CapacityReport) -> Table {
        let tables = [
            ("total", report.use.total), ("occupied", report.use.occupied), ("available", report.use.available),
        ]
        var made = Table(
            name: "use", caption: say("report.beds.use"), rowHeading: say("report.row.use"),
            columns: tables.map { Column(name: $0.0, heading: say("report.column.\($0.0)")) })
        made.rows = BedUse.allCases.map { use in
            Row(
                name: use.rawValue, label: say("report.use.\(use.rawValue)"),
                values: tables.map { .count($0.1[use.rawValue]) })
        }
        return made
    }

    private func emptySection(_ report: CapacityReport) -> Section {
        let empty = report.empty
        var section = Section(heading: say("report.empty.heading"))
        section.paragraphs = [
            say(
                "report.empty.sum", .number(empty.total), .number(empty.available), .number(empty.reserved),
                .number(empty.unstaffed))
        ]
        if !report.isTotalsOnly, empty.unstaffed > 0 {
            section.paragraphs.append(say("report.empty.unstaffed", .number(empty.unstaffedProviders)))
        }
        section.tables = [
            table(
                "availableByLevel", "report.empty.by_level", rows: "report.row.level", empty.availableByLevel,
                list: nil, keepsNoughts: true)
        ]
        guard !report.isTotalsOnly else { return section }
        section.tables += [
            table(
                "availableByContraindication", "report.empty.by_contraindication", rows: "report.row.contraindication",
                empty.availableByContraindication, list: ContraIndication.list),
            table(
                "availableBySpecialism", "report.empty.by_specialism", rows: "report.row.specialism",
                empty.availableBySpecialism, list: Specialism.list, keepsNoughts: true),
            table(
                "availableByRegime", "report.empty.by_regime", rows: "report.row.regime", empty.availableByRegime,
                list: Regime.list, keepsNoughts: true),
        ]
        return section
    }

    /// What was counted of beds, and how far it can be relied upon.
    func capacityMethod(_ report: CapacityReport) -> Section {
        let freshness = report.freshness
        return Section(
            heading: say("report.method.heading"),
            paragraphs: [
                say("report.method.beds", .text(Wording.day(report.on, language))),
                say(
                    "report.method.freshness", .number(freshness.units), .number(freshness.countedInTime),
                    .number(freshness.carriedForward), .number(freshness.suspectedRepeats)),
                say("report.method.inhabitants"),
            ])
    }
}
