import BedMatching
import CaseHistory
import CivilTime
import Confidentiality
import Reports
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// What became of cases, refusals and beds in a period (Dutch: managementrapportage).
    ///
    /// - Parameter asOf: the moment by which it was recorded; the same period and moment give the same report,
    ///   whatever was recorded since. Now when nil.
    /// - Throws: `notYours` for who receives no reports; `invalid` for a period that ends before it begins, for a
    ///   moment that is yet to come, and for less than whole quarters to who may not see every figure.
    public func reportManagement(
        from: Day, to: Day, asOf: Instant?, for caller: Caller
    ) throws -> ManagementReport {
        let right = try reportRight(of: caller)
        let now = clock()
        var faults = FaultCollection()
        if to < from { faults.add("?to", "out_of_range", Phrase("fault.ends_before_it_starts", .text("from"))) }
        if let asOf, asOf > now { faults.add("?asOf", "in_the_future", Phrase("fault.in_the_future")) }
        let period = Period(from: from, to: to)
        if right != .full, let period, !period.isOfWholeQuarters {
            faults.add("?from", "out_of_range", Phrase("fault.whole_quarters"))
        }
        if right != .full, let asOf, !ManagementGathering.isEndOfQuarter(asOf) {
            faults.add("?asOf", "out_of_range", Phrase("fault.whole_quarters_as_of"))
        }
        try faults.throwIfAny()
        guard let period else { throw ActFailure.notThere }
        return try report("report_management", asOf: asOf, for: caller) { snapshot in
            let known = Instant(milliseconds: (asOf ?? now).milliseconds + 1)
            let gathering = ManagementGathering(
                period: period, until: min(period.end, known), right: right, caller: caller,
                today: Amsterdam.day(at: now))
            return try gathering.report(asOf: asOf, in: snapshot)
        }
    }
}

/// Gathers what a report on a period is made of, under the rights of who asks.
struct ManagementGathering {
    let period: Period
    /// The first moment that is not looked at any more: after the period, or after the moment that is asked about.
    let until: Instant
    let right: ReportRight
    let caller: Caller
    /// The day on which it is made.
    let today: Day

    /// Whether a moment is the last day of a quarter: those who see rounded figures may not watch them change.
    static func isEndOfQuarter(_ moment: Instant) -> Bool {
        let next = Amsterdam.day(at: moment).adding(1).civil
        return next.day == 1 && next.month % 3 == 1
    }

    func report(asOf: Instant?, in snapshot: Snapshot) throws -> ManagementReport {
        let beds = CapacityGathering(right: right, caller: caller)
        let lastDay = min(period.to, Amsterdam.day(at: until))
        let capacity = try beds.report(on: lastDay, in: snapshot)
        var counts = PeriodCounts(period)
        var earlier = period.previous.map { PeriodCounts($0) }
        try eachCase(in: snapshot) { facts in
            counts.add(facts)
            earlier?.add(facts)
        }
        try restoreErased(in: &counts, asOf: asOf, today: today, in: snapshot)
        counts.finish()
        earlier?.finish()
        let attention = try CasesAtStake(gathering: self, in: snapshot)
        return ManagementReport(
            period: period, asOf: asOf, capacity: capacity,
            bedsOverTime: try period.monthEnds.filter { $0 <= lastDay }.map {
                ManagementReport.BedPoint(try beds.report(on: $0, in: snapshot))
            }.filter { $0.units > 0 },
            counts: counts, stuck: attention.stuck, caseload: attention.caseload,
            around: try AroundCases(gathering: self, in: snapshot),
            before: try earlier.map { earlier in
                ManagementReport.Before(
                    period: earlier.period, cases: earlier.cases, rejections: earlier.rejections,
                    capacity: try beds.report(on: earlier.period.to, in: snapshot))
            },
            rule: right == .full ? nil : SmallCells())
    }

    /// The condition under which a row of `f` is the caller's to count, and its values.
    var isCounted: (condition: String, values: [any SQLBindable]) {
        guard right == .ownRegion else { return ("1", []) }
        return ("f.region IN (SELECT region FROM party_regions WHERE party = ?)", [caller.party])
    }

    /// Gives every case opened by the end of the period, with its history, one after the other.
    func eachCase(in snapshot: Snapshot, _ body: (CaseFacts) -> Void) throws {
        let counted = isCounted
        var cases: [(number: Int64, facts: CaseFacts)] = try snapshot.rows(
            """
            SELECT f.case_no, f.opened_on, f.kind, f.reporter_province, f.reporter_type, f.gender, f.birth_year,
                f.main_categories, f.main_reasons
            FROM case_figures f WHERE f.opened_on <= ? AND \(counted.condition) ORDER BY f.case_no
            """, [period.to.description] + counted.values
        ) { row in (row.int64(0), try CaseFacts(row)) }
        var place = 0
        // Both lists are in the order of the cases, so one walk along them is enough.
        func seek(_ number: Int64) -> Bool {
            while place < cases.count, cases[place].number < number { place += 1 }
            return place < cases.count && cases[place].number == number
        }
        try snapshot.each(
            """
            SELECT case_no, rung, since_on, is_dated, move, urgent, outcome FROM case_rungs
            WHERE since_at < ? ORDER BY case_no, version
            """, [until]
        ) { row in
            if seek(row.int64(0)) { cases[place].facts.steps.append(try LadderStep(row)) }
            return place < cases.count
        }
        place = 0
        try snapshot.each(
            """
            SELECT case_no, rejected_on, primary_reason, secondary_reasons FROM rejections
            WHERE rejected_on IS NULL OR rejected_on <= ? ORDER BY case_no, id
            """, [period.to.description]
        ) { row in
            if seek(row.int64(0)) { cases[place].facts.rejections.append(RejectionFacts(row)) }
            return place < cases.count
        }
        for item in cases { body(item.facts) }
    }
}

extension CaseFacts {
    fileprivate init(_ row: Row) throws {
        guard let openedOn = Day(row.text(1)), let kind = CaseKind(rawValue: row.text(2)),
            let province = Province(rawValue: row.text(3)), let reporterType = PartyType(rawValue: row.text(4)),
            let gender = Gender(rawValue: row.text(5))
        else { throw UnknownStoredValue(list: "case_figures") }
        self.init(
            openedOn: openedOn, kind: kind, province: province, reporterType: reporterType, gender: gender,
            birthYear: row.optionalInt(6),
            mainCategories: row.text(7).split(separator: "|").compactMap { RejectionCategory(rawValue: String($0)) },
            mainReasons: row.text(8).split(separator: "|").map(String.init))
    }
}

extension LadderStep {
    fileprivate init(_ row: Row) throws {
        guard let rung = Rung(rawValue: row.text(1)), let since = Day(row.text(2)) else {
            throw UnknownStoredValue(list: Rung.list)
        }
        self.init(
            rung: rung, since: since, isDated: row.bool(3), move: row.optionalText(4), isUrgent: row.bool(5),
            outcome: row.optionalText(6).flatMap(CaseOutcome.init(rawValue:)))
    }
}

extension RejectionFacts {
    fileprivate init(_ row: Row) {
        let primary = row.optionalText(2).map { [$0] } ?? []
        self.init(
            rejectedOn: row.optionalText(1).flatMap { Day($0) },
            reasons: primary + row.text(3).split(separator: "|").map(String.init))
    }
}
