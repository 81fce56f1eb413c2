import SecureCare

extension ReportPage {
    /// The management report as people read it.
    public static func management(_ report: ManagementReport, _ language: Language) -> ReportPage {
        let period = report.period
        var page = ReportPage(
            Phrase(
                "report.management.title", .text(Wording.day(period.from, language)),
                .text(Wording.day(period.to, language))), language)
        page.lead = [page.say("report.management.lead")]
        if let asOf = report.asOf { page.lead.append(page.say("report.as_of", .text(Wording.moment(asOf, language)))) }
        page.sections = [page.summary(report)] + page.bedSections(report.capacity)
        if !report.bedsOverTime.isEmpty { page.sections.append(page.bedsOverTime(report)) }
        page.sections += [
            page.casesSection(report), page.problemSection(report), page.ladderSection(report),
            page.rejectionsSection(report), page.attentionSection(report),
            page.caseloadSection(report.caseload), page.aroundSection(report), page.method(report),
        ]
        return page
    }

    func words(_ count: Int?) -> Phrase.Gap { count.map(Phrase.Gap.number) ?? .text(say("report.hidden")) }

    /// The few sentences that a reader without time reads.
    private func summary(_ report: ManagementReport) -> Section {
        let shown = report.disclosure
        var section = Section(heading: say("report.summary.heading"))
        section.paragraphs = [
            say(
                "report.summary.cases", words(shown.show("cases.cumulative", report.cases.cumulative)),
                words(shown.show("cases.opened", report.cases.opened)),
                words(shown.show("cases.waiting", report.cases.waitingByProvince.sum))),
            say("report.summary.rejections", words(shown.show("rejections.total", report.rejections.total))),
            say(
                "report.empty.sum", .number(report.capacity.empty.total), .number(report.capacity.empty.available),
                .number(report.capacity.empty.reserved), .number(report.capacity.empty.unstaffed)),
        ]
        if let before = report.before { section.tables = [comparison(report, before)] }
        return section
    }

    private func comparison(_ report: ManagementReport, _ before: ManagementReport.Before) -> Table {
        let shown = report.disclosure
        let empty = report.capacity.empty
        // Where nothing had been counted yet, no beds is not what there was.
        func beds(_ number: Int) -> Value { before.beds.units > 0 ? .number(number) : .none }
        let lines: [(String, Value, Value)] = [
            (
                "cumulative", .count(shown.show("comparison.cumulative", before.cumulative)),
                .count(shown.show("cases.cumulative", report.cases.cumulative))
            ),
            (
                "opened", .count(shown.show("comparison.opened", before.opened)),
                .count(shown.show("cases.opened", report.cases.opened))
            ),
            (
                "closed", .count(shown.show("comparison.closed", before.closed)),
                .count(shown.show("cases.closed", report.cases.closed))
            ),
            (
                "rejections", .count(shown.show("comparison.rejections", before.rejections)),
                .count(shown.show("rejections.total", report.rejections.total))
            ),
            ("beds23", beds(before.beds.beds23), .number(report.capacity.total.beds23)),
            ("available", beds(before.beds.empty.available), .number(empty.available)),
            ("reserved", beds(before.beds.empty.reserved), .number(empty.reserved)),
            ("unstaffed", beds(before.beds.empty.unstaffed), .number(empty.unstaffed)),
        ]
        return Table(
            name: "comparison", caption: say("report.comparison"), rowHeading: say("report.row.figure"),
            columns: [
                Column(name: "before", heading: Wording.day(before.period.to, language)),
                Column(name: "now", heading: Wording.day(report.period.to, language)),
            ],
            rows: lines.map { Row(name: $0.0, label: say("report.column.\($0.0)"), values: [$0.1, $0.2]) })
    }

    private func bedsOverTime(_ report: ManagementReport) -> Section {
        let names = ["available", "reserved", "unstaffed", "beds23"]
        let table = Table(
            name: "bedsOverTime", caption: say("report.beds_over_time"), rowHeading: say("report.row.day"),
            columns: names.map { Column(name: $0, heading: say("report.column.\($0)")) },
            rows: report.bedsOverTime.map { point in
                let day = point.on.description
                return Row(
                    name: day, label: Wording.day(point.on, language),
                    values: [
                        .number(point.empty.available), .number(point.empty.reserved),
                        .number(point.empty.unstaffed), .number(point.beds23),
                    ])
            }, hasBars: true)
        return Section(heading: say("report.beds_over_time.heading"), tables: [table])
    }

    private func casesSection(_ report: ManagementReport) -> Section {
        let (cases, shown) = (report.cases, report.disclosure)
        func table(_ name: String, _ counts: CountTable, _ list: String?) -> Table {
            self.table(
                name, "report.cases.\(name)", rows: "report.row.\(name)", shown.show("cases." + name, counts),
                list: list)
        }
        return Section(
            heading: say("report.cases.heading"),
            tables: [
                table("perMonth", cases.perMonth, nil), table("byKind", cases.byKind, CaseKind.list),
                table("byReporterType", cases.byReporterType, PartyType.list),
                table("byProvince", cases.byProvince, Province.list),
                table("waitingByProvince", cases.waitingByProvince, Province.list),
                table("byGender", cases.byGender, Gender.list), table("byBirthYear", cases.byBirthYear, nil),
                table("byOutcome", cases.byOutcome, CaseOutcome.list),
            ])
    }

    private func problemSection(_ report: ManagementReport) -> Section {
        let (cases, shown) = (report.cases, report.disclosure)
        let list = RejectionCategory.list
        let tables: [(String, CountTable, String)] = [
            ("byPrimaryCategory", cases.byPrimaryCategory, list),
            ("byCategoryCombination", cases.byCategoryCombination, list),
            ("byContentReason", cases.byContentReason, RejectionReason.list),
        ]
        return Section(
            heading: say("report.problem.heading"), paragraphs: [say("report.problem.lead")],
            tables: tables.map { name, counts, list in
                table(
                    name, "report.cases.\(name)", rows: "report.row.category", shown.show("cases." + name, counts),
                    list: list)
            })
    }

    private func ladderSection(_ report: ManagementReport) -> Section {
        let names = ["now", "entered", "escalated", "steppedDown", "medianDays", "p90Days"]
        let shown = report.disclosure
        var made = Table(
            name: "perRung", caption: say("report.ladder.per_rung"), rowHeading: say("report.row.rung"),
            columns: names.map { Column(name: $0, heading: say("report.column.\($0)")) })
        made.rows = report.ladder.perRung.map { counts in
            let key = "ladder.\(counts.rung.rawValue)"
            return Row(
                name: counts.rung.rawValue, label: counts.rung.label(language),
                values: [
                    .count(shown.show(key + ".now", counts.now)), .count(shown.show(key + ".entered", counts.entered)),
                    .count(shown.show(key + ".escalated", counts.escalated)),
                    .count(shown.show(key + ".steppedDown", counts.steppedDown)),
                    .optional(shown.show(days: counts.medianDays, stays: counts.stays)),
                    .optional(shown.show(days: counts.p90Days, stays: counts.stays)),
                ])
        }
        return Section(
            heading: say("report.ladder.heading"),
            paragraphs: [
                say("report.ladder.lead"),
                say("report.ladder.urgent", words(shown.show("ladder.urgent", report.ladder.urgent))),
            ], tables: [made])
    }

    private func rejectionsSection(_ report: ManagementReport) -> Section {
        let (counts, shown) = (report.rejections, report.disclosure)
        let tables: [(String, CountTable, String?)] = [
            ("byCategory", counts.byCategory, RejectionCategory.list),
            ("byCombination", counts.byCombination, RejectionCategory.list),
            ("byReason", counts.byReason, RejectionReason.list), ("perCase", counts.perCase, nil),
            ("perMonth", counts.perMonth, nil), ("againstCovenant", counts.againstCovenant, RejectionReason.list),
            ("byLiftedBy", counts.byLiftedBy, LiftedBy.list),
        ]
        return Section(
            heading: say("report.rejections.heading"),
            paragraphs: [
                say(
                    "report.rejections.lead", words(shown.show("rejections.total", counts.total)),
                    words(shown.show("rejections.undated", counts.undated)))
            ],
            tables: tables.map { name, table, list in
                self.table(
                    "rejections." + name, "report.rejections.\(name)", rows: "report.row.rejections.\(name)",
                    shown.show("rejections." + name, table), list: list)
            })
    }

    private func attentionSection(_ report: ManagementReport) -> Section {
        var section = Section(heading: say("report.attention.heading"))
        let shown = report.disclosure
        section.paragraphs = [say("report.attention.lead", words(shown.show("stuck.total", report.stuck.total)))]
        section.tables = [
            table(
                "stuck", "report.attention.stuck", rows: "report.row.stuck",
                shown.show("stuck.byReason", report.stuck.byReason), list: StuckReason.list)
        ]
        return section
    }

    private func aroundSection(_ report: ManagementReport) -> Section {
        let (around, shown) = (report.around, report.disclosure)
        var section = Section(heading: say("report.around.heading"))
        section.paragraphs = [
            say(
                "report.around.admissions", words(shown.show("around.admissions", around.admissions)),
                words(shown.show("around.temporary", around.temporary)),
                words(shown.show("around.confirmed", around.confirmed))),
            say("report.around.wrong_beds", words(shown.show("around.wrongBeds", around.wrongBeds))),
        ]
        let tables: [(String, CountTable, String)] = [
            ("byMissingPlace", around.byMissingPlace, MissingPlace.list),
            ("inquiries", around.inquiries, "inquiryTopic"),
            ("bottlenecks", around.bottlenecks, "bottleneckLevel"),
        ]
        section.tables = tables.map { name, counts, list in
            table(
                name, "report.around.\(name)", rows: "report.row.\(name)", shown.show("around." + name, counts),
                list: list)
        }
        return section
    }

    private func method(_ report: ManagementReport) -> Section {
        var section = capacityMethod(report.capacity)
        section.paragraphs += [
            say("report.method.cases"), say("report.method.undated"), say("report.method.time"),
            say("report.method.problem"), say("report.method.nobody"),
        ]
        if let rule = report.disclosure.rule {
            section.paragraphs.append(
                say(
                    "report.method.suppression", .number(rule.hiddenBelow), .number(rule.roundedTo),
                    .number(report.disclosure.hiddenCount + report.caseload.hiddenCount)))
        }
        return section
    }
}
