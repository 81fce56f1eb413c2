import BedMatching
import CaseHistory
import CivilTime
import Confidentiality
import Reports
import SecureCare
import Store

extension Casework {
    /// How many moments a series over time has at most: five years of months.
    public static let bedSeriesPointsMax = 60

    /// Beds, available and reserved, at the end of each month of a period (Dutch: bedden door de tijd).
    ///
    /// Whoever receives totals alone gets them per province and level; beds of one provider are for itself and lcbb.
    public func reportBeds(
        from: Day, to: Day, by grouping: BedGrouping, asOf: Instant?, for caller: Caller
    ) throws -> BedSeries {
        let right = try reportRight(of: caller)
        if right == .totals, !grouping.isOfTotals { throw ActFailure.notYours(Phrase("forbidden.beds_in_detail")) }
        let provider = grouping == .provider ? try ProviderFigures.whose(caller) : nil
        let period = try reportPeriod(from: from, to: to, asOf: asOf)
        return try report("report_beds", asOf: asOf, for: caller) { snapshot in
            let beds = CapacityGathering(right: right, caller: caller)
            let provinces = try beds.provinces(in: snapshot)
            let regions = grouping == .region ? try Self.regionsByProvince(in: snapshot) : [:]
            var series = BedSeries(period, by: grouping, asOf: asOf)
            let today = Amsterdam.day(at: asOf ?? clock())
            for day in period.monthEnds where day <= today {
                let moment = Amsterdam.moment(day.description) ?? Amsterdam.end(of: day)
                let counted = try UnitReading.counted(asOf: moment, in: snapshot).filter { unit in
                    provinces?.contains(unit.unit.province) ?? true && provider.map { $0 == unit.unit.provider } ?? true
                }
                series.add(on: day, counted.map { ($0.unit, $0.count) }, regions: regions)
            }
            return series
        }
    }

    /// A period of which a report can be made: not ended before it begins, and not asked about from the future.
    func reportPeriod(from: Day, to: Day, asOf: Instant?) throws -> Period {
        var faults = FaultCollection()
        let period = Period(from: from, to: to)
        if period == nil { faults.add("?to", "out_of_range", Phrase("fault.ends_before_it_starts", .text("from"))) }
        if let asOf, asOf > clock() { faults.add("?asOf", "in_the_future", Phrase("fault.in_the_future")) }
        if let period, period.monthCount > Casework.bedSeriesPointsMax {
            faults.add("?to", "out_of_range", Phrase("fault.too_many_months", .number(Casework.bedSeriesPointsMax)))
        }
        try faults.throwIfAny()
        guard let period else { throw ActFailure.notThere }
        return period
    }

    /// The levensloop regions in which each province lies, in part or whole.
    private static func regionsByProvince(in snapshot: Snapshot) throws -> [String: [String]] {
        var regions: [String: [String]] = [:]
        try snapshot.each("SELECT province, region FROM region_provinces ORDER BY province, region") { row in
            regions[row.text(0), default: []].append(row.text(1))
            return true
        }
        return regions
    }
}
