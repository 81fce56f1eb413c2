import BedMatching
import CaseHistory
import CivilTime
import Confidentiality
import Reports
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// How many beds there were at the end of a day, where, and which were empty (Dutch: capaciteitsrapportage).
    ///
    /// - Parameters:
    ///   - on: the day, by which counts hold.
    ///   - asOf: the moment by which they were recorded; now when nil.
    public func reportCapacity(on: Day, asOf: Instant?, for caller: Caller) throws -> CapacityReport {
        let right = try reportRight(of: caller)
        try requirePast(on, asOf)
        return try report("report_capacity", asOf: asOf, for: caller) { snapshot in
            try CapacityGathering(right: right, caller: caller).report(on: on, in: snapshot)
        }
    }

    /// What the caller may see in reports; refused when it is nothing.
    func reportRight(of caller: Caller) throws -> ReportRight {
        let right = WhoMayWhat.reports(of: caller.type)
        guard right != .none else { throw ActFailure.notYours(Phrase("forbidden.reports")) }
        return right
    }

    /// A report says nothing of what has not happened yet.
    private func requirePast(_ day: Day, _ asOf: Instant?) throws {
        var faults = FaultCollection()
        let now = clock()
        if let asOf, asOf > now { faults.add("?asOf", "in_the_future", Phrase("fault.in_the_future")) }
        if day > Amsterdam.day(at: now) { faults.add("?on", "in_the_future", Phrase("fault.in_the_future")) }
        try faults.throwIfAny()
    }

    /// Makes a report on what was recorded by a moment, and notes that it was made.
    func report<T>(
        _ action: String, asOf: Instant?, for caller: Caller, _ body: (Snapshot) throws -> T
    ) throws -> T {
        let made = try asOf.map { try store.read(recordedBy: $0, body) } ?? store.read(body)
        try store.write(as: caller.author, at: clock()) { transaction in
            try transaction.logAccess(AccessEntry(action: action, object: "reports", result: "shown"))
        }
        return made
    }
}

/// Gathers what a report on beds is made of.
struct CapacityGathering {
    let right: ReportRight
    let caller: Caller

    func report(on: Day, in snapshot: Snapshot) throws -> CapacityReport {
        let moment = Amsterdam.moment(on.description) ?? Amsterdam.end(of: on)
        let counted = try UnitReading.counted(asOf: moment, in: snapshot)
        let units = try counted.map { unit in
            CountedOnDay(
                unit: unit.unit, count: unit.count,
                sameFiguresDays: try sameFiguresDays(unit, by: moment, in: snapshot))
        }
        var report = CapacityReport(on: on, units, within: try provinces(in: snapshot))
        report.isTotalsOnly = right == .totals
        return report
    }

    /// The provinces of which it may see beds; nil for all.
    func provinces(in snapshot: Snapshot) throws -> [Province]? {
        guard right == .ownRegion else { return nil }
        let codes = try snapshot.rows(
            """
            SELECT DISTINCT p.province FROM party_regions r JOIN region_provinces p ON p.region = r.region
            WHERE r.party = ?
            """, [caller.party]
        ) { $0.text(0) }
        return Province.allCases.filter { codes.contains($0.rawValue) }
    }

    /// On how many days in a row, up to its last count, a unit gave the very same figures.
    private func sameFiguresDays(_ unit: CountedUnit, by moment: Instant, in snapshot: Snapshot) throws -> Int {
        var days: Set<Day> = []
        try snapshot.each(
            """
            SELECT counted_at, total, occupied, available, reserved, unstaffed FROM bed_counts
            WHERE unit = ? AND counted_at <= ? ORDER BY counted_at DESC, seq DESC
            """, [unit.unit.id, moment]
        ) { row in
            let count = unit.count
            let figures = (1...5).map { row.int($0) }
            let isSame = figures == [count.total, count.occupied, count.available, count.reserved, count.unstaffed]
            if isSame { days.insert(Amsterdam.day(at: Instant(milliseconds: row.int64(0)))) }
            return isSame && days.count < CapacityReport.suspectedRepeatDays
        }
        return days.count
    }
}
