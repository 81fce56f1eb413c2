import SecureCare

extension ReportPage {
    /// The evaluation as people read it: a part a question, its figures quarter beside quarter.
    public static func evaluation(_ report: EvaluationReport, _ language: Language) -> ReportPage {
        let days = [report.period.from, report.period.to].map { Phrase.Gap.text(Wording.day($0, language)) }
        var page = ReportPage(Phrase("report.evaluation.title", filledWith: days), language)
        page.lead = [page.say("report.evaluation.lead")]
        if let asOf = report.asOf { page.lead.append(page.say("report.as_of", .text(Wording.moment(asOf, language)))) }
        page.sections = [
            page.question("goal", report) { quarter in
                [
                    ("admitted", .number(quarter.daysToAdmission.count)),
                    ("medianDaysToAdmission", .optional(quarter.medianDaysToAdmission)),
                    ("waiting", .number(quarter.counts.cases.waitingByProvince.sum)),
                ]
            },
            page.question("hawking", report) { quarter in
                [
                    ("opened", .number(quarter.counts.cases.opened)),
                    ("rejectionsInQuarter", .number(quarter.counts.rejections.inPeriod)),
                    ("hawked", .number(quarter.hawked)),
                ]
            },
            page.question("displacement", report) { quarter in
                let use = quarter.capacity.use
                // Where nothing had been counted yet, no beds is not what there was.
                let isCounted = quarter.capacity.freshness.units > 0
                func beds(_ table: CountTable, _ code: String) -> Value { isCounted ? .count(table[code]) : .none }
                let figures = BedUse.allCases.map(\.rawValue).flatMap { code -> [(String, Value)] in
                    [
                        ("\(code).total", beds(use.total, code)), ("\(code).occupied", beds(use.occupied, code)),
                        ("\(code).available", beds(use.available, code)),
                    ]
                }
                return figures + page.signals([.civilDisplacement, .forensicDisplacement], quarter)
            },
            page.question("burden", report) { quarter in
                [
                    ("filledPercent", .optional(quarter.filledPercent)), ("due", .number(quarter.filling.due)),
                    ("inTime", .number(quarter.filling.inTime)),
                    ("carriedForward", .number(quarter.filling.carriedForward)),
                    ("calls", .number(quarter.telephone.calls)), ("agreeing", .number(quarter.telephone.agreeing)),
                ] + page.signals([.pressure, .burden], quarter)
            },
            page.question("placement", report) { quarter in
                [
                    ("admissions", .number(quarter.admissions.all)),
                    ("confirmed", .number(quarter.admissions.confirmed)),
                ] + page.signals([.placementTool], quarter)
            },
            page.question("information", report) { quarter in
                [
                    ("units", .number(quarter.capacity.freshness.units)),
                    ("countedInTime", .number(quarter.capacity.freshness.countedInTime)),
                    ("suspectedRepeats", .number(quarter.capacity.freshness.suspectedRepeats)),
                    ("undated", .number(quarter.counts.rejections.undated)),
                    ("birthYearUnknown", .number(quarter.counts.cases.byBirthYear[CaseCounts.unknown] ?? 0)),
                ] + page.signals([.other], quarter)
            },
            Section(heading: page.say("report.method.heading"), paragraphs: [page.say("report.evaluation.method")]),
        ]
        return page
    }

    /// A question with its figures: a row a figure, a column a quarter.
    private func question(
        _ name: String, _ report: EvaluationReport, _ figures: (EvaluationReport.Quarter) -> [(String, Value)]
    ) -> Section {
        let columns = report.quarters.map { Column(name: $0.name, heading: $0.name) }
        let perQuarter = report.quarters.map(figures)
        var table = Table(
            name: "evaluation." + name, caption: say("report.evaluation.figures"),
            rowHeading: say("report.row.figure"), columns: columns)
        table.rows = (perQuarter.first ?? []).enumerated().map { place, figure in
            Row(
                name: figure.0, label: say("report.evaluation.figure.\(figure.0)"),
                values: perQuarter.map { $0[place].1 })
        }
        return Section(
            heading: say("report.evaluation.\(name)"), paragraphs: [say("report.evaluation.\(name).lead")],
            tables: [table])
    }

    private func signals(_ kinds: [SignalKind], _ quarter: EvaluationReport.Quarter) -> [(String, Value)] {
        kinds.map { ("signals.\($0.rawValue)", .number(quarter.signals[$0.rawValue] ?? 0)) }
    }
}
