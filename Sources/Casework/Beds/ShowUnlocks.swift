import BedMatching
import CivilTime
import Confidentiality
import Reports
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// What single changes on the supply side would give over all open cases, exactly (Dutch: wat zou helpen): to lcbb
    /// by unit, to others who receive reports by kind of unit and province, suppressed, at the end of a quarter.
    /// Nothing in it ties a case to a bed.
    ///
    /// - Parameter asOf: the moment for which counts and refusals hold. For lcbb now when nil, and the cases are
    ///   those that are open now; for others the end of the last quarter that is over, and the cases those open then.
    public func showUnlocks(asOf: Instant?, to caller: Caller) throws -> ActAnswer {
        let right = try reportRight(of: caller)
        let now = clock()
        let moment = right == .full ? asOf ?? now : CaseloadGathering.endOfQuarter(asOf, before: now)
        var faults = FaultCollection()
        if right != .full, moment > now { faults.add("?asOf", "in_the_future", Phrase("fault.in_the_future")) }
        if right != .full, !ManagementGathering.isEndOfQuarter(moment) {
            faults.add("?asOf", "out_of_range", Phrase("fault.whole_quarters_as_of"))
        }
        try faults.throwIfAny()
        return try look("show_unlocks", at: "cases", as: caller) { snapshot in
            let gathering = CaseloadGathering(moment: moment, right: right)
            let cases =
                right == .full
                ? try OpenSearches.load(asOf: moment, in: snapshot)
                : try OpenSearches.load(
                    openAt: moment, within: right == .ownRegion ? caller.party : nil, in: snapshot)
            let report = try gathering.report(on: cases, in: snapshot)
            return ActAnswer(isNew: false, document: gathering.document(report, caller.language))
        }
    }

    /// Whoever may see what all open cases come to, case by case.
    func requireCaseload(_ caller: Caller) throws {
        guard caller.type == .lcbb else { throw ActFailure.notYours(Phrase("forbidden.caseload")) }
    }
}

/// Gathers what open cases come to beside the beds of a moment.
struct CaseloadGathering {
    let moment: Instant
    let right: ReportRight

    /// The last moment of the day that is asked for, so that nobody sees figures change in the course of it; of the
    /// last quarter that is over when no day is.
    static func endOfQuarter(_ asked: Instant?, before now: Instant) -> Instant {
        if let asked { return Instant(milliseconds: Amsterdam.end(of: Amsterdam.day(at: asked)).milliseconds - 1) }
        let today = Amsterdam.day(at: now).civil
        let first = Day(year: today.year, month: (today.month - 1) / 3 * 3 + 1, day: 1) ?? Amsterdam.day(at: now)
        return Instant(milliseconds: Amsterdam.start(of: first).milliseconds - 1)
    }

    func report(on cases: [OpenCase], in snapshot: Snapshot) throws -> CaseloadReport {
        let units = CompiledUnits(try UnitReading.counted(asOf: moment, in: snapshot))
        let rule = right == .full ? nil : SmallCells()
        let picture = CaseloadPicture.of(cases, among: units, by: CaseloadReport.grain(under: rule))
        return CaseloadReport(picture, units: units, rule: rule, isTotalsOnly: right == .totals)
    }

    func document(_ report: CaseloadReport, _ language: Language) -> [UInt8] {
        var writer = JSONWriter(capacity: 16_384)
        writer.object { object in
            object.member("asOf", moment.description)
            object.member("notice", Phrase("caseload.notice").said(in: language))
            report.writeFigures(to: &object)
            object.key("changes")
            report.writeChanges(in: language, to: &object)
            report.writeLists(in: language, to: &object)
            object.key("suppression")
            let rule = right == .full ? nil : SmallCells()
            object.object { item in
                item.member("hiddenBelow", rule?.hiddenBelow ?? 0)
                item.member("roundedTo", rule?.roundedTo ?? 1)
                item.member("cellsHidden", report.hiddenCount)
            }
        }
        return writer.bytes
    }
}
