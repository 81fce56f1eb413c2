import BedMatching
import CaseHistory
import CivilTime
import Confidentiality
import Reports
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// What became of cases, refusals and beds in a period (Dutch: managementrapportage), for readers who see all of it.
    ///
    /// - Parameter asOf: the moment by which it was recorded; the same period and moment give the same report,
    ///   whatever was recorded since. Now when nil.
    /// - Throws: `invalid` for a period that ends before it begins, and for a moment that is yet to come.
    func reportManagement(
        from: Day, to: Day, asOf: Instant?, for caller: Caller
    ) throws -> ManagementReport {
        let now = clock()
        var faults = FaultCollection()
        if to < from { faults.add("?to", "out_of_range", Phrase("fault.ends_before_it_starts", .text("from"))) }
        if let asOf, asOf > now { faults.add("?asOf", "in_the_future", Phrase("fault.in_the_future")) }
        try faults.throwIfAny()
        guard let period = Period(from: from, to: to) else { throw ActFailure.notThere }
        return try report("report_management", asOf: asOf, for: caller) { snapshot in
            let known = Instant(milliseconds: (asOf ?? now).milliseconds + 1)
            let gathering = ManagementGathering(
                period: period, until: min(period.end, known), right: .full, caller: caller,
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
        var earlier = period.previous.map { PeriodTotals($0) }
        try eachCase(in: snapshot) { facts in
            counts.add(facts)
            earlier?.add(facts)
        }
        try restoreErased(in: &counts, asOf: asOf, today: today, in: snapshot)
        counts.finish()
        let attention = try CasesAtStake(gathering: self, in: snapshot)
        return ManagementReport(
            period: period, asOf: asOf, capacity: capacity,
            bedsOverTime: try period.monthEnds.filter { $0 <= lastDay }.map {
                ManagementReport.BedPoint(try beds.report(on: $0, isJudged: false, in: snapshot))
            }.filter { $0.units > 0 },
            counts: counts, stuck: attention.stuck, caseload: attention.caseload,
            around: try AroundCases(gathering: self, in: snapshot),
            before: try earlier.map { earlier in
                ManagementReport.Before(
                    earlier, capacity: try beds.report(on: earlier.period.to, isJudged: false, in: snapshot))
            },
            rule: right == .full ? nil : SmallCells())
    }

    /// The condition under which a row of `f` is the caller's to count, and its values.
    var isCounted: (condition: String, values: [any SQLBindable]) {
        guard right == .ownRegion else { return ("1", []) }
        return ("f.region IN (SELECT region FROM party_regions WHERE party = ?)", [caller.party])
    }
}
