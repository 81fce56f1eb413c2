import CaseHistory
import CivilTime
import CountAlarms
import Reports
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Answers the questions of the covenant's evaluation over whole quarters; lcbb's to start (Dutch: evaluatie).
    /// Source: 003, annex h.
    public func reportEvaluation(from: Day, to: Day, asOf: Instant?, for caller: Caller) throws -> EvaluationReport {
        guard try reportRight(of: caller) == .full else { throw ActFailure.notYours(Phrase("forbidden.evaluation")) }
        let period = try reportPeriod(from: from, to: to, asOf: asOf)
        var faults = FaultCollection()
        if !period.isOfWholeQuarters { faults.add("?from", "out_of_range", Phrase("fault.whole_quarters")) }
        if period.monthCount > 3 * EvaluationReport.quartersMax {
            faults.add("?to", "out_of_range", Phrase("fault.too_many_quarters", .number(EvaluationReport.quartersMax)))
        }
        try faults.throwIfAny()
        return try report("report_evaluation", asOf: asOf, for: caller) { snapshot in
            let known = Instant(milliseconds: (asOf ?? clock()).milliseconds + 1)
            let gathering = EvaluationGathering(
                management: ManagementGathering(
                    period: period, until: min(period.end, known), right: .full, caller: caller,
                    today: Amsterdam.day(at: asOf ?? clock())))
            return EvaluationReport(
                period: period, asOf: asOf,
                quarters: try gathering.quarters(upTo: Amsterdam.day(at: asOf ?? clock()), in: snapshot))
        }
    }

    /// What a report says at one moment and said otherwise at an earlier one; lcbb's to look at.
    public func reportRevisions(
        from: Day, to: Day, since: Instant, asOf: Instant?, for caller: Caller
    ) throws -> (revisions: Revisions, period: Period) {
        guard try reportRight(of: caller) == .full else { throw ActFailure.notYours(Phrase("forbidden.revisions")) }
        let period = try reportPeriod(from: from, to: to, asOf: asOf)
        if since > asOf ?? clock() {
            throw ActFailure.invalid([ActFault("?since", "in_the_future", Phrase("fault.in_the_future"))])
        }
        let earlier = try reportManagement(from: from, to: to, asOf: since, for: caller)
        let later = try reportManagement(from: from, to: to, asOf: asOf, for: caller)
        return (
            Revisions(
                from: ReportPage.management(earlier, caller.language),
                to: ReportPage.management(later, caller.language), since: since, asOf: asOf), period
        )
    }
}

/// Gathers what the evaluation is made of.
private struct EvaluationGathering {
    let management: ManagementGathering

    func quarters(upTo today: Day, in snapshot: Snapshot) throws -> [EvaluationReport.Quarter] {
        let periods = management.period.quarters.filter { $0.from <= today }
        var counts = periods.map { PeriodCounts($0) }
        var waits: [[Int]] = periods.map { _ in [] }
        try management.eachCase(in: snapshot) { facts in
            for place in counts.indices { counts[place].add(facts) }
            guard let admitted = facts.steps.first(where: { $0.rung == .admitted && $0.isDated }),
                let place = periods.firstIndex(where: { $0.contains(admitted.since) })
            else { return }
            waits[place].append(max(0, facts.openedOn.days(to: admitted.since)))
        }
        let beds = CapacityGathering(right: .full, caller: management.caller)
        return try periods.indices.map { place in
            counts[place].finish()
            let lastDay = min(periods[place].to, today)
            var quarter = EvaluationReport.Quarter(
                period: periods[place], counts: counts[place], capacity: try beds.report(on: lastDay, in: snapshot))
            quarter.daysToAdmission = waits[place]
            try fill(&quarter, upTo: lastDay, in: snapshot)
            return quarter
        }
    }

    private func fill(_ quarter: inout EvaluationReport.Quarter, upTo lastDay: Day, in snapshot: Snapshot) throws {
        let period = quarter.period
        let figures = FigurePeriod(from: period.from, to: lastDay, now: management.until)
        let series = try CountReading.series(
            of: nil, from: figures.start, upTo: figures.end.adding(seconds: -1), in: snapshot)
        var discipline = FillDiscipline()
        for unit in series { discipline.add(unit, from: period.from, to: lastDay) }
        quarter.filling = (discipline.due, discipline.inTime, discipline.carriedForward)
        let calls = try PhoneCall.load(in: figures, of: nil, in: snapshot)
        let compared = calls.filter { $0.entered != nil }
        quarter.telephone = (calls.count, compared.count, compared.count { !$0.differs })
        try snapshot.each("SELECT document FROM case_items WHERE kind = 'admission'") { row in
            let admission = try JSONReader.read(row.blob(0))
            guard let day = admission["admittedOn"]?.string.flatMap({ Day($0) }), period.contains(day) else {
                return true
            }
            quarter.admissions.all += 1
            if admission["confirmed"]?.bool == true { quarter.admissions.confirmed += 1 }
            return true
        }
        let days = [period.from.description, period.to.description]
        try snapshot.each(
            "SELECT kind, count(*) FROM signals WHERE seen_on BETWEEN ? AND ? GROUP BY kind ORDER BY kind", days
        ) { row in
            quarter.signals.add(row.text(0), row.int(1))
            return true
        }
    }
}
